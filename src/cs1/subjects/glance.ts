import { nameLists } from "../names/read-names.js";
import { trait } from "./traits.js";

/** What one look at a citation tells, while it is told. */
export class Glance {
	/** The last day that must have come for its dates to be right, counted from 1 January 1970. */
	latest = Number.NEGATIVE_INFINITY;
	/** The days of a capture, as its address and its date say them. */
	#captures: string[] | undefined;
	#addresses: string[] | undefined;
	/** By list, as bits, the numbers that have a last name, and those that have a first name; undefined where nobody is named. */
	#lasts: number[] | undefined;
	#firsts: number[] | undefined;

	/** `list` is the place of the list among all. */
	addName(list: number, isLast: boolean, number: number): void {
		this.#lasts ??= nameLists.map(() => 0);
		this.#firsts ??= nameLists.map(() => 0);
		const numbers = isLast ? this.#lasts : this.#firsts;
		// Who has more people than there are bits is uneven.
		const bit = number >= 1 && number <= 29 ? 1 << (number - 1) : 1 << 30;
		numbers[list] = (numbers[list] as number) | bit;
	}

	/** `YYYY-MM-DD` */
	addCapture(day: string): void {
		this.#captures ??= [];
		this.#captures.push(day);
	}

	addAddress(address: string): void {
		this.#addresses ??= [];
		this.#addresses.push(address);
	}

	/** The traits of what the values are together. */
	get together(): number {
		const names = this.#isUneven() ? trait.unevenNames : 0;
		const addresses = this.#addresses?.some((one, i, all) => all.indexOf(one) < i) ? trait.sameAddress : 0;
		const days = this.#captures?.some((day, _, all) => day !== all[0]) ? trait.otherDay : 0;
		return names | addresses | days;
	}

	/** Some list of names leaves out a number, or has a first name without the last one. */
	#isUneven(): boolean {
		if (this.#lasts === undefined || this.#firsts === undefined) return false;
		for (let list = 0; list < nameLists.length; list++) {
			const lasts = this.#lasts[list] as number;
			const firsts = this.#firsts[list] as number;
			if ((lasts & (lasts + 1)) !== 0 || (firsts & ~lasts) !== 0) return true;
		}
		return false;
	}
}
