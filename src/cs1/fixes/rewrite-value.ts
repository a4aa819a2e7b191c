import type { Fix } from "../../model/finding.js";
import { plainValue } from "../values/plain-value.js";
import type { TextValue } from "../values/text-values.js";

/** A safe fix that writes the value of a parameter anew; none where comments stand in it, which would be lost. */
export function rewriteValue({ name, value, written }: TextValue, text: string): Fix | undefined {
	const { start, end, text: asWritten } = written.value;
	// On another wiki the value may be a translation of what is written.
	const isWhole = asWritten.length === end - start && asWritten === plainValue(written);
	if (!isWhole || text === value || text === asWritten || text === "") return undefined;
	return { title: `Write |${name}=${text}`, safety: "safe", edits: [{ start, end, text }] };
}
