/** A template call that is being written. */
export interface OpenTemplate {
	readonly name: string;
	/** Names of the parameters that are there already, in front of the place and behind it. */
	readonly given: ReadonlySet<string>;
	/** What is written of the name at the place; null where a value is being written. */
	readonly prefix: string | null;
}

/** Far more than a citation is long. */
const reach = 10_000;

/** Finds the innermost `{{name |…` that is open at an offset. It need not be closed. */
export function findOpenTemplate(text: string, offset: number): OpenTemplate | undefined {
	const from = Math.max(0, offset - reach);
	const start = findOpening(text.slice(from, offset));
	if (start === -1) return undefined;
	const pieces = splitTop(text.slice(from + start + 2, offset));
	if (pieces.length < 2) return undefined;
	const [name = "", ...parameters] = pieces;
	const written = parameters.pop()!;
	const behind = splitTop(readToClose(text.slice(offset, offset + reach))).slice(1);
	const given = [...parameters, ...behind].flatMap((piece) =>
		piece.includes("=") ? (piece.split("=")[0] ?? "").trim() : [],
	);
	return { name: name.trim(), given: new Set(given), prefix: written.includes("=") ? null : written.trimStart() };
}

/** Where the innermost open `{{` stands, or -1. */
function findOpening(before: string): number {
	let depth = 0;
	for (let at = before.length - 2; at >= 0; at--) {
		const pair = before.slice(at, at + 2);
		if (pair === "}}") {
			depth++;
			at--;
		} else if (pair === "{{") {
			if (depth === 0) return at;
			depth--;
			at--;
		}
	}
	return -1;
}

/** Up to the `}}` that closes what is open at the beginning. */
function readToClose(behind: string): string {
	let depth = 0;
	for (let at = 0; at < behind.length - 1; at++) {
		const pair = behind.slice(at, at + 2);
		if (pair === "{{") {
			depth++;
			at++;
		} else if (pair === "}}") {
			if (depth === 0) return behind.slice(0, at);
			depth--;
			at++;
		}
	}
	return "";
}

/** Splits at the bars that stand in no inner template or link. */
function splitTop(inside: string): string[] {
	const pieces: string[] = [];
	let depth = 0;
	let begin = 0;
	for (let at = 0; at < inside.length; at++) {
		const pair = inside.slice(at, at + 2);
		if (pair === "{{" || pair === "[[") depth++;
		else if (pair === "}}" || pair === "]]") depth = Math.max(0, depth - 1);
		else if (inside[at] === "|" && depth === 0) {
			pieces.push(inside.slice(begin, at));
			begin = at + 1;
			continue;
		} else continue;
		at++;
	}
	return [...pieces, inside.slice(begin)];
}
