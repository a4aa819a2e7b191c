import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";
import { makeRule } from "../engine/make-rule.js";

/** Speaks at every `FAULT`; `fault-b` and `style` speak at the same places. */
function rulesFor(text: string) {
	const places = [...text.matchAll(/FAULT/g)].map(({ index }) => ({
		at: { start: index, end: index + 5 },
		message: "fault",
	}));
	return [
		makeRule("fault-a", () => places, { family: "tags" }),
		makeRule("fault-b", () => places, { family: "tags" }),
		makeRule("style", () => places, { family: "sources" }),
	];
}

/** `line:rule` of everything that stands. */
async function standing(text: string, options: { only?: string[]; path?: string } = {}) {
	const { path = "a.wiki", only = [] } = options;
	const [document] = await lint({ path, text }, { rules: rulesFor(text), only });
	return document!.diagnostics.map(({ place, rule }) => `${place.start.line}:${rule}`);
}

const all = (line: number) => [`${line}:fault-a`, `${line}:fault-b`, `${line}:style`];

describe.each(["a.wiki", "a.md"])("directives in %s", (path) => {
	it("disable-next-line silences the named rules on the next line", async () => {
		const text = "<!-- citelint disable-next-line fault-a style: it is a quotation -->\nFAULT one\n\nFAULT two\n";
		expect(await standing(text, { path })).toEqual(["2:fault-b", ...all(4)]);
	});

	it("disable-next-line passes over blank lines, which formatters put there", async () => {
		expect(await standing("<!-- citelint disable-next-line -->\n\n \nFAULT one\n\nFAULT two\n", { path })).toEqual(
			all(6),
		);
	});

	it("disable-line silences its own line", async () => {
		expect(await standing("FAULT one <!-- citelint disable-line -->\n\nFAULT two\n", { path })).toEqual(all(3));
	});

	it("disable and enable silence what stands between them", async () => {
		const text = "FAULT\n\n<!-- citelint disable tags -->\n\nFAULT\n\n<!-- citelint enable tags -->\n\nFAULT\n";
		expect(await standing(text, { path })).toEqual([...all(1), "5:style", ...all(9)]);
	});

	it("disable without an end reaches to the end of the text", async () => {
		expect(await standing("FAULT\n\n<!-- citelint disable -->\n\nFAULT\n", { path })).toEqual(all(1));
	});

	it("enable of one rule ends a block of all for this rule only", async () => {
		const text = "<!-- citelint disable -->\n\nFAULT\n\n<!-- citelint enable fault-b -->\n\nFAULT\n";
		expect(await standing(text, { path })).toEqual(["7:fault-b"]);
	});

	it("disable-file silences everywhere", async () => {
		expect(await standing("FAULT\n\n<!-- citelint disable-file tags -->\n\nFAULT\n", { path })).toEqual([
			"1:style",
			"5:style",
		]);
	});
});

describe("unused directives", () => {
	const message = async (text: string, only: string[] = []) => {
		const [document] = await lint({ path: "a.wiki", text }, { rules: rulesFor(text), only });
		return document!.diagnostics
			.filter(({ rule }) => rule === "unused-directive")
			.map(({ place, message, fix }) => [text.slice(place.start.offset, place.end.offset), message, fix?.edits[0]]);
	};

	it("are reported whole, with a fix that takes the line with them", async () => {
		const text = "one\n<!-- citelint disable-next-line fault-a -->\ntwo\n";
		expect(await message(text)).toEqual([
			[
				"<!-- citelint disable-next-line fault-a -->",
				"This disable-next-line of fault-a silences nothing.",
				{ path: "a.wiki", start: 4, end: 48, text: "" },
			],
		]);
	});

	it("are reported by name where only some of their names are idle", async () => {
		const text = "FAULT\n<!-- citelint disable-file fault-a, bare -->\n";
		const [document] = await lint(
			{ path: "a.wiki", text },
			{
				rules: [...rulesFor(text), makeRule("bare", () => [])],
				fix: "unsafe",
				only: ["fault-a", "bare", "directives"],
			},
		);
		expect(document?.text).toBe("FAULT\n<!-- citelint disable-file fault-a -->\n");
	});

	it("are not judged for rules that did not run", async () => {
		const text =
			"<!-- citelint disable-file fault-a -->\n<!-- citelint disable-file -->\n<!-- citelint disable-file sources -->\n";
		expect(await message(text, ["fault-b", "directives"])).toEqual([]);
		expect(await message(text, ["sources", "directives"])).toHaveLength(1);
		expect(await message(text)).toHaveLength(3);
	});

	it("include an enable that ends nothing", async () => {
		const [said] = await message("<!-- citelint enable fault-a -->\n");
		expect(said?.[1]).toBe("This enable of fault-a ends nothing that was disabled.");
		expect(await message("<!-- citelint disable fault-a -->\nFAULT\n<!-- citelint enable fault-a -->\n")).toEqual([]);
	});

	it("can be switched off", async () => {
		const text = "<!-- citelint disable-file fault-a -->\n";
		const wishes = { "unused-directive": { severity: "off" } } as const;
		const [document] = await lint({ path: "a.wiki", text }, { rules: rulesFor(text), wishes });
		expect(document?.diagnostics).toEqual([]);
	});
});

describe("invalid directives", () => {
	it.each([
		[
			"<!-- citelint disabel fault-a -->",
			"disabel",
			'"disabel" is nothing that a directive can say; the nearest is "disable".',
		],
		[
			"<!-- citelint disable-file fault-c -->",
			"fault-c",
			'No rule or family is called "fault-c"; the nearest is "fault-a".',
		],
		["<!-- citelint disable-file qqqqqqqq -->", "qqqqqqqq", 'No rule or family is called "qqqqqqqq".'],
	])("%s", async (text, words, message) => {
		const [document] = await lint({ path: "a.wiki", text }, { rules: rulesFor(text), skip: ["unused-directive"] });
		const said = document!.diagnostics.map(({ rule, place, message }) => [
			rule,
			text.slice(place.start.offset, place.end.offset),
			message,
		]);
		expect(said).toEqual([["invalid-directive", words, message]]);
	});
});
