/** Words without the marks of Markdown, and of each sign that is left its index in the words as written. */
export interface PlainWords {
	readonly said: string;
	readonly distances: readonly number[];
}

/**
 * Leaves out what readers do not see of an entry in Markdown: emphasis, the addresses of links, tags, the second of two spaces.
 *
 * Takes: `*Tides*`, `[Silt](https://…)`, `<https://…>`, `<i>`, `\*`. Must not take: `snake_case`, `[2nd ed.]`, `3 < 4`.
 */
export function stripMarkdown(written: string): PlainWords {
	const isLeftOut = new Uint8Array(written.length);
	const opened: number[] = [];
	for (let i = 0; i < written.length; i++) {
		const letter = written.charAt(i);
		if (letter === "[") opened.push(i);
		else if (letter === "]") {
			const open = opened.pop();
			const end = open !== undefined && written.charAt(i + 1) === "(" ? closingBracket(written, i + 1) : -1;
			if (end < 0) continue;
			isLeftOut.fill(1, i, end);
			isLeftOut[open as number] = 1;
			i = end - 1;
		} else {
			const end = endOfMark(written, i, letter);
			isLeftOut.fill(1, i, end);
			if (end > i) i = letter === "\\" ? end : end - 1;
		}
	}
	return keep(written, isLeftOut);
}

/** Where what begins here and is left out ends; `i` where nothing of the kind begins. */
function endOfMark(written: string, i: number, letter: string): number {
	if (letter === "*" || letter === "`") return i + 1;
	if (letter === "_") return /^\w\w$/.test(written.charAt(i - 1) + written.charAt(i + 1)) ? i : i + 1;
	if (letter === "\\") return /[!-/:-@[-`{-~]/.test(written.charAt(i + 1)) ? i + 1 : i;
	if (letter !== "<" || !/[a-z/]/i.test(written.charAt(i + 1))) return i;
	const end = written.indexOf(">", i);
	return end < 0 || end - i > longest ? i : end + 1;
}

/** An address is at most so long. */
const longest = 500;

/** Behind the bracket that closes the one at `open`. */
function closingBracket(written: string, open: number): number {
	let depth = 0;
	for (let i = open; i < written.length && i - open < longest; i++) {
		if (written.charAt(i) === "(") depth++;
		else if (written.charAt(i) === ")" && --depth === 0) return i + 1;
	}
	return -1;
}

function keep(written: string, isLeftOut: Uint8Array): PlainWords {
	const distances: number[] = [];
	let said = "";
	for (let i = 0; i < written.length; i++) {
		if (isLeftOut[i] === 1 || (written.charAt(i) === " " && said.endsWith(" "))) continue;
		said += written.charAt(i);
		distances.push(i);
	}
	return { said, distances };
}
