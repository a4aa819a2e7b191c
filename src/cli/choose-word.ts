import { findNearest } from "../model/find-nearest.js";
import { UsageProblem } from "./usage-problem.js";

/** The word, when it is one of those that can stand there; otherwise a UsageProblem that names the nearest. */
export function chooseWord<T extends string>(word: string, valid: readonly T[], what: string): T {
	if ((valid as readonly string[]).includes(word)) return word as T;
	const nearest = findNearest(word, valid);
	const hint = nearest === undefined ? `; known are ${valid.join(", ")}` : `; did you mean ${nearest}?`;
	throw new UsageProblem(`unknown ${what} "${word}"${hint}`);
}
