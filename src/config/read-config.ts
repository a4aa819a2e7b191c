import type { Node } from "jsonc-parser";
import { certainties } from "../model/finding.js";
import { languageNames } from "../model/language-name.js";
import { dialects } from "../model/manuscript.js";
import { strictnesses } from "../model/strictness.js";
import type { Namespace } from "./active-rule.js";
import type { Config, Override, RuleWishes } from "./config.js";
import type { ConfigReader, Entry } from "./config-reader.js";
import type { ParsedConfig } from "./parse-config.js";
import { readRuleWishes } from "./read-rule-wishes.js";
import { readVocabulary } from "./read-vocabulary.js";
import { joinWishes, wishForCoverage } from "./wish-for-coverage.js";

const configKeys = [
	"$schema",
	"extends",
	"plugins",
	"rules",
	"templates",
	"parameters",
	"months",
	"coverage",
	"certainty",
	"ignore",
	"baseline",
	"language",
	"overrides",
] as const;
const ownNames = Object.fromEntries(dialects.map((dialect) => [dialect, dialect]));
const overrideKeys = ["files", "rules", "coverage", "certainty", "dialect"] as const;

/** Validates a config. Throws a ConfigProblem that names the key and its place. */
export function readConfig({ reader, root, path }: ParsedConfig, namespace: Namespace): Config {
	let config: Config = { ...readHead({ reader, root, path }), rules: {}, ignore: [], overrides: [] };
	const entries = reader.readObject(root, path, configKeys);
	for (const { key, value, path: at } of entries) {
		if (key === "rules") config = { ...config, rules: readRuleWishes(reader, value, at, namespace) };
		if (key === "certainty") config = { ...config, certainty: reader.readWord(value, at, certainties) };
		if (key === "ignore") config = { ...config, ignore: reader.readStrings(value, at) };
		if (key === "baseline") config = { ...config, baseline: reader.readString(value, at) };
		if (key === "language") config = { ...config, language: reader.readWord(value, at, languageNames) };
		if (key === "overrides") config = { ...config, overrides: readOverrides(reader, value, at, namespace) };
	}
	const vocabulary = readVocabulary(entries, reader);
	if (vocabulary !== undefined) config = { ...config, vocabulary };
	return { ...config, rules: joinWishes(readCoverage(entries, reader, namespace), config.rules) };
}

/** The preset of coverage as what it wishes of rules. */
function readCoverage(entries: readonly Entry[], reader: ConfigReader, { rules }: Namespace): RuleWishes {
	const entry = entries.find(({ key }) => key === "coverage");
	if (entry === undefined) return {};
	return wishForCoverage(reader.readWord(entry.value, entry.path, strictnesses), rules);
}

/** What must be known before the rest can be read, because it brings rules. */
export function readHead({ reader, root, path }: ParsedConfig): Pick<Config, "extends" | "plugins"> {
	const entries = reader.readObject(root, path, configKeys);
	const read = (name: string) => {
		const entry = entries.find(({ key }) => key === name);
		if (entry === undefined) return [];
		return entry.value.type === "string" ? [String(entry.value.value)] : reader.readStrings(entry.value, entry.path);
	};
	return { extends: read("extends"), plugins: read("plugins") };
}

function readOverrides(reader: ConfigReader, node: Node, path: string, namespace: Namespace): Override[] {
	return reader.readList(node, path).map((item, index) => readOverride(reader, item, `${path}[${index}]`, namespace));
}

function readOverride(reader: ConfigReader, node: Node, path: string, namespace: Namespace): Override {
	const entries = reader.readObject(node, path, overrideKeys);
	let override: Override = { files: [], rules: {} };
	for (const entry of entries) {
		if (entry.key === "files") override = { ...override, files: reader.readStrings(entry.value, entry.path) };
		if (entry.key === "rules")
			override = { ...override, rules: readRuleWishes(reader, entry.value, entry.path, namespace) };
		if (entry.key === "certainty")
			override = { ...override, certainty: reader.readWord(entry.value, entry.path, certainties) };
		if (entry.key === "dialect") {
			const names = { ...namespace.dialects, ...ownNames };
			override = { ...override, dialect: names[reader.readWord(entry.value, entry.path, Object.keys(names))]! };
		}
	}
	if (override.files.length === 0) reader.fail(node.offset, path, "files is missing: for which files is this?");
	return { ...override, rules: joinWishes(readCoverage(entries, reader, namespace), override.rules) };
}
