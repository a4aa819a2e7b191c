import type { Node } from "jsonc-parser";
import { severities } from "../model/finding.js";
import type { Options, OptionValue } from "../rule.js";
import type { Nameable, Namespace } from "./active-rule.js";
import type { RuleWish, RuleWishes } from "./config.js";
import type { ConfigReader, Entry } from "./config-reader.js";

export const ruleSettings = [...severities, "off"] as const;

/** Reads `rules`: names of rules and families, each with a severity, or with a list of a severity and options. */
export function readRuleWishes(reader: ConfigReader, node: Node, path: string, namespace: Namespace): RuleWishes {
	const names = [...namespace.rules.map(({ id }) => id), ...namespace.families];
	const wishes = reader.readObject(node, path).map((entry) => {
		if (!names.includes(entry.key))
			reader.failUnknown(entry.keyNode.offset, entry.path, "no such rule or family", entry.key, names);
		return [entry.key, readWish(reader, entry, namespace)] as const;
	});
	return Object.fromEntries(wishes);
}

function readWish(reader: ConfigReader, { key, value, path }: Entry, { rules }: Namespace): RuleWish {
	if (value.type !== "array") return { severity: reader.readWord(value, path, ruleSettings) };
	const [severity, options, more] = reader.readList(value, path);
	if (severity === undefined) return reader.fail(value.offset, path, "a severity is missing");
	if (more !== undefined) reader.fail(more.offset, path, "only a severity and options can stand here");
	const wish: RuleWish = { severity: reader.readWord(severity, `${path}[0]`, ruleSettings) };
	if (options === undefined) return wish;
	const rule = rules.find(({ id }) => id === key);
	if (rule === undefined) return reader.fail(options.offset, path, "a family has no options, only its rules have");
	return { ...wish, options: readOptions(reader, options, `${path}[1]`, rule) };
}

/** The rule's defaults say which options there are, and of what type. */
function readOptions(reader: ConfigReader, node: Node, path: string, rule: Nameable): Options {
	const defaults = rule.options ?? {};
	const known = Object.keys(defaults);
	const options = reader.readObject(node, path).map((entry) => {
		if (known.length === 0) reader.fail(entry.keyNode.offset, entry.path, `${rule.id} has no options`);
		if (!known.includes(entry.key))
			reader.failUnknown(entry.keyNode.offset, entry.path, `${rule.id} has no such option`, entry.key, known);
		return [entry.key, readOption(reader, entry, defaults[entry.key]!)] as const;
	});
	return Object.fromEntries(options);
}

function readOption(reader: ConfigReader, { value, path }: Entry, byDefault: OptionValue): OptionValue {
	if (typeof byDefault === "object") return reader.readStrings(value, path);
	if (value.type !== typeof byDefault) reader.fail(value.offset, path, `a ${typeof byDefault} is expected here`);
	return value.value as OptionValue;
}
