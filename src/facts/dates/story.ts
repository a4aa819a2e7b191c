import type { DateValue, DayInterval } from "../../model/date.js";
import { chooseYear, monthOf } from "./choose-year.js";
import type { DateIn, Found, From, Meaning } from "./found.js";
import { namesakeOf, weekdayNear } from "./namesakes.js";
import { nearestYear } from "./nearest-year.js";
import { looksYearBack, settlePeriod, yearBefore } from "./settle-period.js";
import { spanDays } from "./span-days.js";
import { dateOfDay, stepFrom, stepsFrom } from "./step-from.js";

type Step = Extract<Meaning, { kind: "step" }>;

/** What an expression comes to: its date, and whether the text around it had to help. */
export interface Settled {
	readonly date: DateValue | null;
	readonly isInferred: boolean;
	/** Its inferred year is also the next one that the text states. */
	readonly isCorroborated: boolean;
	/** It is looked back to and compared with; the story stays where it is. */
	readonly isCompared?: boolean;
	/** The days of a span, which is no unit of the calendar. */
	readonly span?: DayInterval | null;
}

/** Where the story of a text has come to, as far as the dates before tell. */
export class Story {
	/** The last stated year that the story is in. */
	#year: number | null = null;
	/** Months since the year 0 of the last date with a month. */
	#reached: number | null = null;
	/** The last date of the text, and the last ones that say a month or a day. */
	#last: DateValue | null = null;
	#month: DateValue | null = null;
	#day: DateValue | null = null;

	/** The last date, whether the story has come to it or not: "14 years later" counts from it. */
	#mentioned: DateValue | null = null;
	/** The sentence at hand has mentioned a date. */
	#isMentionedHere = false;
	/** The last quarter or half of a year: what news of business report on. */
	#period: DateValue | null = null;
	/** The expression at hand is spoken of as future. */
	#isAhead = false;
	/** A year that the sentence looks aside to, and that its own steps count from. */
	#aside: DateValue | null = null;

	constructor(
		/** The day of the text; null where it is not known. */
		private readonly today: number | null,
		/** News count from the day of the text what other prose counts from its story. */
		private readonly isNews: boolean,
	) {}

	/** Leaves what a sentence looked aside to. */
	beginSentence(): void {
		this.#aside = null;
		this.#isMentionedHere = false;
	}

	/** `next` is the first date behind it that states its year. */
	settle({ meaning }: Pick<Found, "meaning">, next: DateValue | null, isAhead = false): Settled {
		this.#isAhead = isAhead;
		switch (meaning.kind) {
			case "span":
				return { ...inferred(null), span: this.today === null ? null : spanDays(meaning, this.today) };
			case "period":
				return { ...inferred(settlePeriod(meaning, this.#period, this.#today())), isCompared: true };
			case "vague":
				return { date: null, isInferred: false, isCorroborated: false };
			case "date":
				return this.#settleDate(meaning, next);
			case "step":
				if (this.#reportsPeriod() && looksYearBack(meaning))
					return { ...inferred(yearBefore(this.#period!)), isCompared: true };
				return inferred(this.#settleStep(meaning));
			case "named":
				return inferred(this.#settleNamed(meaning));
		}
	}

	/** In news a quarter that was named last is what the words behind it compare with. */
	#reportsPeriod(): boolean {
		return this.isNews && this.#period !== null && this.#mentioned === this.#period;
	}

	/** Goes on to a date, which may open its sentence. `next` is the first one behind it that states its year. */
	reach(date: DateValue, { isStated, opens }: { isStated: boolean; opens: boolean }, next: DateValue | null): void {
		if (date.year === null) return;
		this.#mentioned = date;
		this.#isMentionedHere = true;
		if (date.unit === "quarter" || date.unit === "half") this.#period = date;
		if (isStated && this.#isAside(date, next, opens)) {
			this.#aside = date;
			return;
		}
		this.#aside = null;
		this.#last = date;
		if (date.month > 0) this.#month = date;
		if (date.day > 0 && date.month > 0) this.#day = date;
		if (date.unit === "decade" || date.unit === "century" || date.unit === "millennium") return;
		if (isStated) this.#year = date.year;
		const month = monthOf(date);
		if (month > 0) this.#reached = date.year * 12 + month;
		else if (isStated && (this.#reached === null || date.year > this.#reached / 12)) this.#reached = date.year * 12;
	}

	/**
	 * A bare year far from where the story is, which the next stated year does not confirm: "as in 1614", "published in 2005". Other dates
	 * are aside where the next one goes on in the year before them: "surpassing the May 2007 high"; one that opens a sentence leads on.
	 */
	#isAside(date: DateValue, next: DateValue | null, opens: boolean): boolean {
		if (this.#reached === null || this.#year === null) return false;
		const here = Math.floor(this.#reached / 12);
		const way = Math.abs(date.year! - here);
		if (date.unit !== "year") return !opens && way > 0 && next?.year === here;
		return way > 2 && (next?.year == null || Math.abs(next.year - here) <= Math.abs(next.year - date.year!));
	}

	#settleDate({ date, lacks, dateIn }: Extract<Meaning, { kind: "date" }>, next: DateValue | null): Settled {
		if (lacks === "century") return inferred(this.#addCentury(date));
		if (lacks === "era") {
			const isBC = this.#year !== null && this.#year <= 0;
			return inferred({ ...date, year: isBC ? 1 - date.year! : date.year });
		}
		if (date.year !== null) return { date, isInferred: false, isCorroborated: false };
		if (date.month < 0 && date.day > 0) return inferred(this.#addMonth(date));
		const settled = this.#addYear(date, next);
		return dateIn === undefined ? settled : this.#settleMovable(settled, dateIn);
	}

	/** A movable day has a date only in a year; where no story says one, it is that of the day of the text. */
	#settleMovable(settled: Settled, dateIn: DateIn): Settled {
		const date = settled.date!.year === null ? this.#nearest({ ...settled.date!, day: 15 }) : settled.date!;
		return { ...settled, date: dateIn(date.year) };
	}

	#addCentury(date: DateValue): DateValue {
		const near = this.#year ?? 1950;
		const short = date.year! % 100;
		const years = [-100, 0, 100].map((turn) => Math.floor(near / 100) * 100 + turn + short);
		return {
			...date,
			year: years.reduce((best, year) => (Math.abs(year - near) < Math.abs(best - near) ? year : best)),
		};
	}

	/** "the 20th": of the month before it. */
	#addMonth(date: DateValue): DateValue {
		const { year, month } = this.#month ?? this.#today() ?? date;
		return { ...date, year, month };
	}

	#addYear(date: DateValue, next: DateValue | null): Settled {
		if (this.isNews || this.#year === null) return inferred(this.isNews ? this.#nearest(date) : date);
		const year = chooseYear(date, { stated: this.#year, reached: this.#reached, next });
		return { date: { ...date, year }, isInferred: true, isCorroborated: year === this.#year && next?.year === year };
	}

	#nearest(date: DateValue): DateValue {
		return this.today === null ? date : nearestYear(date, this.today, this.#isAhead);
	}

	/** "Christmas" of "two weeks before Christmas": where no story says its year, the next one to the day of the text is meant. */
	#settleBase(meaning: Meaning): DateValue | null {
		const { date } = this.settle({ meaning }, null);
		return date !== null && date.year === null ? this.#nearest(date) : date;
	}

	#settleStep(step: Step): DateValue | null {
		const { unit, count, from, inner, more } = step;
		if (count === null || (unit === "day" && from === "today" && !this.isNews)) return null;
		const base = this.#baseOfStep(step);
		if (base === null) return null;
		if (more !== undefined) return stepsFrom(base, [{ unit, count }, ...more]);
		const date = stepFrom(base, unit, count);
		if (date === null || inner === undefined) return date;
		return { ...inner, year: date.year, month: inner.month < 0 ? date.month : inner.month };
	}

	#isOfToday(): boolean {
		return this.isNews && this.today !== null && !this.#isMentionedHere;
	}

	#baseOfStep({ unit, count, from, more }: Step): DateValue | null {
		if (typeof from === "object") return this.#settleBase(from);
		// "by the end of the year" is news of this year, unless the sentence speaks of another.
		if (from === "story" && count === 0 && unit !== "day" && this.#isOfToday()) return this.#today();
		if (unit === "quarter" && from !== "today" && this.isNews) return this.#period ?? this.#today();
		if (from === "mention" && this.#last === null && !this.isNews) return null;
		const isCounted = from !== "today" && Math.abs(count!) > 1 && unit === "year";
		if (isCounted && this.#mentioned !== null) return this.#mentioned;
		const isShort = unit === "day" || unit === "week" || unit === "weekend" || more !== undefined;
		return this.#baseOf(from, isShort ? "day" : unit === "month" ? "month" : "year");
	}

	#settleNamed(meaning: Extract<Meaning, { kind: "named" }>): DateValue | null {
		if (meaning.date === null) return weekdayNear(this.#baseOf(meaning.from, "day"), meaning, this.#isAhead);
		return namesakeOf(meaning.date, this.#baseOf(meaning.from, "month"), meaning.direction);
	}

	/** The date to count from that is known to the month or day. */
	#baseOf(from: From, precision: "day" | "month" | "year"): DateValue | null {
		if (from === "today" && (this.isNews || this.#last === null)) return this.#today();
		if (this.#aside !== null) return this.#aside;
		if (this.#last === null) return this.#today();
		for (const known of precision === "day" ? [this.#day, this.#month] : precision === "month" ? [this.#month] : [])
			if (known !== null && (this.isNews || isWithin(known, this.#last))) return known;
		return this.#last;
	}

	#today(): DateValue | null {
		return this.today === null ? null : dateOfDay(this.today);
	}
}

function inferred(date: DateValue | null): Settled {
	return { date, isInferred: true, isCorroborated: false };
}

/** A day is still the one to count from while nothing but its own month or year was named since. */
function isWithin(date: DateValue, { year, month, day }: DateValue): boolean {
	return date.year === year && (month < 0 || date.month === month) && (day < 0 || date.day === day);
}
