import type { Citation, Parameter } from "../model/citation.js";
import type { Range } from "../model/place.js";
import type { CiteTemplate } from "./cite-template.js";
import type { MetaParameter } from "./read-parameter-name.js";

/** A parameter of a cite template, as Citation Style 1 sees it. */
export interface CiteParameter {
	/** As written. */
	readonly name: string;
	/** Never empty; `""` only where a template is left in it, so that nobody can know it offline. */
	readonly value: string;
	readonly isOpaque: boolean;
	/** The number in its name, 1 where there is none. */
	readonly number: number;
	/** Its place among the spellings of its meaning: the first one that is set gives the value. */
	readonly rank: number;
	readonly written: Parameter;
}

/** A parameter whose name the template does not take. */
export interface UnknownParameter {
	readonly name: string;
	/** `""` for an empty one. */
	readonly value: string;
	readonly written: Parameter;
}

/** A citation as Citation Style 1 sees it: the parameters that count, by what they mean. */
export class Cite {
	/** What readers found out about this citation, by the slot that each has. */
	readonly memory: unknown[] = [];

	constructor(
		readonly citation: Citation,
		readonly template: CiteTemplate,
		/** Named, valid and not empty, in the order of the page. */
		readonly parameters: readonly CiteParameter[],
		readonly unknown: readonly UnknownParameter[],
		/** Positional ones, empty ones too. */
		readonly positional: readonly Parameter[],
		/** An address at archive.today stands in it. */
		readonly hasDeprecatedArchive: boolean,
		/** Of all its values; addresses do not count where addresses belong. */
		readonly traits: number,
		private readonly byMeaning: ReadonlyMap<MetaParameter, readonly CiteParameter[]>,
	) {}

	/** Where a fault of the whole citation is shown: at the name of its template. */
	get place(): Range {
		return this.citation.name ?? this.citation;
	}

	/** All that are set with one meaning, whichever way they are spelt and numbered. */
	all(meta: MetaParameter): readonly CiteParameter[] {
		return this.byMeaning.get(meta) ?? none;
	}

	/** The one that gives the value: the first spelling that is set. */
	get(meta: MetaParameter): CiteParameter | undefined {
		const set = this.byMeaning.get(meta);
		return set === undefined || set.length === 1 ? set?.[0] : set.reduce((a, b) => (b.rank < a.rank ? b : a));
	}

	/** Two parameters have one meaning. */
	get hasSeveral(): boolean {
		for (const set of this.byMeaning.values()) if (set.length > 1) return true;
		return false;
	}

	/** The meanings of its parameters. */
	meanings(): Iterable<MetaParameter> {
		return this.byMeaning.keys();
	}

	has(meta: MetaParameter): boolean {
		return this.byMeaning.has(meta);
	}
}

const none: readonly CiteParameter[] = [];
