import { allDays, type Days } from "../engine/calendar.js";
import type { Examination } from "../engine/examination.js";
import type { Memory } from "../engine/memory.js";
import { Pile } from "../engine/pile.js";
import type { Diagnostic } from "../model/finding.js";
import type { FiledManuscript } from "../model/manuscript.js";
import type { Checksum, Entry, Piece, Shelf, TogetherEntry } from "./entry.js";
import { isWhole, readPiece } from "./piece.js";

/** What a cache is told of a run. */
export interface CacheCircumstances {
	/** Days from 1 January 1970. */
	readonly today: number;
	readonly checksum: Checksum;
	/** Names words so that no others have the name. */
	hash(words: string): string;
	/** Names everything but the text that has a say in what is found in it. */
	circumstancesOf(path: string): string;
	/** The same for what corpus rules say. */
	readonly togetherCircumstances: string;
}

/** Findings of earlier runs by text, and those of this run for the next one. */
export class Cache implements Memory {
	readonly #pile = new Pile();
	readonly #now = new Map<string, Entry>();
	#together: TogetherEntry | null = null;
	#hasNew = false;
	/** Texts that were as they had been, in files that looked otherwise. */
	#stamped = 0;
	/** The last entry that was looked at and is as it was written. */
	#whole: Entry | null = null;

	constructor(
		private readonly before: Shelf,
		private readonly circumstances: CacheCircumstances,
	) {}

	recognize(path: string, stamp: string): string | undefined {
		const entry = this.before.entries.get(path);
		if (entry === undefined || entry.stamp !== stamp || !this.#isOfToday(entry) || !this.#isWhole(entry))
			return undefined;
		const [digest = "", circumstances] = entry.key.split(" ");
		return circumstances === this.circumstances.circumstancesOf(path) ? digest : undefined;
	}

	knows(manuscript: FiledManuscript): boolean {
		return this.#find(manuscript) !== undefined;
	}

	recall(manuscript: FiledManuscript): Examination | undefined {
		const { path, stamp = "" } = manuscript;
		const entry = this.#find(manuscript);
		if (entry === undefined) return undefined;
		const isStamped = stamp !== "" && stamp !== entry.stamp;
		if (isStamped) this.#stamped++;
		this.#now.set(path, isStamped ? { ...entry, stamp } : entry);
		return openEntry(entry);
	}

	#find(manuscript: FiledManuscript): Entry | undefined {
		const entry = this.before.entries.get(manuscript.path);
		if (entry === undefined || !this.#isOfToday(entry)) return undefined;
		return entry.key === this.#keyOf(manuscript) && this.#isWhole(entry) ? entry : undefined;
	}

	remember(manuscript: FiledManuscript, examination: Examination): Examination {
		const key = this.#keyOf(manuscript);
		if (key === null) return examination;
		if (!examination.isLasting) {
			this.#now.set(manuscript.path, {
				key: "",
				stamp: "",
				days: allDays,
				said: this.#write(null),
				facts: noFacts,
			});
			return examination;
		}
		const entry: Entry = {
			key,
			stamp: manuscript.stamp ?? "",
			days: examination.days,
			said: this.#write(examination.said()),
			facts: this.#write(examination.facts()),
		};
		this.#now.set(manuscript.path, entry);
		this.#hasNew = true;
		return openEntry(entry);
	}

	recallTogether(paths: readonly string[]): readonly Diagnostic[] | undefined {
		const { together } = this.before;
		const { checksum } = this.circumstances;
		if (together === null || together.key !== this.#togetherKeyOf(paths)) return undefined;
		if (!this.#isOfToday(together)) return undefined;
		if (!isWhole(together.said, checksum)) return undefined;
		this.#together = together;
		return readPiece(together.said);
	}

	rememberTogether(paths: readonly string[], diagnostics: readonly Diagnostic[], days: Days): void {
		const key = this.#togetherKeyOf(paths);
		if (key === null || diagnostics.some(({ rule }) => rule === "internal-error")) return;
		this.#together = { key, days, said: this.#write(diagnostics) };
		this.#hasNew = true;
	}

	#write(value: unknown): Piece {
		const bytes = this.#pile.put(JSON.stringify(value));
		return { bytes, sum: this.circumstances.checksum(bytes) };
	}

	/** What the next run shall find; null where it is there already. `isKept` says whether what this run did not meet is kept. */
	close(isKept: (path: string) => boolean): Shelf | null {
		const entries = new Map(this.#now);
		for (const [path, entry] of this.before.entries) if (!entries.has(path) && isKept(path)) entries.set(path, entry);
		if (!this.#hasNew && entries.size === this.before.entries.size && !this.#sparesReading(entries.size)) return null;
		return { entries, together: this.#together ?? this.before.together };
	}

	/** To write the cache anew pays where it spares the reading of many texts. */
	#sparesReading(texts: number): boolean {
		return this.#stamped > 16 && this.#stamped > texts / 4;
	}

	/** Findings without their facts would leave a text out of the comparison. */
	#isWhole(entry: Entry): boolean {
		const { checksum } = this.circumstances;
		if (entry !== this.#whole && isWhole(entry.said, checksum) && isWhole(entry.facts, checksum)) this.#whole = entry;
		return entry === this.#whole;
	}

	#isOfToday({ days }: { readonly days: Days }): boolean {
		const { today } = this.circumstances;
		return days.from <= today && today < days.until;
	}

	/** Null for a text that no file holds as it is. */
	#keyOf({ path, digest }: FiledManuscript): string | null {
		return digest === undefined ? null : `${digest} ${this.circumstances.circumstancesOf(path)}`;
	}

	#togetherKeyOf(paths: readonly string[]): string | null {
		const keys = [this.circumstances.togetherCircumstances];
		for (const path of paths) {
			const entry = this.#now.get(path);
			if (entry === undefined || entry.key === "") return null;
			keys.push(path, entry.key);
		}
		return this.circumstances.hash(JSON.stringify(keys));
	}
}

/** Of a text of which nothing may be remembered only the name is. */
const noFacts: Entry["facts"] = { bytes: new Uint8Array(), sum: 0 };

function openEntry({ said, facts, days }: Entry): Examination {
	return { said: () => readPiece(said), facts: () => readPiece(facts), days, isLasting: true, isPacked: true };
}
