import type { Circumstances, Options, Widened } from "../rule.js";
import type { Calendar } from "./calendar.js";

/** What a rule is told besides facts. The day is looked up only when it is asked for. */
export class Surroundings implements Circumstances<Options> {
	readonly options: Widened<Options>;

	constructor(
		options: Options,
		readonly active: ReadonlySet<string>,
		readonly calendar: Calendar,
	) {
		this.options = options as Widened<Options>;
	}

	get today(): string {
		return this.calendar.today;
	}
}
