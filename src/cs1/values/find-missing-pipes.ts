import type { Parameter } from "../../model/citation.js";
import type { Cite } from "../cite.js";
import { isValidParameter } from "../parameters/is-valid-parameter.js";
import { citeTemplate } from "../templates/cite-template.js";
import { plainValue } from "./plain-value.js";
import { textValues } from "./text-values.js";

interface MissingPipe {
	readonly written: Parameter;
	/** The parameter that became part of a value. */
	readonly name: string;
}

/** The values that hold `name=` of a parameter that every general template takes; only the first such place is looked at. */
export function* findMissingPipes(cite: Cite): Iterable<MissingPipe> {
	for (const { value, written } of [...textValues(cite), ...cite.positional.map(positionalValue)]) {
		if (!value.includes("=")) continue;
		const text = value.replace(/<[^>]*>/g, "");
		const name = (/\s([A-Za-z][A-Za-z\d-]+)\s*=/.exec(text) ?? /^([A-Za-z][A-Za-z\d-]+)\s*=/.exec(text))?.[1];
		const general = citeTemplate("cite sign");
		if (name !== undefined && general !== undefined && isValidParameter(name, general)) yield { written, name };
	}
}

function positionalValue(written: Parameter): { value: string; written: Parameter } {
	return { value: plainValue(written) ?? "", written };
}
