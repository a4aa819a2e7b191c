import type { MetaParameter } from "../parameters/read-parameter-name.js";
import type { CitationClass } from "../templates/cite-template.js";
import type { traitSubjects } from "./traits.js";

/** What a rule can look at: parameters of a meaning or their absence, templates of a class, parameters of no meaning, values with a trait. */
export type Subject =
	| MetaParameter
	| `no ${MetaParameter}`
	| `class ${CitationClass}`
	| keyof typeof traitSubjects
	| "unknown parameter"
	| "positional parameter"
	| "repeated parameter"
	| "several of one meaning"
	| "pages in several ways"
	| "year beside date"
	| "archive.today"
	| "page settings"
	/** A date that is well formed, and right only if its day or year has come. */
	| "coming date";
