import { rules as allRules } from "../rules/index.js";
import { today } from "./cli/arguments/today.js";
import type { RuleWishes } from "./config/config.js";
import { joinVocabularies } from "./config/join-vocabularies.js";
import type { PresetName } from "./config/preset-names.js";
import { makePreset } from "./config/presets.js";
import { selectRules } from "./config/select-rules.js";
import { fieldsOf as readFieldsOf } from "./cs1/fields-of.js";
import type { Assignment, Choice } from "./engine/assignment.js";
import { engineRules } from "./engine/engine-rules.js";
import { judgeAll } from "./engine/judge-all.js";
import { mend } from "./engine/mend.js";
import type { Citation, CitationFields } from "./model/citation.js";
import type { Certainty } from "./model/finding.js";
import type { Manuscript } from "./model/manuscript.js";
import type { Vocabulary } from "./model/vocabulary.js";
import { describeDocument } from "./reporters/describe-document.js";
import type { ReportedDocument } from "./reporters/reported-document.js";
import type { Rule } from "./rule.js";

export { rules } from "../rules/index.js";
export type { RuleWish, RuleWishes } from "./config/config.js";
export type { PresetName } from "./config/preset-names.js";
export type { EventKind } from "./events/event-kind.js";
export type { Citation, CitationFields } from "./model/citation.js";
export type { Document, FactKind, Facts } from "./model/document.js";
export type { Certainty, Edit, Finding, Fix, Severity } from "./model/finding.js";
export type { Dialect, Manuscript } from "./model/manuscript.js";
export type { Place, Range, Words } from "./model/place.js";
export type { Vocabulary } from "./model/vocabulary.js";
export { type ConfigFile, defineConfig, type Plugin } from "./plugin.js";
export type {
	ReportedDiagnostic,
	ReportedDocument,
	ReportedPlace,
	ReportedPoint,
} from "./reporters/reported-document.js";
export { type CorpusRule, type DocumentRule, defineRule, type Known, type Rule } from "./rule.js";

export interface LintOptions {
	/** All rules of citelint where it is absent. */
	readonly rules?: readonly Rule[];
	/** As `extends` of a config: `wikipedia-fr` knows the templates of the French Wikipedia. */
	readonly presets?: readonly PresetName[];
	/** What the templates, parameters and months of a wiki are called, added to what the presets know. */
	readonly vocabulary?: Vocabulary;
	/** Severities and options by rule or family, as the `rules` of a config, over those of the presets. */
	readonly wishes?: RuleWishes;
	/** Rules and families; only these run. */
	readonly only?: readonly string[];
	/** Rules and families that do not run. */
	readonly skip?: readonly string[];
	/** `likely` where it is absent. */
	readonly certainty?: Certainty;
	/** `YYYY-MM-DD`; the current day where it is absent. */
	readonly today?: string;
	/** Fixes the texts; `unsafe` makes the safe fixes too. The diagnostics are then those of the fixed texts. */
	readonly fix?: "safe" | "unsafe";
}

/** A document as `--format json` reports it, and its text, fixed where that was asked for. */
export interface LintedDocument extends ReportedDocument {
	readonly text: string;
}

/**
 * Lints texts together, in their order. A bare string is a text named `text`, `text-2` …, whose dialect is decided by what
 * it holds. Reads no files, takes no config, never throws because of a text.
 */
export async function lint(
	texts: string | Manuscript | readonly (string | Manuscript)[],
	options: LintOptions = {},
): Promise<LintedDocument[]> {
	const assignment = makeAssignment(options);
	const manuscripts = await fixAll(nameTexts(texts), options, assignment);
	const byPath = new Map(manuscripts.map((manuscript) => [manuscript.path, manuscript]));
	const linted: LintedDocument[] = [];
	for await (const judgement of judgeAll(manuscripts, assignment, (path) => byPath.get(path)!))
		linted.push({ ...describeDocument(judgement), text: judgement.text });
	return linted;
}

/** Title, authors, date, address … of a citation, whichever dialect it is written in. */
export function fieldsOf(citation: Citation): CitationFields {
	return readFieldsOf(citation);
}

function makeAssignment(options: LintOptions): Assignment {
	const known = options.rules ?? allRules;
	const { wishes = {}, only = [], skip = [] } = options;
	const presets = (options.presets ?? []).map((name) => makePreset(name, known).layer);
	const layers = [...presets.map((preset) => preset.rules), wishes];
	const chosen = { layers, only: new Set(only), skip: new Set(skip) };
	const rules = selectRules(known, chosen);
	const vocabularies = [...presets.map((preset) => preset.vocabulary), options.vocabulary];
	const vocabulary = joinVocabularies(vocabularies.filter((one) => one !== undefined));
	const certainty = options.certainty ?? presets.findLast((preset) => preset.certainty)?.certainty ?? "likely";
	const whole = { rules, engineRules: selectRules(engineRules, chosen), certainty };
	const choice: Choice = vocabulary === undefined ? whole : { ...whole, vocabulary };
	const corpusRules = rules.filter(({ rule }) => rule.scope === "corpus");
	return { known, today: options.today ?? today(), corpusRules, choose: () => choice };
}

function nameTexts(texts: string | Manuscript | readonly (string | Manuscript)[]): Manuscript[] {
	const list = typeof texts === "string" || "text" in texts ? [texts] : texts;
	return list.map((text, index) =>
		typeof text === "string" ? { path: index === 0 ? "text" : `text-${index + 1}`, text } : text,
	);
}

async function fixAll(
	manuscripts: readonly Manuscript[],
	{ fix }: LintOptions,
	assignment: Assignment,
): Promise<readonly Manuscript[]> {
	if (fix === undefined) return manuscripts;
	const fixed: Manuscript[] = [];
	for (const manuscript of manuscripts)
		fixed.push({ ...manuscript, text: (await mend(manuscript, fix, assignment)).text });
	return fixed;
}
