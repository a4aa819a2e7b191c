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
	reads: ["citations", "references"],
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
			"The ferry sails daily.<ref>Template:Cite web</ref> It is old.<ref>Template:Cite web</ref>\n\n<references />",
			"It sails daily.<ref>Marsh 1907, p. 4.</ref> It is red.<ref>Marsh 1907, p. 5.</ref>\n\n<references />",
			"It sails daily.<ref>Ibid.</ref> It is red.<ref>Ibid.</ref>\n\n<references />",
			'It sails daily.<ref name="marsh">Marsh, Harbour Almanac, 1907.</ref> It is red.<ref name="marsh" />\n\n<references />',
			"It sails daily.{{sfn|Marsh|1907|p=4}} It is red.{{sfn|Marsh|1907|p=4}}\n\n{{reflist}}",
		],
	},
	*check({ citations, references }) {
		const lost = new Set(citations.filter(({ kind }) => kind === "stub").map(({ reference }) => reference));
		// Of placeholders nobody knows what stood there.
		const written = references.filter((_, index) => !lost.has(index));
		const names = new Set(references.map(nameOf));
		for (const group of groupByContent(written)) {
			const [first, ...others] = group;
			if (first === undefined || others.length === 0) continue;
			const fix = callByName(group, names);
			for (const other of others) {
				yield {
					at: other.content,
					message: "This reference is written out before: one of the two can be called by a name",
					beside: [{ at: first.content, message: "written here first" }],
					fix: other === others[0] ? fix : undefined,
				};
			}
		}
	},
});

/** One of the group keeps its words and gets a name, unless it has one; the others call it. All of it is one fix. */
function callByName(group: readonly Reference[], names: ReadonlySet<string>): Fix | undefined {
	const kept = group.find(({ key }) => key !== null) ?? group[0];
	if (kept === undefined || group.some(({ form, inList }) => form !== "ref" || inList)) return undefined;
	const name = kept.name?.text ?? newName(kept, names);
	if (name === undefined || /["<>]/.test(name)) return undefined;
	const naming = { start: kept.start + "<ref".length, end: kept.start + "<ref".length, text: ` name="${name}"` };
	const attribute = kept.group === "" ? "" : ` group="${kept.group}"`;
	const calls = group
		.filter((other) => other !== kept && other.key === null)
		.map(({ start, end }) => ({ start, end, text: `<ref name="${name}"${attribute} />` }));
	if (calls.length === 0) return undefined;
	const edits = kept.name === undefined ? [naming, ...calls] : calls;
	return { title: `Name it “${name}” and call it`, safety: "unsafe", edits: edits.sort((a, b) => a.start - b.start) };
}

/** The first words of what the reference says, as long as no other has that name. */
function newName({ content, group }: Reference, names: ReadonlySet<string>): string | undefined {
	const said = /\|\s*(?:last1?|author1?|title)\s*=([^|{}[\]<>]*)/.exec(content.text)?.[1] ?? content.text;
	const words = said.replace(/https?:\/\/\S+/g, " ").match(/[\p{L}\p{N}]{2,}/gu);
	const name = words?.slice(0, 3).join(" ");
	return name === undefined || names.has(nameOf({ group, key: name })) || /^\d+$/.test(name) ? undefined : name;
}

function nameOf({ group, key }: Pick<Reference, "group" | "key">): string {
	return key === null ? "" : `${group}\n${key}`;
}

/** Those that say the same, in one list; a remark such as “Ibid.” is none. */
function groupByContent(references: readonly Reference[]): Reference[][] {
	const groups = new Map<string, Reference[]>();
	const keys = new Set<string>();
	for (const reference of references) {
		const { content, form, group, article, isEmpty } = reference;
		// A copied list has one entry an address, whatever pages it was cited for.
		if (form === "note" || isEmpty || content.text.length < 16 || content.text.startsWith("{{sfn")) continue;
		if (form === "template" && content.text.startsWith("{{")) continue;
		const same = groups.get(content.text);
		const key = reference.key === null ? "" : `${reference.key}\n${content.text}`;
		// A name that is given twice with equal content is one reference.
		const isCalled = key !== "" && keys.has(key);
		if (same === undefined) groups.set(content.text, [reference]);
		else if (same[0]?.article === article && same[0].group === group && !isCalled) same.push(reference);
		else continue;
		if (key !== "") keys.add(key);
	}
	return [...groups.values()];
}
