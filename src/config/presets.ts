import { vocabularyOfWiki, type Wiki } from "../cs1/templates/vocabulary-of-wiki.js";
import type { Nameable } from "./active-rule.js";
import type { Layer, RuleWish, RuleWishes } from "./config.js";
import { type PresetName, presetNames } from "./preset-names.js";

/** In a sentence each, for people and for the schema. */
export const presetTitles: Readonly<Record<PresetName, string>> = {
	recommended: "what holds without a config",
	strict: "every warning is an error, every note a warning",
	all: "every rule, also those that are off by default, and what is only possible",
	"wikipedia-en": "pages of the English Wikipedia: no source at all is an error, an open editor's note a warning",
	"wikipedia-fr":
		"pages of the French Wikipedia: its templates are known, the messages of Citation Style 1 do not exist",
	"wikipedia-de": "pages of the German Wikipedia, likewise",
	"wikipedia-es": "pages of the Spanish Wikipedia, likewise",
	"wikipedia-it": "pages of the Italian Wikipedia, likewise",
	"markdown-notes": "notes in Markdown: sources are welcome and not asked for",
};

export interface Preset {
	readonly layer: Layer;
	readonly ignore: readonly string[];
}

export function isPresetName(name: string): name is PresetName {
	return (presetNames as readonly string[]).includes(name);
}

/** What a preset wishes of the rules there are. */
export function makePreset(name: PresetName, rules: readonly Nameable[]): Preset {
	const layer = (wishes: RuleWishes, more: Partial<Layer> = {}) => ({ from: `preset ${name}`, rules: wishes, ...more });
	const wish = (ids: readonly string[], severity: NonNullable<RuleWish["severity"]>) =>
		Object.fromEntries(ids.map((id) => [id, { severity }]));
	switch (name) {
		case "recommended":
			return { layer: layer({}), ignore: [] };
		case "strict":
			return { layer: layer(makeStricter(rules)), ignore: [] };
		case "all": {
			const awake = Object.fromEntries(rules.map(({ id, severity }) => [id, { severity }]));
			return { layer: layer(awake, { certainty: "possible" }), ignore: [] };
		}
		case "wikipedia-en": {
			const wishes = { ...wish(["no-reference-at-all"], "error"), ...wish(["open-editor-tag"], "warning") };
			return { layer: layer(wishes), ignore: [] };
		}
		case "wikipedia-fr":
		case "wikipedia-de":
		case "wikipedia-es":
		case "wikipedia-it": {
			const vocabulary = vocabularyOfWiki(name.slice("wikipedia-".length) as Wiki);
			// The French |passage= takes words: `p. 5`, `chapitre 3`.
			const unasked = name === "wikipedia-fr" ? ["extra-text-in-pages"] : [];
			return { layer: layer(wish([...listStyleRules(rules), ...unasked], "off"), { vocabulary }), ignore: [] };
		}
		case "markdown-notes": {
			const unasked = ["coverage", "missing-reference-list", "open-editor-tag"];
			const wishes = { ...wish(unasked, "off"), ...wish(["bare-url"], "info") };
			return { layer: layer(wishes), ignore: [".obsidian/", "node_modules/"] };
		}
	}
}

function makeStricter(rules: readonly Nameable[]): RuleWishes {
	const awake = rules.filter(({ isOnByDefault }) => isOnByDefault !== false);
	return Object.fromEntries(
		awake.map(({ id, severity }) => [id, { severity: severity === "info" ? "warning" : "error" } as const]),
	);
}

/** Rules that say what Citation Style 1 says; what holds on every wiki stays. */
function listStyleRules(rules: readonly Nameable[]): string[] {
	return rules
		.filter(({ family, code, isUniversal }) => family === "citations" && code !== undefined && isUniversal !== true)
		.map(({ id }) => id);
}
