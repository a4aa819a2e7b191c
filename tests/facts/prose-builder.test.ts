import { describe, expect, it } from "vitest";
import { ProseBuilder } from "../../src/facts/page/prose-builder.js";

/** Each letter of the text with the offset that its run leads back to. */
function wayBack(prose: ProseBuilder): string {
	const letters: string[] = [];
	for (let i = 0; i < prose.runs.length; i += 3) {
		const [from = 0, offset = 0, length = 0] = prose.runs.slice(i, i + 3);
		for (let k = 0; k < length; k++) letters.push(`${prose.text.charAt(from + k)}${offset + k}`);
	}
	return letters.join(" ");
}

describe("ProseBuilder", () => {
	it("leads back to the places its pieces came from", () => {
		const prose = new ProseBuilder(0);
		prose.append("ab", 10);
		prose.append("c", 20);
		expect(prose.text).toBe("abc");
		expect(wayBack(prose)).toBe("a10 b11 c20");
	});

	it("aligns a piece with an entity, an escape and an indent", () => {
		const prose = new ProseBuilder(0);
		prose.appendDecoded("a&b*c\nd", "a&amp;b\\*c\n   d", 100);
		expect(prose.text).toBe("a&b*c\nd");
		expect(wayBack(prose)).toBe("a100 &101 b106 *108 c109 \n110 d114");
	});

	it("parts words that a line break parted, once", () => {
		const prose = new ProseBuilder(0);
		prose.append("ab", 0);
		prose.space(2);
		prose.space(3);
		prose.append("cd", 8);
		expect(prose.text).toBe("ab cd");
	});
});
