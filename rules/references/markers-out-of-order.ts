import type { Document } from "../../src/model/document.js";
import { markerClusters } from "../../src/model/marker-clusters.js";
import type { Marker } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "markers-out-of-order",
	family: "references",
	title: "Markers in a row are not in the order of their numbers",
	why: "“[7][2]” makes readers look for a meaning in the order; most styles want the lower number first.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["markers", "blocks", "references"],
	examples: {
		fires: [
			'Oak.<ref name="a">A 2011.</ref> Elm.<ref name="b">B 2012.</ref> Ash.<ref name="b" /><ref name="a" />\n\n<references />',
			{ dialect: "markdown", text: "Oak [1]. Elm [2]. Ash [2][1].\n\n## References\n\n[1] A 2011.\n[2] B 2012.\n" },
		],
		quiet: [
			'Oak.<ref name="a">A 2011.</ref> Elm.<ref name="b">B 2012.</ref> Ash.<ref name="a" /><ref name="b" />\n\n<references />',
			'Oak.<ref name="a">A 2011.</ref> Elm.<ref name="b" group="note">B 2012.</ref> Ash.<ref name="b" group="note" /><ref name="a" />\n\n<references />\n<references group="note" />',
		],
	},
	*check(document) {
		const numbers = numberMarkers(document);
		for (const { markers } of markerClusters(document)) {
			for (let index = 0; index < markers.length; index++) {
				const marker = markers[index]!;
				const before = markers[index - 1];
				if (before === undefined || before.group !== marker.group) continue;
				const [left, right] = [numbers.get(before), numbers.get(marker)];
				if (left === undefined || right === undefined || left <= right) continue;
				yield {
					at: { start: before.start, end: marker.end },
					message: `The markers are numbered ${left} and ${right}`,
				};
			}
		}
	},
});

/** As the wiki numbers them: by the first marker of each reference, group by group; a number that is written is taken as it is. */
function numberMarkers({ markers, references }: Pick<Document, "markers" | "references">): Map<Marker, number> {
	const numbers = new Map<Marker, number>();
	const known = new Map<string, number>();
	const last = new Map<string, number>();
	for (const marker of markers) {
		const { form, key, reference, group, article } = marker;
		if (form === "number") numbers.set(marker, Number(key));
		if (form === "number" || form === "key" || (key === null && reference === null)) continue;
		const list = `${article} ${group}`;
		// {{sfn}} of equal words is one reference, and so is what has no name only with itself.
		const content = reference === null ? "" : (references[reference]?.content.text ?? "");
		const name = `${list} ${key ?? (content.startsWith("{{") ? content : `#${reference}`)}`;
		const number = known.get(name) ?? (last.get(list) ?? 0) + 1;
		if (!known.has(name)) last.set(list, number);
		known.set(name, number);
		numbers.set(marker, number);
	}
	return numbers;
}
