import { describe, expect, it } from "vitest";
import { makeFolder } from "../files/scratch.js";
import { runCli } from "./run-cli.js";

const page = `Brackwater is a harbour town.

== History ==
The pier was built in 1871.<ref>Harbour Almanac, 1907.</ref> It was then the longest pier on the coast. It is of iron and oak.

The harbour master called the fog “a night that nobody on the coast forgot”. The pier cost 12,000 crowns in 1871. It was painted grey and green.

Some think that it is grey. It is a pier like others.

== References ==
<references />
`;

function report(folder: string, ...args: string[]): string[] {
	const { out } = runCli(folder, ["--only", "coverage", "--format", "json", ...args, "a.wiki"]);
	const [document] = JSON.parse(out).documents as {
		diagnostics: { rule: string; place: { start: { line: number } } }[];
	}[];
	return (document?.diagnostics ?? []).map(({ rule, place }) => `${place.start.line} ${rule}`);
}

const strict = [
	"4 uncited-superlative",
	"4 text-after-last-marker",
	"6 uncited-quotation",
	"6 uncited-statistic",
	"6 uncited-paragraph",
	"8 uncited-paragraph",
	"8 uncited-paragraph",
];

describe("the presets of coverage", () => {
	it("standard reports a paragraph once, by its neediest sentence", () => {
		expect(report(makeFolder({ "a.wiki": page }))).toEqual(["6 uncited-paragraph"]);
	});

	it("strict reports every sentence, each by one rule", () => {
		expect(report(makeFolder({ "a.wiki": page }), "--coverage", "strict")).toEqual(strict);
	});

	it("a rule that knows one kind of statement speaks where it is asked for, and then instead of the paragraph's", () => {
		const config = JSON.stringify({ rules: { "uncited-quotation": "error" } });
		expect(report(makeFolder({ "a.wiki": page, "citelint.json": config }))).toEqual(["6 uncited-quotation"]);
	});

	it("lenient asks more of a reason", () => {
		const short = page.replace(/Some think.*\n/, "");
		const mild = short.replace(/ The pier cost 12,000.*?\./, "");
		expect(report(makeFolder({ "a.wiki": short }), "--coverage", "lenient")).toEqual(["6 uncited-paragraph"]);
		expect(report(makeFolder({ "a.wiki": mild }), "--coverage", "lenient")).toEqual([]);
		expect(report(makeFolder({ "a.wiki": mild }))).toEqual(["6 uncited-paragraph"]);
	});

	it("stand in a config too, and for some files; the wishes beside them hold", () => {
		const whole = JSON.stringify({ coverage: "strict", rules: { "uncited-statistic": "off" } });
		expect(report(makeFolder({ "a.wiki": page, "citelint.json": whole }))).toEqual(
			strict.map((line) => line.replace("6 uncited-statistic", "6 uncited-paragraph")),
		);
		const some = JSON.stringify({ overrides: [{ files: ["a.*"], coverage: "strict" }] });
		expect(report(makeFolder({ "a.wiki": page, "citelint.json": some }))).toEqual(strict);
	});

	it("refuse what is none of them", () => {
		const { code, err } = runCli(makeFolder({ "a.wiki": page }), ["--coverage", "strickt", "a.wiki"]);
		expect([code, err]).toEqual([2, 'citelint: unknown preset of coverage "strickt"; did you mean strict?\n']);
	});
});
