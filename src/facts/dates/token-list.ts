import type { Gap, Token } from "./token.js";

/** Gathers the tokens of a text. */
export class TokenList {
	readonly all: Token[] = [];
	/** Where the last token ends. */
	end = 0;
	/** The same, as long as only white space was seen behind it; -1 when something else was. */
	joined = -1;

	constructor(private readonly text: string) {}

	add(kind: string, start: number, end: number, n: number, form: number): void {
		const gap: Gap = this.joined < 0 ? "words" : this.joined === start ? "glue" : "space";
		this.all.push({ kind, start, end, gap, n, form });
		this.joined = end;
		this.end = end;
	}

	/** What sticks to the last token goes on with it: `8` of `29.8.1961`, `2` of `Oct2`, `3` of `Q3`; but `SEPT2` and `MARCH5` are genes. */
	continues(start: number): boolean {
		const last = this.all.at(-1);
		if (last === undefined || this.joined !== start) return false;
		return (
			last.kind === "." ||
			last.kind === "," ||
			last.kind === "Q" ||
			last.kind === "fiscal" ||
			(last.kind === "month" && /[a-z]/.test(this.text.charAt(start - 1)))
		);
	}
}
