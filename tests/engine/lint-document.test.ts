import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";
import { makeRule } from "./make-rule.js";

const text = "One two three.";
const wiki = { path: "a.wiki", text };

describe("linting a document", () => {
	it("stamps findings with rule, severity, path, and places with lines", async () => {
		const rule = makeRule("word", () => [{ at: { start: 4, end: 7 }, message: "two" }], { code: "err_two" });
		const [document] = await lint(wiki, { rules: [rule], wishes: { word: { severity: "warning" } } });
		expect(document).toEqual({
			path: "a.wiki",
			dialect: "wikitext",
			text,
			diagnostics: [
				{
					rule: "word",
					family: "tags",
					code: "err_two",
					severity: "warning",
					certainty: "sure",
					message: "two",
					place: { start: { line: 1, column: 5, offset: 4 }, end: { line: 1, column: 8, offset: 7 } },
					beside: [],
				},
			],
		});
	});

	it("makes an internal-error of a rule that throws, keeps what it said, and asks the others", async () => {
		const broken = makeRule("broken", function* () {
			yield { at: { start: 0, end: 3 }, message: "before" };
			throw new Error("no luck");
		});
		const sound = makeRule("sound", () => [{ at: { start: 8, end: 13 }, message: "three" }]);
		const [document] = await lint(wiki, { rules: [broken, sound] });
		expect(document?.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
			"internal-error: The rule broken failed: no luck",
			"broken: before",
			"sound: three",
		]);
	});

	it.each([
		["behind the end", { start: 4, end: 15 }],
		["backwards", { start: 7, end: 4 }],
		["at no number", { start: Number.NaN, end: 4 }],
		["into a document that is not there", { path: "b.wiki", start: 0, end: 1 }],
	])("makes an internal-error of a finding that points %s", async (_where, at) => {
		const rule = makeRule("astray", () => [{ at, message: "lost" }]);
		const [document] = await lint(wiki, { rules: [rule] });
		expect(document?.diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(["internal-error"]);
		expect(document?.diagnostics[0]?.message).toContain("The rule astray failed");
	});

	it("orders diagnostics by place, then rule", async () => {
		const late = makeRule("b-rule", () => [
			{ at: { start: 8, end: 13 }, message: "late" },
			{ at: { start: 0, end: 3 }, message: "early" },
		]);
		const early = makeRule("a-rule", () => [{ at: { start: 0, end: 3 }, message: "first" }]);
		const [document] = await lint(wiki, { rules: [late, early] });
		expect(document?.diagnostics.map(({ message }) => message)).toEqual(["first", "early", "late"]);
	});

	it("leaves out what is less certain than asked for", async () => {
		const rule = makeRule("doubt", () =>
			(["sure", "likely", "possible"] as const).map((certainty) => ({
				at: { start: 0, end: 3 },
				message: certainty,
				certainty,
			})),
		);
		const said = async (certainty?: "sure" | "likely" | "possible") => {
			const [document] = await lint(wiki, { rules: [rule], ...(certainty && { certainty }) });
			return document?.diagnostics.map(({ message }) => message);
		};
		expect(await said("sure")).toEqual(["sure"]);
		expect(await said()).toEqual(["likely", "sure"]);
		expect(await said("possible")).toEqual(["likely", "possible", "sure"]);
	});

	it("hands in today, the options, wishes over defaults, and who is asked", async () => {
		const seen: unknown[] = [];
		const rule = makeRule("curious", () => [], {
			options: { limit: 3, names: ["a"] },
			check(_document, circumstances) {
				seen.push({ options: circumstances.options, today: circumstances.today, active: circumstances.active });
				return [];
			},
		});
		const wishes = { curious: { severity: "error", options: { limit: 5 } } } as const;
		await lint(wiki, { rules: [rule], today: "2026-11-22", wishes });
		expect(seen).toEqual([{ options: { limit: 5, names: ["a"] }, today: "2026-11-22", active: new Set(["curious"]) }]);
	});
});
