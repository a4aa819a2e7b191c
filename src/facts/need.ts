import type { NeedReason } from "../model/prose.js";

/** Share of such statements that featured and good articles of the English Wikipedia support by a source, less the share of all. */
const weight: Readonly<Record<NeedReason, number>> = {
	money: 0.9,
	statistic: 0.8,
	"as-of": 0.8,
	quotation: 0.75,
	cause: 0.7,
	opinion: 0.65,
	report: 0.6,
	superlative: 0.6,
	"living-person": 0.7,
	dated: 0.5,
};

const signs: readonly (readonly [NeedReason, RegExp])[] = [
	["money", /[$€£¥]\s?\d|\b\d[\d.,]* (?:dollars|euros|pounds|francs|yen)\b/],
	["statistic", /\d ?%|\bper ?cent\b|\b(?:million|billion|trillion)\b|\b\d{1,3}(?:,\d{3})+\b/],
	["as-of", /\b[Aa]s of\b/],
	["quotation", /["“][^"”]{12,}["”]/],
	["cause", /\b(?:because|due to|caused by|led to|resulted in|as a result of)\b/],
	[
		"opinion",
		/\b(?:argued|argues|criticized|criticised|praised|considered|regarded as|believes?|believed|described as|claimed|controversial)\b/,
	],
	["report", /\b(?:according to|reported|announced|stated|said that|estimated|survey|poll|study found)\b/],
	["superlative", /\b(?:first|largest|biggest|oldest|most|highest|longest|best-known|only)\b/],
	["dated", /\b(?:1[0-9]|20)\d\d\b/],
];

/** What kind of statement a sentence makes, by its words alone, and how much such statements need a source. */
export function readNeed(text: string): { need: number; reasons: NeedReason[] } {
	const reasons = signs.filter(([, sign]) => sign.test(text)).map(([reason]) => reason);
	const doubt = reasons.reduce((left, reason) => left * (1 - weight[reason] * 0.6), 0.8);
	return { need: Math.round((1 - doubt) * 1000) / 1000, reasons };
}
