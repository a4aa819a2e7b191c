import { detectDialect } from "../dialects/detect-dialect.js";
import { loadParser } from "../dialects/parse.js";
import type { Document } from "../model/document.js";
import type { Diagnostic } from "../model/finding.js";
import { type KnownLines, LineMap } from "../model/line-map.js";
import type { FiledManuscript, Manuscript } from "../model/manuscript.js";
import type { Assignment } from "./assignment.js";
import { allDays, Calendar } from "./calendar.js";
import { collectKinds } from "./collect-kinds.js";
import { internalError } from "./engine-rules.js";
import type { Examination } from "./examination.js";
import { fillBibliographies } from "./fill-bibliographies.js";
import { keepFacts } from "./kept-facts.js";
import { lintDocument } from "./lint-document.js";
import { reportFailure } from "./report-failure.js";
import { understand } from "./understand.js";

/** Asks the memory of earlier runs first, where there is one. */
export async function examine(manuscript: FiledManuscript, assignment: Assignment): Promise<Examination> {
	const known = assignment.memory?.recall(manuscript);
	if (known !== undefined) return known;
	const examination = await examineAnew(manuscript, assignment);
	return assignment.memory?.remember(manuscript, examination) ?? examination;
}

async function examineAnew(manuscript: Manuscript, assignment: Assignment): Promise<Examination> {
	const { path, text } = manuscript;
	const choice = assignment.choose(path);
	const dialect = manuscript.dialect ?? choice.dialect ?? detectDialect(path, text);
	const parse = await loadParser(dialect);
	const kinds = collectKinds(choice.rules, assignment.corpusRules);
	let document: Document;
	let isAlone: boolean;
	try {
		const { vocabulary = null } = choice;
		const { measure } = assignment;
		document = await understand({ path, text, dialect }, parse, kinds, { measure, vocabulary });
		isAlone = document.bibliographies.every(({ keys }) => keys !== null);
		if (document.bibliographies.length > 0) document = await fillBibliographies(document, assignment.readBeside);
	} catch (error) {
		const found = [reportFailure("Reading", error, path)];
		const said = { dialect, directives: [], found };
		return { said: () => said, facts: () => null, days: allDays, isLasting: false, isPacked: false };
	}
	const calendar = new Calendar(assignment.today);
	const found = lintDocument(document, choice.rules, calendar, assignment.measure);
	const { corpusRules } = assignment;
	const isWaiting = corpusRules.length > 0;
	const facts = isWaiting ? keepFacts(document, collectKinds(corpusRules)) : null;
	const lines = isWaiting || assignment.memory !== undefined ? pickLines(found, manuscript) : undefined;
	const said = { dialect, directives: document.directives, found, lines };
	return {
		said: () => said,
		facts: () => facts,
		days: calendar.sameDays,
		isLasting: isAlone && found.every(({ rule }) => rule !== internalError.id),
		isPacked: false,
	};
}

function pickLines(found: readonly Diagnostic[], manuscript: Manuscript): KnownLines {
	if (found.length === 0) return { numbers: [], starts: [], ends: [] };
	const places = found.flatMap(({ path, at, beside, fix }) => [
		{ path, start: at.start, end: at.end },
		...beside.map((other) => ({ path: other.path, start: other.at.start, end: other.at.end })),
		...(fix?.edits ?? []),
	]);
	const own = places.filter(({ path }) => path === manuscript.path);
	return new LineMap(manuscript).pick(own.flatMap(({ start, end }) => [start, Math.max(start, end - 1), end]));
}
