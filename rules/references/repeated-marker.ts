import type { Fix } from "../../src/model/finding.js";
import type { Range } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "repeated-marker",
	family: "references",
	title: "One reference is called twice at one place",
	why: "The second marker adds nothing; often it is left over from a merge, or should have called another reference.",
	scope: "document",
	severity: "warning",
	reads: ["markers", "references"],
	examples: {
		fires: [
			'The pier is of oak.<ref name="marsh">Marsh 1950.</ref><ref name="marsh" />\n\n<references />',
			{ dialect: "markdown", text: "The pier is of oak.[^marsh][^marsh]\n\n[^marsh]: Marsh 1950.\n" },
		],
		quiet: [
			'The pier is of oak.<ref name="marsh">Marsh 1950.</ref><ref name="lund">Lund 1891.</ref>\n\n<references />',
			'The pier is of oak.<ref name="marsh">Marsh 1950.</ref> It burned.<ref name="marsh" />\n\n<references />',
			'The pier is of oak.<ref name="marsh">Marsh 1950.</ref>{{rp|4}}<ref name="marsh" />{{rp|9}}\n\n<references />',
		],
	},
	*check({ markers, references }) {
		for (let index = 0; index < markers.length; index++) {
			const marker = markers[index]!;
			const before = markers[index - 1];
			if (before === undefined || before.end !== marker.start || marker.key === null) continue;
			if (before.key !== marker.key || before.group !== marker.group) continue;
			// The second may be the one that holds the content.
			const isDefinition = marker.reference !== null && references[marker.reference]?.start === marker.start;
			yield {
				at: marker,
				message: `“${marker.name.text}” is called twice in a row`,
				beside: [{ at: before.name, message: "called here already" }],
				fix: isDefinition || marker.form === "template" ? undefined : removalOf(marker),
			};
		}
	},
});

function removalOf({ start, end }: Range): Fix {
	return { title: "Remove the second marker", safety: "unsafe", edits: [{ start, end, text: "" }] };
}
