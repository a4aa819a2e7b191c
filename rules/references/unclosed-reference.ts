import type { Fix } from "../../src/model/finding.js";
import type { Range } from "../../src/model/place.js";
import { repeatPrinted } from "../../src/reference-rule.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "unclosed-reference",
	family: "references",
	title: "A reference is opened and never closed",
	why: "MediaWiki takes the tag for text: the source is printed in the middle of the sentence, and no marker leads to it.",
	scope: "document",
	severity: "error",
	reads: ["references", "markers", "troubles", "citations", "printedErrors"],
	examples: {
		fires: [
			'Ice in 1929.<ref name="gazette">Gazette, 1929.</ref> A thaw in April.<ref name="gazette"> Then rain.\n\n<references />',
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.\n\nIt thawed in April.",
			"The harbour froze in 1929.<ref>{{cite news |title=Ice |work=Brackwater Gazette |date=4 February 1929}}\n\nIt thawed in April.",
			{
				dialect: "rendered",
				text: "The ferry sails daily.Cite error: A <ref> tag is missing the closing </ref> (see the help page).\n",
			},
		],
		quiet: [
			"The harbour froze in 1929.<ref>Brackwater Gazette, 4 February 1929.</ref>\n\nIt thawed in April.\n\n<references />",
		],
	},
	*check({ references, markers, troubles, citations, printedErrors }) {
		yield* repeatPrinted(printedErrors, "cite_error_included_ref");
		const calls = new Map(markers.filter(({ reference }) => reference !== null).map((one) => [one.start, one]));
		let next = 0;
		let outerEnd = 0;
		for (const { kind, name, start, end } of troubles) {
			if (kind !== "unclosed-tag" || name !== "ref") continue;
			for (; next < references.length && references[next]!.start < start; next++)
				if (references[next]!.form === "ref") outerEnd = Math.max(outerEnd, references[next]!.end);
			// Where another reference around it ends, that one is at fault.
			if (end < outerEnd) continue;
			const marker = calls.get(start);
			const citation = citations.find((one) => one.kind === "template" && one.start === end);
			yield {
				at: { start, end },
				message: "This <ref> has no </ref>",
				fix: marker ? closeCall(marker.name.text, end) : citation && closeBehind(citation),
			};
		}
	},
});

/** A reference that begins with a cite template mostly holds nothing else. */
function closeBehind({ end }: Range): Fix {
	return { title: "Close the tag behind the citation", safety: "unsafe", edits: [{ start: end, end, text: "</ref>" }] };
}

/** The tag of a reference that is defined elsewhere calls it. */
function closeCall(name: string, end: number): Fix {
	const edits = [{ start: end - 1, end, text: " />" }];
	return { title: `Call “${name}” and close the tag`, safety: "unsafe", edits };
}
