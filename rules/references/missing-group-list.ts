import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "missing-group-list",
	family: "references",
	code: "cite_error_group_refs_without_references",
	title: "References of a named group are used and the page lists them nowhere",
	why: "Only references without a group are listed by themselves; those of a named group are an error until the page lists them.",
	scope: "document",
	severity: "error",
	reads: ["markers", "referenceLists"],
	examples: {
		fires: ['The ferry sails daily.<ref group="note">Except in ice.</ref>\n\n<references />'],
		quiet: ['The ferry sails daily.<ref group="note">Except in ice.</ref>\n\n<references group="note" />'],
	},
	*check({ markers, referenceLists, isRedirect }) {
		if (isRedirect) return;
		const listed = new Set(referenceLists.map(({ article, group }) => `${article} ${group}`));
		const lost = new Set(referenceLists.filter(({ form }) => form === "lost").map(({ article }) => article));
		for (const marker of markers) {
			const isTag = marker.form === "ref" || marker.form === "template";
			if (!isTag || marker.group === "" || lost.has(marker.article)) continue;
			const group = `${marker.article} ${marker.group}`;
			if (listed.has(group)) continue;
			listed.add(group);
			yield { at: marker, message: `The page has no list for the references of the group “${marker.group}”` };
		}
	},
});
