import type { Fix } from "../../model/finding.js";
import type { TextValue } from "../values/text-values.js";

/** A safe fix that writes the value of a parameter anew; none where comments stand in it, which would be lost. */
export function rewriteValue({ name, value, written }: TextValue, text: string): Fix | undefined {
	const { start, end, text: asWritten } = written.value;
	if (asWritten.length !== end - start || asWritten !== value || text === value || text === "") return undefined;
	return { title: `Write |${name}=${text}`, safety: "safe", edits: [{ start, end, text }] };
}
