import { defineCiteRule } from "../../src/cite-rule.js";
import { rewriteValue } from "../../src/cs1/fixes/rewrite-value.js";
import { usesPeriodical } from "../../src/cs1/templates/uses-periodical.js";

export default defineCiteRule({
	id: "markup-in-work-or-publisher",
	code: "err_apostrophe_markup",
	title: "The name of a periodical or publisher is given in italics or bold",
	why: "The template sets the name in its own type, and programs that read the citation get the apostrophes as part of the name.",
	examples: {
		fires: [
			"{{cite journal |title=Silt |journal=''Brackwater Papers''}}",
			"{{cite book |title=Tides at Brackwater |publisher=The '''Harbour''' Press}}",
		],
		quiet: [
			"{{cite journal |title=Silt in ''Zostera'' |journal=Brackwater Papers}}",
			"{{cite book |title=''Tides'' |series=''Coast Papers'' |publisher=Harbour Press}}",
		],
	},
	looksAt: ["periodical", "publisher"],
	where: ["italic or bold"],
	*judge(cite) {
		const names = [usesPeriodical(cite) ? cite.get("periodical") : undefined, cite.get("publisher")];
		for (const name of names) {
			if (name === undefined || !name.value.includes("''")) continue;
			yield {
				at: name.written.value,
				message: `|${name.name}= holds italic or bold type, which the template sets by itself`,
				fix: rewriteValue(name, dropMarkup(name.value)),
			};
		}
	},
});

/** Marks must come in pairs: in `''Tide'''s` one is an apostrophe. A place before a publisher would come to light. */
function dropMarkup(value: string): string {
	const marks = value.match(/'{2,}/g) ?? [];
	const isPaired = marks.length % 2 === 0 && marks.every((mark, i) => mark.length === marks[i ^ 1]?.length);
	const isKnown = marks.every(({ length }) => length === 2 || length === 3 || length === 5);
	const isPlain = !/:|[;,]'*$/.test(value.replace(/\[\[[^[\]]*\]\]/g, ""));
	return isPaired && isKnown && isPlain ? value.replace(/'{2,}/g, "") : value;
}
