/** A piece of a date: D day, M month, S season, Y year, W weekday (1 is Monday); `-` and `/` as they stand, `.` between numbers. */
export interface DateToken {
	readonly kind: "D" | "M" | "S" | "Y" | "W" | "-" | "/" | ".";
	readonly text: string;
}

/** Takes a date apart, with names in their usual spelling; undefined where anything else stands in it. */
export function readDateTokens(text: string): DateToken[] | undefined {
	const tokens: DateToken[] = [];
	for (const piece of cleanDate(text).match(pieces) ?? []) {
		if (piece === " " || piece === ",") continue;
		const token = readPiece(piece);
		if (token === undefined) return undefined;
		if (token.kind !== "." || tokens.at(-1)?.kind === "D" || tokens.at(-1)?.kind === "Y") tokens.push(token);
	}
	if (tokens.at(-1)?.kind === ".") tokens.pop();
	return tokens;
}

const pieces = /\d+|[A-Za-z]+\.?|[\s\S]/g;

function cleanDate(text: string): string {
	return text
		.replace(/&nbsp;|\s+/g, " ")
		.replace(/&[nm]dash;|[‐‑‒–—―−]/g, "-")
		.replace(/\[\[([^[\]|]*)\]\]/g, "$1")
		.replace(/(\d)(?:st|nd|rd|th)\b(?: of\b)?/gi, "$1")
		.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, "$1-$2-$3")
		.replace(/ (?:and|&) /gi, "/")
		.replace(/ to /gi, "-")
		.replace(/^[ ,;]+|[ ,;]+$/g, "");
}

function readPiece(piece: string): DateToken | undefined {
	if (piece === "-" || piece === "/" || piece === ".") return { kind: piece, text: piece };
	if (/^\d/.test(piece)) return readNumber(piece);
	const word = piece.replace(".", "").toLowerCase();
	if (word.length < 3) return undefined;
	const month = months.find((name) => isMonth(name.toLowerCase(), word));
	// Short forms that the style does not take are written out.
	if (month !== undefined) {
		return { kind: "M", text: word.length > 3 || piece.endsWith(".") ? month : month.slice(0, 3) };
	}
	const season = seasons.find((name) => name.toLowerCase() === word);
	if (season !== undefined) return { kind: "S", text: season };
	const weekday = weekdays.findIndex((name) => name === word || name.slice(0, 3) === word);
	return weekday < 0 ? undefined : { kind: "W", text: String(weekday + 1) };
}

function isMonth(name: string, word: string): boolean {
	return word === name || word === name.slice(0, 3) || (word === "sept" && name === "september");
}

function readNumber(digits: string): DateToken | undefined {
	if (digits.length === 4 && !digits.startsWith("0")) return { kind: "Y", text: digits };
	const day = Number(digits);
	return digits.length <= 2 && day >= 1 && day <= 31 ? { kind: "D", text: String(day) } : undefined;
}

const months = "January February March April May June July August September October November December".split(" ");
const seasons = ["Spring", "Summer", "Autumn", "Fall", "Winter"];
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
