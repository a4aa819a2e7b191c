import { describeReason } from "./model/describe-reason.js";
import type { Finding } from "./model/finding.js";
import type { Gap, NeedReason, Sentence } from "./model/prose.js";
import type { Strictness } from "./model/strictness.js";
import { defineRule, type Example, type Known, type Rule } from "./rule.js";

/** A sentence that no source supports. */
interface Unsupported {
	readonly sentence: Sentence;
	readonly gap: Gap;
	/** It speaks for all of the gap, whose neediest sentence it is. */
	readonly isForAll: boolean;
	/** What it does, for a reader: "gives a sum of money and says when something happened". */
	readonly deed: string;
}

/** A rule about statements without a source: the parts of a rule that are not the same in all of these. */
interface CoverageRule {
	readonly id: Speaker;
	readonly title: string;
	readonly why: string;
	readonly isOnByDefault?: boolean;
	readonly examples: {
		readonly fires: readonly [Example, ...Example[]];
		readonly quiet: readonly [Example, ...Example[]];
	};
	say(statement: Unsupported): Pick<Finding, "at" | "message">;
}

/** Makes a rule of what it says. Of each statement only one rule speaks: which one is decided here. */
export function defineCoverageRule({ say, ...head }: CoverageRule): Rule {
	return defineRule({
		...head,
		family: "coverage",
		scope: "document",
		severity: "warning",
		reads: ["gaps", "sentences", "blocks"],
		options: { preset: "standard" },
		*check(document, { options, active }) {
			const demand = demands[options.preset as Strictness] ?? demands.standard;
			const awake = listAwake(document.isAboutLivingPerson, active);
			if (head.id in special && !awake.includes(head.id as Special)) return;
			for (const gap of document.gaps) {
				for (const { speaker, sentence } of listSpeakers(document, gap, demand, awake)) {
					if (speaker !== head.id) continue;
					const isForAll = !demand.isEverySentence && general[gap.form] === speaker;
					const deed = describeDeed(document, sentence, speaker);
					yield { ...say({ sentence, gap, isForAll, deed }), certainty: "likely" };
				}
			}
		},
	});
}

/** How much is asked of a text. */
interface Demand {
	/** The least need of a paragraph's neediest sentence; of one that stands alone 0.1 more. */
	readonly need: number;
	/** The same behind a paragraph's last marker. */
	readonly tailNeed: number;
	/** The least share of paragraphs with a marker: elsewhere one without does not stand out. */
	readonly share: number;
	/** Every sentence is reported by itself, whatever it says. */
	readonly isEverySentence: boolean;
}

const demands = {
	lenient: { need: 0.65, tailNeed: 0.7, share: 0.5, isEverySentence: false },
	standard: { need: 0.5, tailNeed: 0.44, share: 0.33, isEverySentence: false },
	strict: { need: 0, tailNeed: 0, share: 0.01, isEverySentence: true },
} as const satisfies Record<Strictness, Demand>;

/** The rules that know one kind of statement, the most urgent first. */
const special = {
	"uncited-living-person": ["accusation", "living-person"],
	"uncited-quotation": ["quotation"],
	"uncited-statistic": ["money", "statistic"],
	"uncited-as-of": ["as-of"],
	"uncited-superlative": ["superlative"],
	"uncited-opinion": ["opinion"],
} as const satisfies Record<string, readonly NeedReason[]>;

/** Those that speak of all other statements, by where they stand. */
const general = { whole: "uncited-paragraph", tail: "text-after-last-marker" } as const;

type Special = keyof typeof special;
type Speaker = Special | (typeof general)[keyof typeof general];
type Prose = Known<"gaps" | "sentences" | "blocks">;

/** Who speaks of which sentences of a gap: of all in turn, or once of the one that asks for a source most. */
function listSpeakers(
	document: Prose,
	gap: Gap,
	demand: Demand,
	awake: readonly Special[],
): { speaker: Speaker; sentence: Sentence }[] {
	const sentences = listJudged(document, gap);
	if (sentences.length === 0) return [];
	const specialOf = ({ reasons }: Sentence) => {
		return awake.find((id) => special[id].some((reason) => reasons.includes(reason)));
	};
	if (demand.isEverySentence) {
		if (gap.citedShare < demand.share) return [];
		return sentences.map((sentence) => ({ speaker: specialOf(sentence) ?? general[gap.form], sentence }));
	}
	const kind = document.blocks[gap.block]?.kind;
	if (kind === "item" || (gap.citedShare < demand.share && !document.isAboutLivingPerson)) return [];
	const urgent = awake.length === 0 ? undefined : neediestOf(sentences.filter((one) => specialOf(one) !== undefined));
	const speaker = urgent === undefined ? undefined : specialOf(urgent);
	if (urgent !== undefined && speaker !== undefined) return [{ speaker, sentence: urgent }];
	const text = document.blocks[gap.block]?.text ?? "";
	const sentence = neediestOf(sentences.filter((one) => isTelling(one, text)));
	const isShown = sentence !== undefined && isStriking(document, gap, sentence, demand);
	return isShown ? [{ speaker: general[gap.form], sentence }] : [];
}

/** A lead with a body is judged only where it says what the body does not, and only behind a marker. */
function listJudged({ sentences }: Prose, { form, statements, isLead, unrepeated }: Gap): readonly Sentence[] {
	if (isLead && form === "whole") return [];
	const judged = (isLead ? unrepeated.map(({ sentence }) => sentence) : statements).map(
		(at) => sentences[at] as Sentence,
	);
	return form === "tail" || judged.some(({ status }) => status === "uncited") ? judged : [];
}

/** Those of the special rules that are asked and have something to say of such an article, the most urgent first. */
function listAwake(isAboutLivingPerson: boolean, active: ReadonlySet<string>): Special[] {
	return (Object.keys(special) as Special[]).filter((id) => {
		return active.has(id) && (isAboutLivingPerson || id !== "uncited-living-person");
	});
}

/** Whether readers would miss a source there, in a text that gives sources elsewhere. */
function isStriking({ blocks }: Prose, gap: Gap, sentence: Sentence, demand: Demand): boolean {
	if (blocks[gap.block]?.kind !== "paragraph" || gap.citedShare < demand.share) return false;
	if (gap.form === "tail") return sentence.need >= demand.tailNeed;
	return sentence.need >= demand.need + (gap.first === gap.last ? 0.1 : 0);
}

/** Whether it says what good articles nearly always give a source for. */
function isTelling({ reasons, from, to }: Sentence, text: string): boolean {
	if (reasons.some((reason) => telling.has(reason))) return true;
	const words = text.slice(from, to);
	if (reasons.includes("money") && /\d/.test(words)) return true;
	if (reasons.includes("statistic") && /\d\s?%|\d per ?cent|[mb]illion\b/i.test(words)) return true;
	return reasons.length > 1 && reasons.some((reason) => tellingInCompany.has(reason));
}

const telling: ReadonlySet<NeedReason> = new Set<NeedReason>(["quotation", "as-of", "dated"]);
/** Their words are at times used otherwise, so that they count only beside another reason. */
const tellingInCompany: ReadonlySet<NeedReason> = new Set<NeedReason>([
	"accusation",
	"money",
	"cause",
	"opinion",
	"report",
]);

function neediestOf(sentences: readonly Sentence[]): Sentence | undefined {
	let neediest = sentences[0];
	for (const sentence of sentences) if (neediest !== undefined && sentence.need > neediest.need) neediest = sentence;
	return neediest;
}

function describeDeed({ blocks }: Prose, sentence: Sentence, speaker: Speaker): string {
	const { block, from, to, reasons } = sentence;
	const words = blocks[block]?.text.slice(from, to) ?? "";
	const known: readonly NeedReason[] = speaker in special ? special[speaker as Special] : reasons;
	return reasons
		.filter((reason) => known.includes(reason))
		.slice(0, 2)
		.map((reason) => describeReason(reason, words))
		.join(" and ");
}
