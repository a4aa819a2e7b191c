import type { Strictness } from "../model/strictness.js";
import type { Nameable } from "./active-rule.js";
import type { RuleWish, RuleWishes } from "./config.js";

/** What a preset of coverage wishes of the rules that have an option of that name; `strict` wakes those that are off by default. */
export function wishForCoverage(preset: Strictness, rules: readonly Nameable[]): RuleWishes {
	const concerned = rules.filter(({ family, options }) => family === "coverage" && options?.preset !== undefined);
	return Object.fromEntries(
		concerned.map(({ id, severity, isOnByDefault }) => {
			const isWoken = preset === "strict" && isOnByDefault === false;
			return [id, { ...(isWoken ? { severity } : {}), options: { preset } }];
		}),
	);
}

/** The wishes of both; what `special` says of a rule wins. */
export function joinWishes(general: RuleWishes, special: RuleWishes): RuleWishes {
	const joined: Record<string, RuleWish> = { ...general };
	for (const [name, wish] of Object.entries(special)) joined[name] = joinWish(joined[name], wish);
	return joined;
}

/** A later wish over an earlier one; options that it does not name stay. */
export function joinWish(general: RuleWish | undefined, special: RuleWish): RuleWish {
	if (general?.options === undefined) return { ...general, ...special };
	return { ...general, ...special, options: { ...general.options, ...special.options } };
}
