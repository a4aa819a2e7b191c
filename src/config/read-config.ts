import type { Node, ParseError } from "jsonc-parser";
import { certainties } from "../model/finding.js";
import { dialects } from "../model/manuscript.js";
import type { Namespace } from "./active-rule.js";
import type { Config, Override } from "./config.js";
import { ConfigReader } from "./config-reader.js";
import { readRuleWishes } from "./read-rule-wishes.js";

const configKeys = ["$schema", "rules", "certainty", "ignore", "overrides"] as const;
const overrideKeys = ["files", "rules", "dialect"] as const;

/** Reads and validates a config: JSON with comments and trailing commas. Throws a ConfigProblem that names the key and its place. */
export async function readConfig(file: string, text: string, namespace: Namespace): Promise<Config> {
	const { parseTree, printParseErrorCode } = await import("jsonc-parser");
	const reader = new ConfigReader(file, text);
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
	const [error] = errors;
	if (error !== undefined) reader.fail(error.offset, "", `not JSON: ${spell(printParseErrorCode(error.error))}`);
	if (root === undefined) return reader.fail(0, "", "not JSON: the file is empty");
	return readRoot(reader, root, namespace);
}

function readRoot(reader: ConfigReader, root: Node, namespace: Namespace): Config {
	let config: Config = { rules: {}, ignore: [], overrides: [] };
	for (const { key, value, path } of reader.readObject(root, "", configKeys)) {
		if (key === "rules") config = { ...config, rules: readRuleWishes(reader, value, path, namespace) };
		if (key === "certainty") config = { ...config, certainty: reader.readWord(value, path, certainties) };
		if (key === "ignore") config = { ...config, ignore: reader.readStrings(value, path) };
		if (key === "overrides") config = { ...config, overrides: readOverrides(reader, value, path, namespace) };
	}
	return config;
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
		if (entry.key === "dialect")
			override = { ...override, dialect: reader.readWord(entry.value, entry.path, dialects) };
	}
	if (override.files.length === 0) reader.fail(node.offset, path, "files is missing: for which files is this?");
	return override;
}

/** `CommaExpected` is "comma expected". */
function spell(code: string): string {
	return code.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
