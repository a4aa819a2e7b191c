import { defineCiteRule } from "../../src/cite-rule.js";

export default defineCiteRule({
	id: "digit-in-location",
	code: "maint_location",
	title: "A digit stands in the name of a place",
	why: "It belongs to a postcode, a street or a volume, and not to the town.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |publisher=Harbour Press |location=Brackwater 5}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |publisher=Harbour Press |location=Brackwater}}"],
	},
	looksAt: ["place", "publication-place"],
	where: ["odd place"],
	*judge(cite) {
		for (const meta of ["place", "publication-place"] as const) {
			const place = cite.get(meta);
			if (place === undefined || !/\p{Nd}/u.test(place.value)) continue;
			yield { at: place.written.value, message: `|${place.name}=${place.value} holds a digit` };
		}
	},
});
