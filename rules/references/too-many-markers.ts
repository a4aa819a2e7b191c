import { markerClusters } from "../../src/model/marker-clusters.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "too-many-markers",
	family: "references",
	title: "Many markers stand in a row",
	why: "Nobody follows so many, and nobody can tell which of them supports what: one or two good sources, or one reference for all, say more.",
	scope: "document",
	severity: "info",
	isOnByDefault: false,
	reads: ["markers", "blocks"],
	options: { most: 4 },
	examples: {
		fires: [
			"It sails daily.<ref>A 2011.</ref><ref>B 2012.</ref><ref>C 2013.</ref><ref>D 2014.</ref><ref>E 2015.</ref>\n\n<references />",
		],
		quiet: ["It sails daily.<ref>A 2011.</ref><ref>B 2012.</ref><ref>C 2013.</ref>\n\n<references />"],
	},
	*check(document, { options }) {
		for (const { markers, start, end } of markerClusters(document)) {
			if (markers.length <= options.most) continue;
			yield { at: { start, end }, message: `${markers.length} markers stand in a row` };
		}
	},
});
