import { findNearest } from "../../model/find-nearest.js";
import { UsageProblem } from "./usage-problem.js";

/** Of words that a line can name; `citelint rules` lists the rules. */
const most = 20;

/** The word, when it is one of those that can stand there; otherwise a UsageProblem that names the nearest. */
export function chooseWord<T extends string>(word: string, valid: readonly T[], what: string): T {
	if ((valid as readonly string[]).includes(word)) return word as T;
	const nearest = findNearest(word, valid);
	const known = valid.length > most ? "" : `; known are ${valid.join(", ")}`;
	const hint = nearest === undefined ? known : `; did you mean ${nearest}?`;
	throw new UsageProblem(`unknown ${what} "${word}"${hint}`);
}
