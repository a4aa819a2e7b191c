import type { Calendar } from "./model/date.js";
import type { Document, FactKind } from "./model/document.js";
import type { Finding, Severity } from "./model/finding.js";

export type Family = "citations" | "references" | "sources" | "dates" | "contradictions" | "coverage" | "tags";

/** An option's default; its type is the option's schema. */
export type OptionValue = boolean | number | string | readonly string[];
export type Options = Readonly<Record<string, OptionValue>>;

/** A text in a dialect. A bare string is wikitext. `beside` is another document in the same dialect, read before it. */
export type Example =
	| string
	| { readonly text: string; readonly dialect: "markdown" | "wikitext" | "rendered"; readonly beside?: string };

/** What a check knows besides the facts it reads. */
export interface Circumstances<O extends Options> {
	readonly options: Widened<O>;
	/** `YYYY-MM-DD`, from the caller: rules have no clock. */
	readonly today: string;
	/** The same, for rules that only ask what is still to come: what they say holds for other days, too, and a cache keeps it. */
	readonly calendar: Calendar;
	/** The names of all rules that are asked about the document: of two that see one fault the more special one speaks. */
	readonly active: ReadonlySet<string>;
}

/** Option defaults with the literal types widened: `false` becomes boolean. */
export type Widened<O extends Options> = {
	readonly [K in keyof O]: O[K] extends boolean
		? boolean
		: O[K] extends number
			? number
			: O[K] extends string
				? string
				: readonly string[];
};

/** The facts a rule has asked for, and the name and length of their document. */
export type Known<K extends FactKind> = Pick<
	Document,
	K | "path" | "dialect" | "length" | "isRedirect" | "isDisambiguation" | "isAboutLivingPerson"
>;

interface RuleHead<K extends FactKind, O extends Options> {
	/** Kebab case, named for the fault, so that "disable access-date-without-url" reads as English. */
	readonly id: string;
	readonly family: Family;
	/** The name that the same fault has elsewhere: a message id of CS1, a message key of MediaWiki's Cite. */
	readonly code?: string;
	/** Where more is said of the fault; a rule of citelint itself needs none. */
	readonly url?: string;
	/** One sentence: what is wrong. */
	readonly title: string;
	/** Who suffers from it, and how. */
	readonly why: string;
	readonly severity: Severity;
	/** False for a rule that runs only when the user asks for it. */
	readonly isOnByDefault?: boolean;
	/** True for a rule about citations that holds on every wiki, also where Citation Style 1 is not used. */
	readonly isUniversal?: boolean;
	/** The kinds of facts that the check looks at; no others are extracted for it. */
	readonly reads: readonly K[];
	/** Defaults, which are the schema. */
	readonly options?: O;
	/** Run as tests: each of `fires` gives at least one finding of this rule, each of `quiet` none. */
	readonly examples: {
		readonly fires: readonly [Example, ...Example[]];
		readonly quiet: readonly [Example, ...Example[]];
	};
}

export interface DocumentRule<K extends FactKind = FactKind, O extends Options = Options> extends RuleHead<K, O> {
	readonly scope: "document";
	check(document: Known<K>, circumstances: Circumstances<O>): Iterable<Finding>;
}

export interface CorpusRule<K extends FactKind = FactKind, O extends Options = Options> extends RuleHead<K, O> {
	readonly scope: "corpus";
	/**
	 * It only compares claims, works and measurements under one key of `src/corpus/partition.ts` with each other, so that it
	 * says nothing of one that has its key alone. Of many documents it is given no others.
	 */
	readonly comparesByKey?: boolean;
	/** Places in its findings name their documents. */
	check(documents: readonly Known<K>[], circumstances: Circumstances<O>): Iterable<Finding>;
}

export type Rule = DocumentRule | CorpusRule;

/** Types a rule by what it reads; at run time it is the value itself. */
export function defineRule<const K extends FactKind, const O extends Options = Record<never, never>>(
	rule: DocumentRule<K, O> | CorpusRule<K, O>,
): Rule {
	return rule as unknown as Rule;
}
