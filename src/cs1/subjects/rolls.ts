import type { Calendar } from "../../model/date.js";
import type { Cite, CiteParameter } from "../cite.js";
import { lookAtCite } from "./look-at-cite.js";
import { complement, emptyRoll, enter, inSeveral, type Roll } from "./roll.js";
import type { Subject } from "./subject.js";
import { traitSubjects } from "./traits.js";

/** Which citations of a document have something of a subject: each is looked at once for all rules. */
export class Rolls {
	readonly #named = new Map<string, Roll>();
	/** By the bit of the trait. */
	readonly #traits: (Roll | undefined)[] = [];
	/** Of each citation the last day that must have come for its dates to be right. */
	readonly #latest: number[] = [];

	constructor(private readonly cites: readonly Cite[]) {
		for (let at = 0; at < cites.length; at++) this.#enterCite(cites[at] as Cite, at);
	}

	/** Undefined where no citation has anything of it. Without a calendar every day may be one that is still to come. */
	of(subject: Subject, calendar: Calendar | undefined): Roll | undefined {
		const named = this.#named.get(subject);
		if (named !== undefined) return named;
		const bit = bits.get(subject);
		if (bit !== undefined) return this.#traits[31 - Math.clz32(bit)];
		if (subject.startsWith("no ")) return complement(this.#rollOf(subject.slice(3)), this.cites.length);
		switch (subject) {
			case "coming date":
				return this.#listComing(calendar);
			case "year beside date":
				return inSeveral([this.#rollOf("year"), this.#rollOf("date")], this.cites.length);
			case "pages in several ways":
				return inSeveral(
					pages.map((meta) => this.#rollOf(meta)),
					this.cites.length,
				);
			default:
				return undefined;
		}
	}

	#rollOf(name: string): Roll {
		let roll = this.#named.get(name);
		if (roll === undefined) {
			roll = emptyRoll(this.cites.length);
			this.#named.set(name, roll);
		}
		return roll;
	}

	#enterCite(cite: Cite, at: number): void {
		const { counted, template, unknown, positional, lost, citation } = cite;
		this.#enterMeanings(counted, at);
		this.#enter(`class ${template.class}`, at);
		if (unknown.length > 0) this.#enter("unknown parameter", at);
		if (positional.length > 0) this.#enter("positional parameter", at);
		if (lost.length > 0) this.#enter("repeated parameter", at);
		if (citation.settings !== undefined) this.#enter("page settings", at);
		if (cite.hasDeprecatedArchive) this.#enter("archive.today", at);
		const { traits, latest } = lookAtCite(cite);
		this.#latest.push(latest);
		for (let rest = traits; rest !== 0; rest &= rest - 1) {
			const bit = 31 - Math.clz32(rest & -rest);
			this.#traits[bit] ??= emptyRoll(this.cites.length);
			enter(this.#traits[bit], at);
		}
	}

	#enterMeanings(counted: readonly CiteParameter[], at: number): void {
		let isRepeated = false;
		for (let i = 0; i < counted.length; i++) {
			const { metas } = counted[i] as CiteParameter;
			for (let j = 0; j < metas.length; j++) if (this.#enter(metas[j] as string, at)) isRepeated = true;
		}
		if (isRepeated && counted.some(isSecond)) this.#enter("several of one meaning", at);
	}

	#enter(name: string, at: number): boolean {
		return enter(this.#rollOf(name), at);
	}

	#listComing(calendar: Calendar | undefined): Roll {
		const roll = emptyRoll(this.cites.length);
		for (const [at, day] of this.#latest.entries()) if (calendar?.isAhead(day) !== false) enter(roll, at);
		return roll;
	}
}

const bits: ReadonlyMap<string, number> = new Map(Object.entries(traitSubjects));

const pages = ["page", "pages", "at", "sheet", "sheets"] as const;

/** An earlier parameter has the same meaning and number. */
function isSecond({ metas, number }: CiteParameter, at: number, all: readonly CiteParameter[]): boolean {
	for (let i = 0; i < at; i++) if (all[i]?.metas[0] === metas[0] && all[i]?.number === number) return true;
	return false;
}
