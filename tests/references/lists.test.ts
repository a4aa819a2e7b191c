import { expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import type { Dialect } from "../../src/model/manuscript.js";
import { lintText } from "../rules/lint-text.js";

const own = rules.filter(({ id }) =>
	/^(?:undefined-reference|unused-reference|duplicate-footnote|misnumbered-note)$/.test(id),
);

const chain = (entries: string) =>
	`Ferry\n\nThe ferry began in 1911.[1] It sank.[2] It rose.[3]\n\nReferences\n\n${entries}`;
const second = (entries: string) => `\nSilt\n\nSilt is a sediment.[1] It settles.[2]\n\nReferences\n\n${entries}`;

/** Each with what is reported: the rule and the words at fault. */
const texts: Readonly<Record<string, readonly [dialect: Dialect, text: string, found: readonly string[]]>> = {
	"a second article's list starts again": [
		"rendered",
		chain(" 1. ^ Tides.\n 2. ^ Ebb.\n 3. ^ Flood.\n") + second(" 1. ^ Grains.\n 2. ^ Sand.\n"),
		[],
	],
	"each article has its own numbers": [
		"rendered",
		chain("[1] Tides.\n\n[2] Ebb.\n") + second("[1] Grains.\n\n[2] Sand.\n\n[3] Clay.\n"),
		["undefined-reference [3]", "unused-reference 3"],
	],
	"bullets go on where numbers stop": ["rendered", chain("1. Tides.\n• Ebb.\n• Flood.\n"), ["misnumbered-note •"]],
	"bullets that lead back are entries": [
		"rendered",
		chain("1. ^ Tides.\n• ^ Ebb.\n• ^ Flood.\n"),
		["misnumbered-note •"],
	],
	"a bulleted list of works behind the notes is none of them": [
		"rendered",
		`${chain("1. ^ Tides.\n2. ^ Ebb.\n3. ^ Flood.\n")}\nSources\n\n• Marsh, Ada. Tides.\n• Lund, Ada. Ebb.\n`,
		[],
	],
	"a list of Markdown": [
		"markdown",
		"It began [1], sank [2], ran [4] and rose [1, 3].\n\n## References\n\n[1] Tides.\n[2] Ebb.\n[2] Flood.\n[4] Waves.\n[5] Foam.\n",
		["undefined-reference , 3]", "duplicate-footnote 2", "misnumbered-note 4", "unused-reference 5"],
	],
	"two lists of Markdown": [
		"markdown",
		"# Ferry\n\nIt began [1].\n\n## References\n\n- [1] Tides.\n\n# Silt\n\nIt settles [1], [2].\n\n## References\n\n1. Grains.\n2. Sand.\n",
		[],
	],
};

for (const [name, [dialect, text, expected]] of Object.entries(texts)) {
	it(name, async () => {
		const found = await lintText({ path: "draft", text, dialect }, own);
		const said = found.map(({ rule, at }) => `${rule} ${text.slice(at.start, at.end)}`);
		expect(said.sort()).toEqual([...expected].sort());
	});
}
