import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse-config.js";
import { readConfig } from "../../src/config/read-config.js";

const namespace = {
	rules: [
		{
			id: "uncited-paragraph",
			family: "coverage",
			severity: "warning",
			options: { minimum: 2, names: ["a"], deep: false },
		},
		{ id: "bare-url", family: "sources", severity: "warning" },
	],
	families: ["coverage", "sources"],
} as const;

const read = async (text: string, file = "citelint.json") => readConfig(await parseConfig(file, text), namespace);

describe("reading a config", () => {
	it("takes comments, trailing commas and every key", async () => {
		const text = `{ // comment
			"$schema": "x", "certainty": "possible", "ignore": ["old/"],
			"rules": { "coverage": "info", "uncited-paragraph": ["error", { "minimum": 3, "names": ["b", "c"], "deep": true }], },
			"overrides": [{ "files": ["*.txt"], "rules": { "bare-url": "off" }, "dialect": "rendered" }],
		}`;
		expect(await read(text)).toEqual({
			extends: [],
			plugins: [],
			certainty: "possible",
			ignore: ["old/"],
			rules: {
				coverage: { severity: "info" },
				"uncited-paragraph": { severity: "error", options: { minimum: 3, names: ["b", "c"], deep: true } },
			},
			overrides: [{ files: ["*.txt"], rules: { "bare-url": { severity: "off" } }, dialect: "rendered" }],
		});
	});

	it.each([
		[
			'{\n\t"rules": { "uncited-paragraf": "off" }\n}',
			"2:13: rules.uncited-paragraf: no such rule or family; did you mean uncited-paragraph?",
		],
		['{"rule": {}}', "1:2: rule: no such key; did you mean rules?"],
		['{"rules": {"bare-url": "eror"}}', '1:24: rules.bare-url: "eror" cannot stand here; did you mean error?'],
		['{"rules": {"bare-url": 2}}', "1:24: rules.bare-url: a string is expected here"],
		['{"rules": {"bare-url": ["error", {"x": 1}]}}', "1:35: rules.bare-url[1].x: bare-url has no options"],
		['{"rules": {"coverage": ["error", {}]}}', "1:34: rules.coverage: a family has no options, only its rules have"],
		['{"rules": {"bare-url": []}}', "1:24: rules.bare-url: a severity is missing"],
		['{"rules": {"bare-url": ["error", {}, 1]}}', "1:38: rules.bare-url: only a severity and options can stand here"],
		[
			'{"rules": {"uncited-paragraph": ["error", {"minimun": 1}]}}',
			"1:44: rules.uncited-paragraph[1].minimun: uncited-paragraph has no such option; did you mean minimum?",
		],
		[
			'{"rules": {"uncited-paragraph": ["error", {"minimum": "2"}]}}',
			"1:55: rules.uncited-paragraph[1].minimum: a number is expected here",
		],
		[
			'{"templates": {"lien web": "cite wbe"}}',
			'1:28: templates.lien web: "cite wbe" is no template of Citation Style 1',
		],
		['{"parameters": {"nom": "lst"}}', '1:24: parameters.nom: "lst" is no parameter of Citation Style 1'],
		['{"months": {"mai": 13}}', "1:20: months.mai: a number from 1 to 12 is expected here"],
		['{"certainty": "probable"}', '1:15: certainty: "probable" cannot stand here; known are sure, likely, possible'],
		['{"ignore": "x"}', "1:12: ignore: a list is expected here"],
		['{"ignore": [1]}', "1:13: ignore[0]: a string is expected here"],
		['{"overrides": [{"rules": {}}]}', "1:16: overrides[0]: files is missing: for which files is this?"],
		[
			'{"overrides": [{"files": ["a"], "dialect": "wiki"}]}',
			'1:44: overrides[0].dialect: "wiki" cannot stand here; known are markdown, wikitext, rendered',
		],
		['{"ignore": [], "ignore": []}', "1:16: ignore: the same key stands here twice"],
		["[]", "1:1: an object is expected here"],
		["", "1:1: not JSON: value expected"],
		['{"rules": }', "1:11: not JSON: value expected"],
	])("refuses %s", async (text, message) => {
		await expect(read(text)).rejects.toThrow(`citelint.json:${message}`);
	});
});
