import type { FormulaDraft } from "./drafts.js";
import type { Page } from "./page.js";
import type { Line } from "./read-lines.js";

/** No formula fills more of a line. */
const longest = 1000;

/**
 * Reads a formula in the letters of TeX that stands on a line of its own: no prose. Markers behind it are left.
 *
 * Takes: `{\displaystyle x=1}`, `  d(T(x),T(y))\leq qd(x,y)` (indented, a command in it and no words).
 * Must not take: a sentence that holds a formula, `C:\harbour\log`.
 */
export function readFormula({ text, lines }: Page, i: number): { draft: FormulaDraft; next: number } | null {
	const { start, end, indent } = lines[i] as Line;
	const first = text.charCodeAt(start);
	if (first !== 123 && first !== 92 && indent < 2) return null;
	if (end - start > longest) return null;
	const whole = text.slice(start, end);
	const said = whole.replace(/\s*(?:\[[^\][]{1,20}\])+$/, "");
	const isWhole = /^\{\\(?:display|text)style\b/.test(said) && /\}[.,;]?$/.test(said);
	const isFormula = isWhole || (/\\[a-zA-Z]+/.test(said) && !/(?<![\\\p{L}{])\p{L}{3,} \p{L}{2,}/u.test(said));
	return isFormula ? { draft: { kind: "formula", start, end: start + said.length }, next: i + 1 } : null;
}
