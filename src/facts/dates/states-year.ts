import type { Found } from "./found.js";

/** Whether an expression is a date that says its year in full. */
export function statesYear({ meaning }: Found): boolean {
	return meaning.kind === "date" && meaning.lacks === undefined && meaning.date.year !== null;
}
