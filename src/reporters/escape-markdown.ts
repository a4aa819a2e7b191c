import { makeHarmless } from "./make-harmless.js";

/** Words as they are, in a cell of a Markdown table: no markup, no cell's end, no call to a person or an issue. */
export function escapeMarkdown(text: string): string {
	return makeHarmless(text)
		.replace(/[\\`*_[\]#|~&<>$]/g, "\\$&")
		.replace(/\\</g, "&lt;")
		.replace(/\\>/g, "&gt;")
		.replace(/\\&/g, "&amp;")
		.replace(/\\#|@/g, (sign) => `${sign.at(-1)}<!-- -->`)
		.replace(/(?<=\w):(?=\/\/)|(?<=www)\./gi, "$&<!-- -->");
}
