import { describe, expect, it } from "vitest";
import { splitText } from "../../src/facts/sentences/split-text.js";

function sentences(text: string, anchors: number[] = []): string[] {
	let begin = 0;
	return splitText(
		text,
		anchors.map((at) => ({ at })),
	).map((end) => {
		const sentence = text.slice(begin, end).trim();
		begin = end;
		return sentence;
	});
}

describe("splitText", () => {
	it("ends a sentence at a full stop before a capital", () => {
		expect(sentences("The ferry sank. Nobody drowned.")).toEqual(["The ferry sank.", "Nobody drowned."]);
	});

	it("keeps closing quotes and brackets with their sentence", () => {
		expect(sentences("“It sank.” So said Marsh (in 1950.) Nobody else did.")).toEqual([
			"“It sank.”",
			"So said Marsh (in 1950.)",
			"Nobody else did.",
		]);
	});

	it("ends a sentence where a marker stands though no space does", () => {
		expect(sentences("It sank in 1911.In 1912 it sailed.", [16])).toEqual(["It sank in 1911.", "In 1912 it sailed."]);
	});

	it("ends a sentence that lost the space behind it", () => {
		expect(sentences("It fought the ice.Marsh stressed this.")).toEqual(["It fought the ice.", "Marsh stressed this."]);
	});

	for (const text of [
		"J. K. Moor met Dr. Lund at St. Olaf's.",
		"The boat cost approx. 3.5 million crowns.",
		"The U.S. Navy bought it.",
		"See brackwater.example for more.",
		"He asked “Why?” and left.",
		"It ran until c. 1890 or so.",
	]) {
		it(`takes this for one sentence: ${text}`, () => {
			expect(sentences(text)).toEqual([text]);
		});
	}

	it("ends a sentence behind an initial when the next word begins one", () => {
		expect(sentences("They lacked vitamin C. The crew fell ill.")).toHaveLength(2);
	});
});
