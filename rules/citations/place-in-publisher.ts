import { defineCiteRule } from "../../src/cite-rule.js";
import { isBookLike } from "../../src/cs1/templates/is-book-like.js";

export default defineCiteRule({
	id: "place-in-publisher",
	code: "maint_publisher_location",
	title: "The place of a publisher stands before its name",
	why: "Programs that read the citation take the place for a part of the name; the template has |location= for it.",
	examples: {
		fires: ["{{cite book |title=Tides at Brackwater |publisher=Brackwater: Harbour Press}}"],
		quiet: ["{{cite book |title=Tides at Brackwater |publisher=Brackwater, Fen: Harbour Press}}"],
	},
	looksAt: ["publisher"],
	where: ["odd place"],
	classes: ["book", "encyclopaedia", "citation"],
	*judge(cite) {
		const publisher = cite.get("publisher");
		if (publisher === undefined || !isBookLike(cite) || !isPlaceAndName(publisher.value.replace(/'{2,}/g, ""))) return;
		yield { at: publisher.written.value, message: `|${publisher.name}=${publisher.value} reads as a place and a name` };
	},
});

const isPlaceAndName = (words: string) =>
	/^(?:\[\[[\p{L}\p{N}\s]+\]\]\s*|[\p{L}\p{N}\s]+):(?:\s*\[\[[\p{L}\p{N}\s]+\]\]|[\p{L}\p{N}\s]+)$/u.test(words);
