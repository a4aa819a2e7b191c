import { describe, expect, it } from "vitest";
import { parseWikitext } from "../../src/dialects/wikitext/parse-wikitext.js";
import { checkTree } from "./tree-invariants.js";

/** Openings, closings and their mixtures, each repeated without end. */
const patterns = [
	..."{{ {{a| {{a|b= {{{ {{{{ -{ -{{ }} ]] [[ [[a| [[a|b| [[File:a| [ [http://a.b [http://a.b( ' '' ''' '''' ''a'''b ( ) = & &amp; __ :// http://".split(
		" ",
	),
	..."http://a&lt; <ref> <ref/> </ref> <ref <ref>{{ <ref><ref>a</ref> <nowiki> <!-- <!----> <includeonly> <gallery> <b <b> < | || !!".split(
		" ",
	),
	"\n",
	"\r",
	"\r\n",
	"\n* ",
	"*",
	"*:#;",
	";a:b ",
	"\n;a:b",
	"\n== a",
	"\n=",
	"{|",
	"{|\n",
	"{|\n|-\n|a||b\n",
	"{|\n|",
	"\n|",
	"|-\n",
	"\n<!---->",
	"\n <!---->  ",
	"<ref><!--</ref>",
	"<ref><nowiki>",
	"<ref>{{a</ref>",
	"{{a|[[b}}",
	"{{<b>}} <ref ",
	"{{ <b> {{ <ref ",
	"{{a|<!--b-->{{",
	"[[{{a}}",
	"[[File:a|alt=b|",
	"<poem><ref><gallery>",
	"<gallery>\na|b\n</gallery>",
	"<span {{a}} ",
	"Template:A ",
	"a | b |\n---|---|\n",
	"a\n[edit]",
	"😀\ud800\0",
];

/** What nests, and what ends it. */
const pairs: [opening: string, closing: string][] = [
	["{{", "}}"],
	["{{a|", "}}"],
	["{{a|b=c ", "}}"],
	["{{a|<!--b-->", "}}"],
	["{{{", "}}}"],
	["{{{a|", "}}}"],
	["[[", "]]"],
	["[[a|", "]]"],
	["[[File:a|thumb|b ", "]]"],
	["[[a|{{b|", "}}]]"],
	["-{", "}-"],
	["{|\n|", "\n|}"],
	["{{a|\n{|\n|", "\n|}\n}}"],
	["{{a|\n* b", "\n}}"],
	["{{a|<ref>b</ref>", "}}"],
	["<small>{{a|", "}}</small>"],
];

const texts: Record<string, (length: number) => string> = {};
for (const pattern of patterns) texts[JSON.stringify(pattern)] = (length) => repeat(pattern, length);
for (const [opening, closing] of pairs) {
	texts[JSON.stringify(`${opening}…${closing}`)] = (length) => {
		const half = repeat(opening, length / 2);
		return half + closing.repeat(half.length / opening.length);
	};
}

/** Twice the text takes about twice the time; what grows with the square takes four times. */
const greatestGrowth = 3.2;
const length = 60_000;
/** Below that, the time says nothing. */
const leastTime = 40;

describe("time grows with the length of the text", () => {
	for (const [name, make] of Object.entries(texts)) {
		it(name, () => {
			const text = make(length);
			expect(checkTree(text, parseWikitext(text))).toEqual([]);
			expect(growth(make)).toBeLessThan(greatestGrowth);
		});
	}
});

it("reads a hundred thousand openings of each kind, and a million characters of all kinds together", () => {
	for (const pattern of ["{{", "<ref>", "[[", "''", "{|", "[", "(", "<!--", "=", "*", "{{<ref>[[''{|[(<!--=*"]) {
		expect(parseWikitext(pattern.repeat(100_000)).type).toBe("root");
	}
	const mixture = patterns.join("").repeat(3000).slice(0, 1_000_000);
	expect(checkTree(mixture, parseWikitext(mixture))).toEqual([]);
});

/** The least growth of several measurements: a machine that is busy with something else makes it greater, never less. */
function growth(make: (length: number) => string): number {
	let least = Number.POSITIVE_INFINITY;
	for (let tries = 0; tries < 6; tries++) {
		const once = time(make(length));
		const twice = time(make(2 * length));
		if (twice < leastTime) return 1;
		least = Math.min(least, twice / once);
		if (least < greatestGrowth) return least;
	}
	return least;
}

/** Milliseconds of this process. */
function time(text: string): number {
	const before = process.cpuUsage();
	parseWikitext(text);
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function repeat(pattern: string, length: number): string {
	return pattern.repeat(Math.ceil(length / pattern.length));
}
