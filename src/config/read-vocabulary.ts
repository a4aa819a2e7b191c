import type { Node } from "jsonc-parser";
import { isKnownParameter } from "../cs1/parameters/is-known-parameter.js";
import { citeTemplate } from "../cs1/templates/cite-template.js";
import type { Vocabulary } from "../model/vocabulary.js";
import type { ConfigReader, Entry } from "./config-reader.js";

/** Reads what the templates of a wiki are called; undefined where the config says nothing of it. */
export function readVocabulary(entries: readonly Entry[], reader: ConfigReader): Vocabulary | undefined {
	const read = <T>(name: string, readValue: (value: Node, path: string) => T): Record<string, T> => {
		const entry = entries.find(({ key }) => key === name);
		if (entry === undefined) return {};
		const pairs = reader.readObject(entry.value, entry.path);
		return Object.fromEntries(
			pairs.map(({ key, value, path }) => [name === "parameters" ? key : key.toLowerCase(), readValue(value, path)]),
		);
	};
	if (!entries.some(({ key }) => key === "templates" || key === "parameters" || key === "months")) return undefined;
	return {
		templates: read("templates", (value, path) => readTemplate(reader, value, path)),
		parameters: read("parameters", (value, path) => readParameter(reader, value, path)),
		months: read("months", (value, path) => readMonth(reader, value, path)),
	};
}

function readTemplate(reader: ConfigReader, value: Node, path: string): string {
	const word = reader.readString(value, path);
	if (word === "quotation") return word;
	const template = citeTemplate(word);
	return template?.name ?? reader.fail(value.offset, path, `"${word}" is no template of Citation Style 1`);
}

function readParameter(reader: ConfigReader, value: Node, path: string): string {
	const word = reader.readString(value, path);
	if (isKnownParameter(word)) return word;
	return reader.fail(value.offset, path, `"${word}" is no parameter of Citation Style 1`);
}

function readMonth(reader: ConfigReader, value: Node, path: string): number {
	const month: unknown = value.value;
	if (typeof month === "number" && Number.isInteger(month) && month >= 1 && month <= 12) return month;
	return reader.fail(value.offset, path, "a number from 1 to 12 is expected here");
}
