import type { ActiveRule, Nameable } from "./active-rule.js";
import type { RuleWish, RuleWishes } from "./config.js";
import { joinWish } from "./wish-for-coverage.js";

/** What decides which rules run on a document. */
export interface Wishes {
	/** From the general to the special; later ones win. */
	readonly layers: readonly RuleWishes[];
	/** Rules and families of `--only`; empty means all. */
	readonly only: ReadonlySet<string>;
	/** Rules and families of `--skip`. */
	readonly skip: ReadonlySet<string>;
}

/** The rules that run, with severity and options. A rule that `--only` names itself runs also where it is off. */
export function selectRules<R extends Nameable>(rules: readonly R[], wishes: Wishes): ActiveRule<R>[] {
	const active: ActiveRule<R>[] = [];
	for (const rule of rules) {
		if (wishes.skip.has(rule.id) || wishes.skip.has(rule.family)) continue;
		if (wishes.only.size > 0 && !wishes.only.has(rule.id) && !wishes.only.has(rule.family)) continue;
		const chosen = applyLayers(rule, wishes.layers);
		const wished = chosen.severity ?? rule.severity;
		const severity = wished === "off" && wishes.only.has(rule.id) ? rule.severity : wished;
		if (severity !== "off") active.push({ rule, severity, options: { ...rule.options, ...chosen.options } });
	}
	return active;
}

/** A wish for a family does not wake a rule that is off by default: such a rule must be asked for by name. */
function applyLayers(rule: Nameable, layers: readonly RuleWishes[]): RuleWish {
	let wish: RuleWish = { severity: rule.isOnByDefault === false ? "off" : rule.severity };
	for (const layer of layers) {
		const ofFamily = rule.isOnByDefault === false ? undefined : layer[rule.family];
		for (const next of [ofFamily, layer[rule.id]]) if (next !== undefined) wish = joinWish(wish, next);
	}
	return wish;
}
