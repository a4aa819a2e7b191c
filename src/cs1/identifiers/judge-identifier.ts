import { bareIdentifier } from "../../identifiers/bare-identifier.js";
import type { Finding } from "../../model/finding.js";
import type { Cite } from "../cite.js";
import { rewriteValue } from "../fixes/rewrite-value.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { acceptedValue } from "../values/accepted-value.js";

/** An identifier as its template takes it. */
export interface IdentifierKind {
	readonly meta: MetaParameter;
	/** With its article: `an ISBN`. */
	readonly name: string;
	/** A value in `((…))` is not judged. */
	readonly forgives?: boolean;
	isValid(text: string): boolean;
	/** Mended, it shows what else is missing or amiss, which is for a person to look at. */
	showsMore?(mended: string): boolean;
	/** The identifier that a text must mean; undefined where that is not certain. */
	mend?(text: string): string | undefined;
}

/** Finds an identifier that does not have the form of its kind. `((…))` is taken off before it is looked at. */
export function* judgeIdentifier(
	cite: Cite,
	{ meta, name, forgives, isValid, mend, showsMore }: IdentifierKind,
): Iterable<Finding> {
	const parameter = cite.get(meta);
	if (parameter === undefined || parameter.isOpaque) return;
	const accepted = acceptedValue(parameter.value);
	if ((forgives === true && accepted !== undefined) || isValid(accepted ?? parameter.value)) return;
	const mended = mend?.(parameter.value) ?? bareIdentifier(meta, parameter.value);
	const fix = mended !== undefined && isValid(mended) ? rewriteValue(parameter, mended) : undefined;
	yield {
		at: parameter.written.value,
		message: `“${parameter.value}” in |${parameter.name}= is not ${name}`,
		fix: fix && showsMore?.(mended ?? "") === true ? { ...fix, safety: "unsafe" } : fix,
	};
}
