import type { NeedReason } from "../../model/prose.js";

/** How much each kind of statement asks for a source, after the share of such statements that good articles support by one. */
const weight: Readonly<Record<NeedReason, number>> = {
	accusation: 0.5,
	"living-person": 0.35,
	quotation: 0.45,
	money: 0.54,
	statistic: 0.48,
	"as-of": 0.48,
	cause: 0.42,
	opinion: 0.39,
	report: 0.36,
	superlative: 0.36,
	award: 0.36,
	dated: 0.3,
};

/** A need without the model: 0.2 for a plain sentence, more with each reason. */
export function estimateNeed(reasons: readonly NeedReason[]): number {
	const doubt = reasons.reduce((left, reason) => left * (1 - weight[reason]), 0.8);
	return Math.round((1 - doubt) * 1000) / 1000;
}
