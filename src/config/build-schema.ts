import { certainties } from "../model/finding.js";
import { languageNames } from "../model/language-name.js";
import { dialects } from "../model/manuscript.js";
import { strictnesses } from "../model/strictness.js";
import type { OptionValue } from "../rule.js";
import type { Nameable, Namespace } from "./active-rule.js";
import { presetNames } from "./preset-names.js";
import { presetTitles } from "./presets.js";
import { ruleSettings } from "./read-rule-wishes.js";

type Explained = Nameable & { readonly title: string };

/** The JSON schema of the config file, for editors. */
export function buildSchema({ rules, families }: Namespace & { readonly rules: readonly Explained[] }): object {
	const strings = { type: "array", items: { type: "string" } };
	const names = presetNames.map((name) => ({ const: name, description: presetTitles[name] }));
	const base = { anyOf: [...names, { type: "string" }] };
	const wishes = { $ref: "#/$defs/rules" };
	const override = {
		type: "object",
		additionalProperties: false,
		required: ["files"],
		properties: {
			files: { ...strings, minItems: 1 },
			rules: wishes,
			coverage: { enum: strictnesses },
			certainty: { enum: certainties },
			dialect: { enum: dialects },
		},
	};
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "citelint config",
		type: "object",
		additionalProperties: false,
		properties: {
			$schema: { type: "string" },
			extends: {
				description: "Presets, paths and packages that this config builds upon.",
				anyOf: [base, { type: "array", items: base }],
			},
			plugins: {
				...strings,
				description: "Modules that bring rules, names of dialects and words of events: paths and packages.",
			},
			rules: wishes,
			templates: {
				...namesOf({ type: "string" }),
				description:
					"Templates of another wiki, each with the template of Citation Style 1 that it is like, or quotation.",
			},
			parameters: {
				...namesOf({ type: "string" }),
				description: "Their parameters, each with that of Citation Style 1; # stands for a number.",
			},
			months: {
				...namesOf({ type: "integer", minimum: 1, maximum: 12 }),
				description: "Names of months that dates are written with, each with its number.",
			},
			coverage: {
				enum: strictnesses,
				description: "How much is asked of paragraphs without a source: for drafts, articles, reviews.",
			},
			certainty: { enum: certainties, description: "Findings that are less certain are not shown." },
			ignore: { ...strings, description: "Files to leave out, as in .gitignore." },
			baseline: { type: "string", description: "The file of known findings, which are not reported." },
			language: { enum: languageNames, description: "The language of reports; otherwise the locale decides." },
			overrides: { type: "array", items: override, description: "Wishes for some files; later ones win." },
		},
		$defs: { setting: { enum: ruleSettings }, plain: describePlain(), rules: describeRules(rules, families) },
	};
}

function namesOf(value: object): object {
	return { type: "object", additionalProperties: value };
}

function describeRules(rules: readonly Explained[], families: readonly string[]): object {
	const setting = { $ref: "#/$defs/setting" };
	const ofFamilies = families.map((family) => [family, { ...setting, description: `All rules of ${family}.` }]);
	const plain = { $ref: "#/$defs/plain" };
	const ofRules = rules.map((rule) => [
		rule.id,
		{ description: rule.title, oneOf: rule.options === undefined ? [plain] : [setting, describePair(rule)] },
	]);
	return {
		type: "object",
		additionalProperties: false,
		properties: Object.fromEntries([...ofFamilies, ...ofRules]),
	};
}

/** Of a rule without options: a severity, alone or in a list. */
function describePlain(): object {
	const setting = { $ref: "#/$defs/setting" };
	return { oneOf: [setting, describePair({})] };
}

/** A list of a severity and options. */
function describePair({ options = {} }: Pick<Nameable, "options">): object {
	const properties = Object.entries(options).map(([name, value]) => [name, describeOption(value)]);
	const items = [
		{ $ref: "#/$defs/setting" },
		{ type: "object", additionalProperties: false, properties: Object.fromEntries(properties) },
	];
	return { type: "array", items, minItems: 1, maxItems: 2 };
}

function describeOption(value: OptionValue): object {
	const type = typeof value === "object" ? { type: "array", items: { type: "string" } } : { type: typeof value };
	return { ...type, default: value };
}
