import type { ActiveRule } from "../config/active-rule.js";
import type { Certainty } from "../model/finding.js";
import type { Dialect } from "../model/manuscript.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { Rule } from "../rule.js";
import type { EngineCircumstances } from "./circumstances.js";
import type { EngineRule } from "./engine-rules.js";
import type { Memory } from "./memory.js";

/** What is asked of one document. */
export interface Choice {
	readonly rules: readonly ActiveRule<Rule>[];
	readonly engineRules: readonly ActiveRule<EngineRule>[];
	/** Less certain diagnostics do not stand. */
	readonly certainty: Certainty;
	readonly dialect?: Dialect;
	/** Absent where templates have the names of Citation Style 1. */
	readonly vocabulary?: Vocabulary;
}

/** What is asked of a run. */
export interface Assignment extends EngineCircumstances {
	/** Every rule there is: directives may name also those that do not run. */
	readonly known: readonly Rule[];
	/** Rules that look at all documents together; where there are any, the judgements wait for the last manuscript. */
	readonly corpusRules: readonly ActiveRule<Rule>[];
	choose(path: string): Choice;
	/** Absent where nobody reads files for the engine. */
	readonly readBeside?: ReadBeside;
	/** Absent where every run begins anew. */
	readonly memory?: Memory;
}

/** Gives the text of a file that a document names; null where there is none. */
export type ReadBeside = (path: string, name: string) => Promise<string | null>;

/** Gives the text of a manuscript again, read when it is asked for: the texts of a whole corpus are not kept. Null where it is no longer what it was. */
export type Reread = (path: string) => { readonly text: string } | null;
