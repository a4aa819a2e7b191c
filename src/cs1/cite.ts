import type { Citation, Parameter } from "../model/citation.js";
import type { Range } from "../model/place.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { MetaParameter } from "./parameters/read-parameter-name.js";
import type { CiteTemplate } from "./templates/cite-template.js";
import { nameOnWiki } from "./templates/wiki-names.js";

/** A parameter of a cite template, as Citation Style 1 sees it. */
export interface CiteParameter {
	/** As written. */
	readonly name: string;
	/** Never empty; `""` only where a template is left in it, so that nobody can know it offline. */
	readonly value: string;
	readonly isOpaque: boolean;
	/** Usually one; |number= has two. */
	readonly metas: readonly MetaParameter[];
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
	/** What readers found out about this citation, by the slot that each has; most are asked nothing. */
	memory: unknown[] | undefined;

	constructor(
		readonly citation: Citation,
		readonly template: CiteTemplate,
		/** Named, valid and not empty, in the order of the page. */
		readonly parameters: readonly CiteParameter[],
		readonly unknown: readonly UnknownParameter[],
		/** Positional ones, empty ones too. */
		readonly positional: readonly Parameter[],
		/** Named ones that a later one of the same name has taken the place of. */
		readonly lost: readonly Parameter[],
		/** An address at archive.today stands in it. */
		readonly hasDeprecatedArchive: boolean,
		/** The parameters that are left when addresses at archive.today and what hangs on them are dropped. */
		readonly counted: readonly CiteParameter[],
	) {}

	/** How the citation's wiki names things; undefined where it names them as Citation Style 1 does. */
	get vocabulary(): Vocabulary | undefined {
		return this.citation.vocabulary;
	}

	/** What the template is called: on another wiki as it is written. */
	get title(): string {
		return (this.vocabulary && this.citation.name?.text) ?? this.template.title;
	}

	/** What a parameter of Citation Style 1 is called on the citation's wiki. */
	nameOf(parameter: string): string {
		return nameOnWiki(this.vocabulary, parameter);
	}

	/** Where a fault of the whole citation is shown: at the name of its template. */
	get place(): Range {
		return this.citation.name ?? this.citation;
	}

	/** What its page sets for all citations, by the name of the parameter. */
	setting(name: string): string | undefined {
		return this.citation.settings?.[name];
	}

	/** The value that counts of a parameter which a page can set as a whole: what the page sets overrides it. */
	styleOf(name: "mode" | "name-list-style"): string | undefined {
		return this.setting(name) ?? this.get(name)?.value;
	}

	/** The form that dates are printed in: a citation's own wish overrides that of its page. */
	get dateForm(): string {
		return this.get("df")?.value ?? this.setting("df") ?? "";
	}

	/** All that are set with one meaning, whichever way they are spelt and numbered. */
	all(meta: MetaParameter): readonly CiteParameter[] {
		return this.counted.filter((parameter) => means(parameter, meta));
	}

	/** The one that gives the value: the first spelling that is set. There are few parameters, and to look at each is faster than a map. */
	get(meta: MetaParameter): CiteParameter | undefined {
		let best: CiteParameter | undefined;
		for (let i = 0; i < this.counted.length; i++) {
			const parameter = this.counted[i]!;
			if (means(parameter, meta) && (best === undefined || parameter.rank < best.rank)) best = parameter;
		}
		return best;
	}

	has(meta: MetaParameter): boolean {
		for (let i = 0; i < this.counted.length; i++) if (means(this.counted[i]!, meta)) return true;
		return false;
	}
}

function means({ metas }: CiteParameter, meta: MetaParameter): boolean {
	return metas[0] === meta || (metas.length > 1 && metas.includes(meta));
}
