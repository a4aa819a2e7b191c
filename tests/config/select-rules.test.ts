import { describe, expect, it } from "vitest";
import { selectRules, type Wishes } from "../../src/config/select-rules.js";

const rules = [
	{ id: "a", family: "x", severity: "error", options: { limit: 1, deep: true } },
	{ id: "b", family: "x", severity: "warning" },
	{ id: "c", family: "y", severity: "info", isOnByDefault: false },
] as const;

function select({
	layers = [],
	only = [],
	skip = [],
}: {
	layers?: Wishes["layers"];
	only?: string[];
	skip?: string[];
}) {
	const active = selectRules(rules, { layers, only: new Set(only), skip: new Set(skip) });
	return active.map(({ rule, severity }) => `${rule.id}:${severity}`);
}

describe("selecting rules", () => {
	it("takes those that are on by default", () => expect(select({})).toEqual(["a:error", "b:warning"]));

	it("obeys --only and --skip, by rule and by family", () => {
		expect(select({ only: ["b"] })).toEqual(["b:warning"]);
		expect(select({ only: ["x"], skip: ["a"] })).toEqual(["b:warning"]);
		expect(select({ skip: ["x"] })).toEqual([]);
	});

	it("wakes a rule that is off only by its own name", () => {
		expect(select({ only: ["y"] })).toEqual([]);
		expect(select({ only: ["c"] })).toEqual(["c:info"]);
		expect(select({ layers: [{ y: { severity: "error" } }] })).toEqual(["a:error", "b:warning"]);
		expect(select({ layers: [{ c: { severity: "error" } }] })).toEqual(["a:error", "b:warning", "c:error"]);
		expect(select({ layers: [{ a: { severity: "off" } }], only: ["a"] })).toEqual(["a:error"]);
	});

	it("prefers a rule's own wish to its family's, and a later layer to an earlier one", () => {
		const base = { x: { severity: "info" }, a: { severity: "warning" } } as const;
		expect(select({ layers: [base] })).toEqual(["a:warning", "b:info"]);
		expect(select({ layers: [base, { x: { severity: "off" } }] })).toEqual([]);
	});

	it("lays options over the defaults", () => {
		const layers = [{ a: { severity: "error", options: { limit: 7 } } }, { x: { severity: "warning" } }] as const;
		const [active] = selectRules(rules, { layers, only: new Set(), skip: new Set() });
		expect(active).toMatchObject({ severity: "warning", options: { limit: 7, deep: true } });
	});
});
