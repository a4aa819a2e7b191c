import type { Calendar as AskedCalendar } from "../model/date.js";

/** Days from 1 January 1970: from the first one to the day before `until`. */
export interface Days {
	readonly from: number;
	readonly until: number;
}

export const allDays: Days = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** Tells rules the day, and remembers on which days they would have been told the same. */
export class Calendar implements AskedCalendar {
	readonly #day: number;
	#from = allDays.from;
	#until = allDays.until;

	/** `YYYY-MM-DD`. */
	constructor(private readonly written: string) {
		this.#day = toDay(written);
	}

	/** Who looks at it must be asked again each day. */
	get today(): string {
		this.#from = this.#day;
		this.#until = this.#day + 1;
		return this.written;
	}

	isAhead(day: number): boolean {
		if (day > this.#day) {
			if (day < this.#until) this.#until = day;
			return true;
		}
		if (day > this.#from) this.#from = day;
		return false;
	}

	get sameDays(): Days {
		return { from: this.#from, until: this.#until };
	}
}

/** Days from 1 January 1970 of `YYYY-MM-DD`. */
export function toDay(written: string): number {
	return Math.floor(Date.parse(written) / 86_400_000);
}
