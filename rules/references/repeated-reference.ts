import type { Fix } from "../../src/model/finding.js";
import type { Reference } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "repeated-reference",
	family: "references",
	title: "One reference is written out several times",
	why: "The list has it several times under different numbers, and whoever mends one of them leaves the others as they are.",
	scope: "document",
	severity: "info",
	reads: ["references"],
	examples: {
		fires: [
			"It sails daily.<ref>Marsh, ''Harbour Almanac'', 1907, p. 4.</ref> It is red.<ref>Marsh, ''Harbour Almanac'', 1907, p. 4.</ref>\n\n<references />",
			'It sails daily.<ref name="marsh">{{cite book |last=Marsh |title=Harbour Almanac |page=4}}</ref> It is red.<ref>{{cite book |last=Marsh |title=Harbour Almanac |page=4}}</ref>\n\n<references />',
			{
				dialect: "markdown",
				text: "It sails daily.[^a] It is red.[^b]\n\n[^a]: Marsh, *Harbour Almanac*, 1907, p. 4.\n[^b]: Marsh, *Harbour Almanac*, 1907, p. 4.\n",
			},
		],
		quiet: [
			"It sails daily.<ref>Marsh 1907, p. 4.</ref> It is red.<ref>Marsh 1907, p. 5.</ref>\n\n<references />",
			"It sails daily.<ref>Ibid.</ref> It is red.<ref>Ibid.</ref>\n\n<references />",
			'It sails daily.<ref name="marsh">Marsh, Harbour Almanac, 1907.</ref> It is red.<ref name="marsh" />\n\n<references />',
			"It sails daily.{{sfn|Marsh|1907|p=4}} It is red.{{sfn|Marsh|1907|p=4}}\n\n{{reflist}}",
		],
	},
	*check({ references }) {
		for (const group of groupByContent(references)) {
			const [first, ...others] = group;
			if (first === undefined || others.length === 0) continue;
			// What has a name of its own is called by it elsewhere.
			const named = group.find(({ key }) => key !== null) ?? first;
			for (const other of others) {
				yield {
					at: other.content,
					message: "This reference is written out before: one of the two can be called by a name",
					beside: [{ at: first.content, message: "written here first" }],
					fix: other.key === null && named.name !== undefined ? callOf(other, named) : undefined,
				};
			}
		}
	},
});

/** Those that say the same, in one list; a remark such as “Ibid.” is none. */
function groupByContent(references: readonly Reference[]): Reference[][] {
	const groups = new Map<string, Reference[]>();
	for (const reference of references) {
		const { content, form, group, article, isEmpty } = reference;
		// A copied list has one entry an address, whatever pages it was cited for.
		if (form === "note" || isEmpty || content.text.length < 16 || content.text.startsWith("{{sfn")) continue;
		if (form === "template" && content.text.startsWith("{{")) continue;
		const key = `${article}\n${group}\n${content.text.replace(/\s+/g, " ")}`;
		const same = groups.get(key);
		if (same === undefined) groups.set(key, [reference]);
		// A name that is given twice with equal content is one reference.
		else if (reference.key === null || !same.some((one) => one.key === reference.key)) same.push(reference);
	}
	return [...groups.values()];
}

function callOf({ form, start, end, group }: Reference, { name }: Reference): Fix | undefined {
	if (form !== "ref" || name === undefined || /["<>]/.test(name.text)) return undefined;
	const text = `<ref name="${name.text}"${group === "" ? "" : ` group="${group}"`} />`;
	return { title: `Call “${name.text}” instead`, safety: "unsafe", edits: [{ start, end, text }] };
}
