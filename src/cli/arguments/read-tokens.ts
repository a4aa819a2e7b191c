import { parseArgs } from "node:util";
import { findNearest } from "../../model/find-nearest.js";
import { findOwnName } from "./find-own-name.js";
import { type OptionName, options } from "./options.js";
import { UsageProblem } from "./usage-problem.js";

/** An argument list taken apart: options with all their values, and what stands without one. */
export interface Tokens {
	/** `true` for an option that takes no value. */
	readonly values: ReadonlyMap<OptionName, readonly (string | true)[]>;
	readonly operands: readonly string[];
}

/** Takes arguments apart. Throws a UsageProblem for an unknown option, or one with a value missing or too much. */
export function readTokens(args: readonly string[]): Tokens {
	const values = new Map<OptionName, (string | true)[]>();
	const operands: string[] = [];
	const { tokens } = parseArgs({
		args: [...args],
		options: { ...optionTypes, help: { type: "boolean", short: "h" } },
		strict: false,
		tokens: true,
	});
	let takesMore: (string | true)[] | undefined;
	for (const token of tokens) {
		if (token.kind === "option") {
			const name = checkName(token.name, token.rawName);
			const value = checkValue(name, token.value, token.inlineValue === true);
			const all = values.get(name) ?? [];
			values.set(name, all);
			all.push(value);
			// `--focus` takes every name up to the next option, so that a caller can append files to it.
			takesMore = name === "focus" && token.inlineValue !== true ? all : undefined;
		} else if (token.kind === "option-terminator") takesMore = undefined;
		else (takesMore ?? operands).push(token.value);
	}
	return { values, operands };
}

/** As Node's parser knows them: an option whose value is optional is one without, until something stands behind `=`. */
const optionTypes = Object.fromEntries(
	Object.entries(options).map(([name, { type }]) => [name, { type: type === "string" ? type : ("boolean" as const) }]),
);

function checkName(name: string, written: string): OptionName {
	if (Object.hasOwn(options, name)) return name as OptionName;
	const nearest = findNearest(name, Object.keys(options));
	const meant = findOwnName(written) ?? (nearest && `--${nearest}`);
	throw new UsageProblem(`unknown option ${written}${meant === undefined ? "" : `; did you mean ${meant}?`}`);
}

function checkValue(name: OptionName, value: string | undefined, isInline: boolean): string | true {
	if (options[name].type === "boolean") {
		if (value !== undefined) throw new UsageProblem(`--${name} takes no value`);
		return true;
	}
	if (options[name].type === "optional") return value === undefined || value === "" ? true : value;
	if (value === undefined || (!isInline && /^-./.test(value))) throw new UsageProblem(`--${name} needs a value`);
	return value;
}
