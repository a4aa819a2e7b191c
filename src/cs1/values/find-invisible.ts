import type { CiteParameter } from "../cite.js";
import joined from "../data/joined-emoji.json" with { type: "json" };

/** The first kind of character in a value that nobody sees, by name. */
export function findInvisible({ name, value }: CiteParameter): string | undefined {
	if (/^[\x20-\x7e]*$/.test(value)) return undefined;
	return kinds.find(([kind, pattern]) => pattern.test(value) && !isAllowed(kind, name, value))?.[0];
}

const kinds: readonly (readonly [string, RegExp])[] = [
	["replacement character", /\ufffd/],
	["zero width joiner", /\u200d/],
	["zero width space", /\u200b/],
	["hair space", /\u200a/],
	["soft hyphen", /\u00ad/],
	["horizontal tab", /\t/],
	["line feed", /\n/],
	["no-break space", /\u00a0/],
	["carriage return", /\r/],
	["strip marker", /\x7f'"`UNIQ--/],
	["delete character", /\x7f/],
	["control character", /[\0-\x08\x0b\x0c\x0e-\x1f]/],
	["control character", /[\x80-\x9f]/],
];

const indic = /[\u0900-\u0d7f\u08e0-\u0dff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]/;

function isAllowed(kind: string, name: string, value: string): boolean {
	if (kind === "zero width joiner") return indic.test(value) || isJoinedEmoji(value);
	if (kind === "strip marker") return isAllowedTag(name, value);
	return kind === "delete character" && value.includes("\x7f'\"`UNIQ--");
}

/** Only the first joiner is looked at. */
function isJoinedEmoji(value: string): boolean {
	const next = value.codePointAt(value.indexOf("\u200d") + 1);
	return next !== undefined && joined.split(" ").includes(next.toString(16).toUpperCase());
}

function isAllowedTag(name: string, value: string): boolean {
	const tags = [...value.matchAll(/UNIQ--([a-z]+)-/g)].map((match) => match[1]);
	const mayHaveStyles = name === "id" || name === "quote";
	return tags.every((tag) => tag === "nowiki" || tag === "math" || (tag === "templatestyles" && mayHaveStyles));
}
