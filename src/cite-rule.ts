import type { Cite } from "./cs1/cite.js";
import { citesWith } from "./cs1/cites-with.js";
import { type MessageId, printedFaults } from "./cs1/printed-faults.js";
import type { Subject } from "./cs1/subjects/subject.js";
import type { CitationClass } from "./cs1/templates/cite-template.js";
import { isEmptyCitation } from "./cs1/templates/is-empty-citation.js";
import type { Citation, CitationFields, PrintedMessage } from "./model/citation.js";
import type { Finding, Severity } from "./model/finding.js";
import { type Circumstances, defineRule, type Example, type Options, type Rule } from "./rule.js";

/** A rule about one fault in cite templates: the parts of a rule that are not the same in all of these. */
export interface CiteRule<O extends Options = Options> {
	readonly id: string;
	/** The message of Citation Style 1 for the fault: an error where it begins with `err_`, otherwise a note. Without one it is a warning. */
	readonly code?: MessageId;
	readonly title: string;
	readonly why: string;
	/** Whether it holds on every wiki: others do not judge templates that are known from a vocabulary. */
	readonly isUniversal?: true;
	readonly options?: O;
	readonly examples: {
		readonly fires: readonly [Example, ...Example[]];
		readonly quiet: readonly [Example, ...Example[]];
	};
	/** Only citations with one of these are judged; absent for a rule that judges all. */
	readonly looksAt?: readonly [Subject, ...Subject[]];
	/** And only those that have all of these. */
	readonly where?: readonly [Subject, ...Subject[]];
	/** Only templates of these classes are judged; absent for a rule that judges all. */
	readonly classes?: readonly [CitationClass, ...CitationClass[]];
	judge(cite: Cite, circumstances: Circumstances<O>): Iterable<Finding>;
	/** The same of an entry that was written for readers, where it shows the fault. */
	judgeEntry?(fields: CitationFields, circumstances: Circumstances<O>): Iterable<Finding>;
}

/** Makes a rule of a judgement on one citation. In rendered texts it repeats what Citation Style 1 printed. */
export function defineCiteRule<const O extends Options = Record<never, never>>(cite: CiteRule<O>): Rule {
	const { looksAt, where, classes, judge, judgeEntry, ...head } = cite;
	const { code } = cite;
	const groups = [
		looksAt,
		...(where ?? []).map((subject) => [subject]),
		classes?.map((one) => `class ${one}` as const),
	].filter((group) => group !== undefined);
	return defineRule({
		...head,
		family: "citations",
		scope: "document",
		severity: severityOf(code),
		reads: ["citations"],
		check({ citations }, circumstances) {
			const messages = code === undefined ? nothing : printedFaults(citations, code);
			const entries = judgeEntry === undefined ? nothing : listEntries(citations);
			const cites = citesWith(citations, groups, circumstances.calendar);
			// Most rules have nothing to judge in most documents: a generator for each would cost more than all that is judged.
			if (messages.length + entries.length + cites.length === 0) return nothing;
			return judgeAll({ messages, entries, cites }, circumstances as Circumstances<O>);
		},
	});

	function* judgeAll({ messages, entries, cites }: Judged, circumstances: Circumstances<O>): Generator<Finding> {
		const printed = new Set(messages);
		for (const message of printed) yield repeatPrinted(message);
		if (judgeEntry !== undefined) {
			for (const entry of entries) {
				if (entry.fields === undefined || holdsAny(entry, printed)) continue;
				yield* judgeEntry(entry.fields, circumstances);
			}
		}
		const isError = severityOf(code) !== "info" && code !== "err_empty_citation";
		for (const one of cites) {
			if (one.vocabulary !== undefined && cite.isUniversal !== true) continue;
			for (const finding of judge(one, circumstances)) {
				// A citation that prints nothing has that one error and no other.
				if (!isError || !isEmptyCitation(one)) yield finding;
			}
		}
	}
}

/** What a rule has to look at in one document. */
interface Judged {
	readonly messages: readonly PrintedMessage[];
	readonly entries: readonly Citation[];
	readonly cites: readonly Cite[];
}

const nothing: readonly never[] = [];

function severityOf(code: MessageId | undefined): Severity {
	if (code === undefined) return "warning";
	return code.startsWith("err_") ? "error" : "info";
}

/** The citations that were written for readers: a text has many of these or none. */
function listEntries(citations: readonly Citation[]): readonly Citation[] {
	let entries = remembered.get(citations);
	if (entries === undefined) {
		entries = citations.filter(({ kind }) => kind === "entry");
		remembered.set(citations, entries);
	}
	return entries;
}

const remembered = new WeakMap<readonly Citation[], readonly Citation[]>();

/** The entry says itself what is wrong with it. */
function holdsAny(citation: Citation, printed: ReadonlySet<PrintedMessage>): boolean {
	return citation.messages.length > 0 && citation.messages.some((message) => printed.has(message));
}

function repeatPrinted(printed: PrintedMessage): Finding {
	return { at: printed, message: `{{${printed.template}}} says “${printed.text}”` };
}
