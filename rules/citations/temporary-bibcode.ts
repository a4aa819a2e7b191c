import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";

export default defineCiteRule({
	id: "temporary-bibcode",
	code: "maint_bibcode",
	title: "A bibcode is one that was given for a while only",
	why: "The article has had its final bibcode since it was printed.",
	examples: {
		fires: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...tmp..456A}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2015). "Silt". Brackwater Papers. Bibcode:2015ApX...tmp..456A.\n',
			},
		],
		quiet: [
			"{{cite journal |title=Silt |journal=Brackwater Papers |bibcode=2015ApX...123..456A}}",
			{
				dialect: "rendered",
				text: 'It sails.[1]\n\nReferences\n\n  1. ^ Marsh, Ada (2015). "Silt". Brackwater Papers. Bibcode:2015ApX...123..456A.\n',
			},
		],
	},
	looksAt: ["bibcode"],
	*judge(cite) {
		const bibcode = cite.get("bibcode");
		if (bibcode === undefined) return;
		const { value, written } = bibcode;
		if (isTemporary(acceptedValue(value) ?? value)) yield { at: written.value, message: messageOf(value) };
	},
	*judgeEntry({ identifiers }) {
		for (const { kind, text, start, end } of identifiers ?? []) {
			if (kind === "bibcode" && isTemporary(text)) yield { at: { start, end }, message: messageOf(text) };
		}
	},
});

function isTemporary(bibcode: string): boolean {
	return bibcode.includes(".tmp.", 8);
}

function messageOf(bibcode: string): string {
	return `“${bibcode}” is a bibcode that was given for a while only`;
}
