import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { applyFixes } from "../../src/engine/apply-fixes.js";
import type { Diagnostic } from "../../src/model/finding.js";
import { describeWithShared, shared, sharedTexts } from "../shared.js";
import { lintText } from "./lint-text.js";

const citing = rules.filter(({ family, isOnByDefault }) => family === "citations" && isOnByDefault !== false);

describe("a safe fix keeps the editor's layout", () => {
	test.each([
		[
			"{{cite web\n| title   = Tides\n| url     = https://brackwater.example\n| archive-url = https://web.archive.org/web/20150501101010/https://brackwater.example\n}}",
			"{{cite web\n| title   = Tides\n| url     = https://brackwater.example\n| archive-url = https://web.archive.org/web/20150501101010/https://brackwater.example\n| archive-date = 2015-05-01\n}}",
		],
		[
			"{{cite book |title=Tides |author=Marsh |author2=et al. |date=May, 2015}}",
			"{{cite book |title=Tides |author=Marsh |display-authors=etal |date=May 2015}}",
		],
		[
			"{{cite book|title=Tides|editor=Marsh, et al.|year=1950}}",
			"{{cite book|title=Tides|editor=Marsh|display-editors=etal|year=1950}}",
		],
		[
			"{{cite book |title=Tides |pages= pp. 5–7 |edition= 2nd ed.}}",
			"{{cite book |title=Tides |pages= 5–7 |edition= 2nd}}",
		],
		["{{cite book |title=Tides |page=5 |at=5 |oldparam= |}}", "{{cite book |title=Tides |page=5 }}"],
		[
			"{{cite journal |title=Silt |journal=''Papers'' |doi=https://doi.org/10.1234%2Fx |pmc=PMC1234}}",
			"{{cite journal |title=Silt |journal=Papers |doi=10.1234/x |pmc=1234}}",
		],
		[
			"{{cite journal |title=Silt |journal=Papers |volume=Vol. 5, No. 3 |pmid=PMID: 123}}",
			"{{cite journal |title=Silt |journal=Papers |volume=5 |issue=3 |pmid=123}}",
		],
		[
			"{{cite journal |title=Silt |journal=Papers |volume=vol. 5 (no. 3) |issue= |format=PDF}}",
			"{{cite journal |title=Silt |journal=Papers |volume=5 |issue=3 }}",
		],
		[
			"{{cite web |title=Tides |url=www.brackwater.example}}",
			"{{cite web |title=Tides |url=http://www.brackwater.example}}",
		],
		[
			"{{cite web |title=Tides |url=http://https://brackwater.example/a}}",
			"{{cite web |title=Tides |url=https://brackwater.example/a}}",
		],
		[
			"{{cite web |title=Tides |url=https://www-brack--water-example.wikipedialibrary.idm.oclc.org/a?b=c}}",
			"{{cite web |title=Tides |url=https://www.brack-water.example/a?b=c}}",
		],
		[
			"{{cite book |title=Tides |last=Marsh |author-link=[[Ada Marsh]] |publisher=[[fr:Port]]}}",
			"{{cite book |title=Tides |last=Marsh |author-link=Ada Marsh |publisher=[[:fr:Port]]}}",
		],
		[
			"{{cite web |title=Tides |url=https://brackwater.example/a b nytimes.com}}",
			"{{cite web |title=Tides |url=https://brackwater.example/a b nytimes.com}}",
		],
	])("%s", async (text, expected) => {
		expect((await mend(text)).text).toBe(expected);
	});
});

describe("a date is mended where it can mean one day only", () => {
	test.each([
		["May 1st, 2015", "May 1, 2015"],
		["1 Sept 2015", "1 September 2015"],
		["1st of May 2015", "1 May 2015"],
		["Monday, 29 August 1988", "29 August 1988"],
		["05 may 2015", "5 May 2015"],
		["2015/5/1", "2015-05-01"],
		["25.12.2015", "25 December 2015"],
		["May/June 2015", "May–June 2015"],
		["1 May-3 June 2015", "1 May – 3 June 2015"],
		["2007年12月17日", "2007-12-17"],
		["ca. 1900", "c. 1900"],
	])("%s", async (written, expected) => {
		expect((await mend(`{{cite book |title=Tides |date=${written}}}`)).text).toContain(`|date=${expected}}}`);
	});

	test.each(["5/6/2015", "2015-05", "31 Sept 2015", "Tuesday, 29 August 1988", "Sept", "2014-2"])(
		"%s stays",
		async (written) => {
			expect((await mend(`{{cite book |title=Tides |date=${written}}}`)).text).toContain(`|date=${written}}}`);
		},
	);
});

describeWithShared("safe fixes of real citations", () => {
	test.each(["real-dev", "synthetic-dev"])("leave no new fault in %s", { timeout: 120_000 }, async (name) => {
		const text = readFileSync(join(shared, "cs1", `${name}.wiki`), "utf8");
		const first = text.split(itemStart).slice(0, 3000);
		expectMended(await mend(first.join("\n")));
	});

	test("leave no new fault in articles", { timeout: 120_000 }, async () => {
		for (const { text } of sharedTexts("corpus/wikitext").slice(0, 60)) expectMended(await mend(text));
	});
});

/** In the sets each citation begins a line of its own. */
const itemStart = /\n(?=\* \{\{)/;

/** In no citation there is more of a fault than before, and what is no part of one is as it was. */
function expectMended({ start, text, before, after }: Mended): void {
	const [were, are] = [countFaults(start, before), countFaults(text, after)];
	expect([...are].filter(([fault, count]) => count > (were.get(fault) ?? 0))).toEqual([]);
	expect(outside(text)).toBe(outside(start));
}

/** By the citation's number and the rule. */
function countFaults(text: string, found: readonly Diagnostic[]): Map<string, number> {
	const starts = [...text.matchAll(new RegExp(itemStart, "g"))].map(({ index }) => index);
	const counts = new Map<string, number>();
	let item = 0;
	for (const { rule, at } of found.toSorted((a, b) => a.at.start - b.at.start)) {
		while ((starts[item] ?? Number.POSITIVE_INFINITY) < at.start) item++;
		counts.set(`${item} ${rule}`, (counts.get(`${item} ${rule}`) ?? 0) + 1);
	}
	return counts;
}

function outside(text: string): string {
	const inner = /\{\{(?:(?!\{\{|\}\})[\s\S])*\}\}/g;
	let rest = text;
	while (inner.test(rest)) rest = rest.replace(inner, "");
	return rest;
}

interface Mended {
	readonly start: string;
	readonly text: string;
	readonly before: readonly Diagnostic[];
	readonly after: readonly Diagnostic[];
}

/** Makes all safe fixes, again and again until there is none left. */
async function mend(start: string): Promise<Mended> {
	let text = start;
	let before: Diagnostic[] | undefined;
	for (let round = 0; round < 10; round++) {
		const after = await lintText({ path: "a.wiki", text, dialect: "wikitext" }, citing);
		before ??= after;
		const mended = applyFixes(text, after, "safe");
		if (mended.text === text) {
			expect(after.filter(({ fix }) => fix?.safety === "safe")).toEqual([]);
			return { start, text, before, after };
		}
		text = mended.text;
	}
	throw new Error(`fixes undo each other: ${start.slice(0, 500)}`);
}
