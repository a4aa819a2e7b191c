import { expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";

const own = rules.filter(({ code }) => code?.startsWith("cite_error_"));

/** Each with the messages that MediaWiki prints. `<ref />` is `cite_error_ref_no_key`, a name that is called alone has no text. */
const noKey = ["cite_error_ref_no_key"];
const noText = ["cite_error_references_no_text"];
const texts: Readonly<Record<string, readonly string[]>> = {
	"{{#switch: a | a = <ref name=x /> | b = <ref /> }}": noText,
	"{{#switch: a | A = <ref /> | <ref name=x /> }}": noText,
	"{{#switch: a | b = <ref name=x /> | #default = <ref /> }}": noKey,
	"{{#switch: a | #default = <ref name=x /> | b = <ref>y</ref> | <ref /> }}": noKey,
	"{{#switch: a | #default | c = <ref name=x /> | b = <ref /> }}": noText,
	"{{#switch: b | a | b | c = <ref name=x /> | #default = <ref /> }}": noText,
	"{{#switch: 1.0 | 1 = <ref name=x /> | b = <ref /> }}": noText,
	"{{#switch: z | a = <ref name=x /> | b = <ref /> }}": [],
	"{{#ifeq: a | b | <ref name=x /> | <ref /> }}": noKey,
	"{{#ifeq: 1 | 01 | <ref name=x /> | <ref /> }}": noText,
	"{{#ifeq: a | b | <ref /> }}": [],
	"{{#if: | <ref name=x /> | <ref /> }}": noKey,
	"{{#if: x | | <ref /> }}": [],
	"#REDIRECT [[Quay]]\n<ref name=x />": noText,
	"Oak.{{efn|group=trees|Elm.}} {{notelist}}": [],
	"Oak.{{efn|group=upper-alpha|Elm.}} {{notelist}}": ["cite_error_group_refs_without_references"],
};

for (const [text, codes] of Object.entries(texts)) {
	it(text, async () => {
		const found = await lintText({ path: "draft", text, dialect: "wikitext" }, own);
		expect(found.map(({ code }) => code)).toEqual(codes);
	});
}
