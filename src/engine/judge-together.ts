import { SharedKeys } from "../corpus/shared-keys.js";
import { addTo } from "../model/add-to.js";
import type { Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import type { Assignment, Reread } from "./assignment.js";
import { Calendar } from "./calendar.js";
import { chooseSeverities } from "./choose-severities.js";
import type { Examined } from "./examination.js";
import { judge } from "./judge.js";
import { restoreFacts } from "./kept-facts.js";
import { lintCorpus } from "./lint-corpus.js";
import { pack } from "./pack.js";
import { Pile } from "./pile.js";
import { present } from "./present.js";

/** Judges texts when all of them have been examined, because rules compare them. */
export async function* judgeTogether(
	examined: AsyncIterable<Examined>,
	assignment: Assignment,
	reread: Reread,
): AsyncGenerator<Judgement> {
	const all: Examined[] = [];
	const pile = new Pile();
	for await (const { path, examination } of examined) all.push({ path, examination: pack(examination, pile) });
	const together = groupByPath(compare(all, assignment));
	for (const { path, examination } of all) {
		const { dialect, directives, found, lines } = examination.said();
		const said = [...found, ...chooseSeverities(together.get(path) ?? [], assignment.choose(path))];
		const isQuiet = said.length === 0 && directives.length === 0;
		const source = isQuiet ? readLater(path, reread) : reread(path);
		if (source === null) continue;
		const diagnostics = judge({ path, source, directives, found: said }, assignment);
		yield present({ path, dialect, diagnostics, lines, source }, reread);
	}
}

/** What the corpus rules say, by the memory of an earlier run where it knows. */
function compare(all: readonly Examined[], { memory, corpusRules, today, measure }: Assignment): readonly Diagnostic[] {
	const paths = all.map(({ path }) => path);
	const known = memory?.recallTogether(paths);
	if (known !== undefined) return known;
	const calendar = new Calendar(today);
	const comparesByKey = corpusRules.every(({ rule }) => rule.scope === "corpus" && rule.comparesByKey === true);
	const documents = comparesByKey && all.length > few ? gatherShared(all) : gather(all);
	const found = lintCorpus(documents, corpusRules, calendar, measure);
	memory?.rememberTogether(paths, found, calendar.sameDays);
	return found;
}

/** Of fewer texts the facts are no weight. */
const few = 100;

function gather(all: readonly Examined[]): Document[] {
	return all.flatMap(({ examination }) => {
		const kept = examination.facts();
		return kept === null ? [] : restoreFacts(kept);
	});
}

/** Without the facts that have no other to be compared with: they are read twice, and few are held at once. */
function gatherShared(all: readonly Examined[]): Document[] {
	const keys = new SharedKeys();
	for (const { examination } of all) keys.add(examination.facts() ?? {});
	return all.flatMap(({ examination }) => {
		const kept = examination.facts();
		return kept === null ? [] : restoreFacts(Object.assign(kept, keys.pick(kept)));
	});
}

/** Of a text without findings reports ask nothing but its name. */
function readLater(path: string, reread: Reread): { readonly text: string } {
	return {
		get text() {
			return reread(path)?.text ?? "";
		},
	};
}

function groupByPath(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
	const groups = new Map<string, Diagnostic[]>();
	for (const diagnostic of diagnostics) addTo(groups, diagnostic.path, diagnostic);
	return groups;
}
