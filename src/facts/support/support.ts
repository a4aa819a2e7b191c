import type { Block, NeedReason, SectionRole, Sentence } from "../../model/prose.js";
import { estimateNeed } from "../need/estimate-need.js";
import { readReasons } from "../need/read-reasons.js";
import type { Reading } from "../reading.js";
import type { BareSentence } from "../sentences/sentences.js";
import { Leads } from "./leads.js";

const unsourcedRoles: ReadonlySet<SectionRole> = new Set<SectionRole>([
	"references",
	"notes",
	"works",
	"see-also",
	"further-reading",
	"external-links",
	"plot",
]);

const citationTags = new Set(["Citation needed", "Citation needed span"]);

/** Says of each sentence whether a source stands at it, behind a later one of its block, or nowhere. */
export function judgeSupport(reading: Reading, sentences: readonly BareSentence[]): Sentence[] {
	const judged = new Array<Sentence>(sentences.length);
	// What a source supports needs none: only a run that asks for the need of all sentences looks at its words.
	const wantsAll = reading.kinds.has("needs");
	const leads = new Leads(reading);
	let isCovered = false;
	for (let i = sentences.length - 1; i >= 0; i--) {
		const sentence = sentences[i] as BareSentence;
		if (sentences[i + 1]?.block !== sentence.block) isCovered = false;
		const block = reading.blocks[sentence.block] as Block;
		const isTagged = sentence.tags.some((tag) => citationTags.has(reading.tags[tag]?.name ?? ""));
		const isCited = sentence.markers.length > 0 || sentence.citations.length > 0;
		const status = isTagged ? "uncited" : isCited ? "cited" : isCovered ? "covered" : statusOf(reading, leads, block);
		const isAsked = wantsAll || status === "uncited" || status === "exempt";
		const reasons = isAsked ? readReasons(block.text.slice(sentence.from, sentence.to)) : none;
		const need = estimateNeed(reasons);
		const { start, end, from, to, markers, citations, tags } = sentence;
		judged[i] = { start, end, block: sentence.block, from, to, markers, citations, tags, status, need, reasons };
		isCovered ||= isCited;
	}
	return judged;
}

/** Of a sentence that nothing supports. */
function statusOf(reading: Reading, leads: Leads, block: Block): "exempt" | "uncited" {
	return isExempt(reading, leads, block) ? "exempt" : "uncited";
}

/** The lead sums up what the body supports; plots are their own source; lists of works and links are sources themselves. */
function isExempt(reading: Reading, leads: Leads, block: Block): boolean {
	const role = reading.sections[block.section]?.role ?? "body";
	if (block.kind === "caption" || block.kind === "cell" || unsourcedRoles.has(role)) return true;
	if (block.kind === "item") return block.text.length < 80;
	return leads.has(block);
}

const none: readonly NeedReason[] = [];
