import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import type { CiteMessage } from "../../src/cite/cite-message.js";
import type { Dialect } from "../../src/model/manuscript.js";
import { lintText } from "../rules/lint-text.js";

const own = rules.filter(({ code }) => code?.startsWith("cite_error_"));

/** The message keys that the rules report in a text. */
async function codesOf(dialect: Dialect, text: string): Promise<string[]> {
	const found = await lintText({ path: "draft", text, dialect }, own);
	return [...new Set(found.map(({ code }) => code ?? ""))].sort();
}

/** What the wiki prints, in the wordings of today. */
const printed: Readonly<Record<CiteMessage, string>> = {
	cite_error_included_ref: "Closing </ref> missing for <ref> tag",
	cite_error_included_references: "Closing tag missing for <references>",
	cite_error_ref_no_key: "The opening <ref> tag is malformed or has a bad name",
	cite_error_ref_no_input: "Invalid <ref> tag; refs with no name must have content",
	cite_error_ref_numeric_key: "Invalid <ref> tag; name cannot be a simple integer. Use a descriptive title",
	cite_error_ref_too_many_keys:
		'Invalid parameter "colour" in <ref> tag. The supported parameters are: dir, follow, group, name',
	cite_error_ref_parameter_suggestion: 'Invalid parameter "nam" in <ref> tag. Did you mean "name"?',
	cite_error_ref_invalid_dir: 'Invalid dir="up", must be "ltr", "rtl" or "auto"',
	cite_error_ref_conflicting_dir: 'One of the <ref> tags with the name "pier" does have a conflicting dir attribute',
	cite_error_ref_follow_conflicts:
		'A <ref follow="…"> tag that is the continuation of a previous one cannot be named individually or have details',
	cite_error_references_duplicate_key: 'Invalid <ref> tag; name "pier" defined multiple times with different content',
	cite_error_references_no_text: "Invalid <ref> tag; no text was provided for refs named pier",
	cite_error_references_no_key: "<ref> tag defined in <references> has no name attribute",
	cite_error_references_missing_key: '<ref> tag with name "pier" defined in <references> is not used in prior text',
	cite_error_references_group_mismatch: '<ref> tag in <references> has conflicting group attribute "note"',
	cite_error_empty_references_define: '<ref> tag with name "pier" defined in <references> group "note" has no content',
	cite_error_references_invalid_parameters:
		'Invalid parameter "columns" in <references> tag. The supported parameters are: group, responsive',
	cite_error_group_refs_without_references:
		'<ref> tags exist for a group named "note", but no corresponding <references group="note"/> tag was found',
	cite_error_ref_with_details_no_name:
		"Invalid <ref> tag; missing name attribute. A name attribute must be provided along with a details attribute",
	cite_error_details_missing_parent:
		"A <ref> tag with details must contain content or point to a parent reference by name",
	cite_error_details_unsupported_context: '<ref> tag with name "pier" cannot use details when inside <references>',
};

describe("printed in a rendered text", () => {
	it.each(Object.entries(printed))("%s", async (key, words) => {
		const inList = `The pier is of oak.[1]\n\nReferences\n\n  1. ^ Cite error: ${words} (see the help page).\n`;
		expect(await codesOf("rendered", inList)).toContain(key);
		expect(await codesOf("rendered", `The pier is of oak.Cite error: ${words} (see the help page).\n`)).toEqual([key]);
	});

	it("says nothing of other words", async () => {
		expect(await codesOf("rendered", "The pier is of oak. Cite error: none was ever found in it.\n")).toEqual([]);
	});
});

/** A fault of each message in tags, which wikitext and Markdown read alike. */
const tags: Readonly<Record<CiteMessage, string>> = {
	cite_error_included_ref: "Pier.<ref>A. <ref>B.</ref>",
	cite_error_included_references: "Pier.<ref>A.</ref>\n\n{{#tag:references|<references />}}",
	cite_error_ref_no_key: "Pier.<ref />",
	cite_error_ref_no_input: "Pier.<ref> </ref>",
	cite_error_ref_numeric_key: 'Pier.<ref name="1907">A.</ref>',
	cite_error_ref_too_many_keys: 'Pier.<ref colour="x">A.</ref>',
	cite_error_ref_parameter_suggestion: 'Pier.<ref nam="x">A.</ref>',
	cite_error_ref_invalid_dir: 'Pier.<ref dir="up">A.</ref>',
	cite_error_ref_conflicting_dir: 'Pier.<ref name="a" dir="rtl">A.</ref> Ice.<ref name="a" dir="ltr" />',
	cite_error_ref_follow_conflicts: 'Pier.<ref name="a">A</ref> Ice.<ref name="b" follow="a">B</ref>',
	cite_error_references_duplicate_key: 'Pier.<ref name="a">A</ref> Ice.<ref name="a">B</ref>',
	cite_error_references_no_text: 'Pier.<ref name="a" />',
	cite_error_references_no_key:
		'Pier.<ref name="a" />\n\n<references>\n<ref name="a">A.</ref>\n<ref>B.</ref>\n</references>',
	cite_error_references_missing_key:
		'Pier.<ref name="a" />\n\n<references>\n<ref name="a">A.</ref>\n<ref name="b">B.</ref>\n</references>',
	cite_error_references_group_mismatch:
		'Pier.<ref name="a" />\n\n<references>\n<ref name="a" group="n">A.</ref>\n</references>',
	cite_error_empty_references_define:
		'Pier.<ref name="a">A.</ref>\n\n<references>\n<ref name="a"></ref>\n</references>',
	cite_error_references_invalid_parameters: 'Pier.<ref>A.</ref>\n\n<references columns="2" />',
	cite_error_group_refs_without_references: 'Pier.<ref group="n">A</ref>',
	cite_error_ref_with_details_no_name: 'Pier.<ref details="p. 2">A</ref>',
	cite_error_details_missing_parent: 'Pier.<ref details="p. 2" />',
	cite_error_details_unsupported_context:
		'Pier.<ref name="a" />\n\n<references>\n<ref name="a" details="p. 2">A.</ref>\n</references>',
};

describe.each(["wikitext", "markdown"] as const)("tags in %s", (dialect) => {
	it.each(Object.entries(tags))("%s", async (key, text) => {
		expect(await codesOf(dialect, `${text}\n`)).toEqual([key]);
	});
});

describe("footnotes and notes of Markdown", () => {
	it.each([
		[
			"called and not defined",
			"Pier.[^almanac]\n\n[^gazette]: B.\n",
			["cite_error_references_missing_key", "cite_error_references_no_text"],
		],
		["defined and empty", "Pier.[^a]\n\n[^a]:\n", ["cite_error_ref_no_input"]],
		["defined and called", "Pier.[^a]\n\n[^a]: A.\n", []],
		[
			"a number beyond the list",
			"Pier [1], ice [2], fog [4].\n\n## References\n\n[1] A.\n[2] B.\n[3] C.\n",
			["cite_error_references_missing_key", "cite_error_references_no_text"],
		],
	] as const)("%s", async (_, text, codes) => {
		expect(await codesOf("markdown", text)).toEqual(codes);
	});
});
