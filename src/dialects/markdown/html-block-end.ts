/** HTML that goes on over blank lines, and what ends it; all other HTML blocks end at a blank line. */
const kinds: readonly (readonly [start: RegExp, end: RegExp])[] = [
	[/<(?:pre|script|style|textarea)(?=[\s>]|$)/iy, /<\/(?:pre|script|style|textarea)>/i],
	[/<!--/y, /-->/],
	[/<\?/y, /\?>/],
	[/<!\[CDATA\[/y, /\]\]>/],
	[/<![a-z]/iy, />/],
];

/** What ends the block that may begin at a `<`: a pattern, or `blank` for a blank line. */
export function htmlBlockEnd(text: string, at: number): RegExp | "blank" {
	for (const [start, end] of kinds) {
		start.lastIndex = at;
		if (start.test(text)) return end;
	}
	return "blank";
}
