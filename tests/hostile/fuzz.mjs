#!/usr/bin/env node
// Coverage-guided fuzzing of the built program: `node tests/hostile/fuzz.mjs [SECONDS] [SEED]`. Texts that reach code in a
// new way are kept and changed further; one that breaks a promise is written to tests/hostile/seeds/ and ends the run with 1.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureGrowth, takeBlocks } from "./count-steps.mjs";

// It counts what runs from here on.
const { breakPromise } = await import("./break-promise.mjs");

const [seconds = "60", seed = "1"] = process.argv.slice(2);
const seeds = join(import.meta.dirname, "seeds");
const tokens = [
	..."{{ }} [[ ]] [ ] | = < > <ref> </ref> <ref name=a> <ref name=a/> <references/> {{cite web| |title= |url=http://a.b |date= |access-date= |isbn=".split(
		" ",
	),
	..."{{sfn|A|1999}} {{reflist}} {| |} |- ! || == * # : ; '' ''' <!-- --> <nowiki> </nowiki> [^1] [^1]: [@key] - > ` ``` --- | a | [1] ↑ ^ • References".split(
		" ",
	),
	..."May 1886 born on 3 km ( ) . , – \u00e9 \u{1d11e} \u0000 \u202e \ud800 &amp; &nbsp; 1999 2020-01-01 ISBN 0-306-40615-2 {{Infobox }} Ada Marsh was [http://a.b c]".split(
		" ",
	),
	"\n",
	"\n\n",
	"\r\n",
	" ",
	"\t",
	"<!-- citelint disable-next-line citations -->\n",
	"---\nbibliography: a.bib\n---\n",
];

let state = Number(seed) >>> 0 || 1;
/** xorshift32: a run can be made again. */
const random = (below) => {
	state ^= state << 13;
	state ^= state >>> 17;
	state ^= state << 5;
	return (state >>> 0) % below;
};
const pick = (list) => list[random(list.length)];

const seen = new Set();
const pool = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), "utf8"));
if (pool.length === 0) pool.push("A.<ref>{{cite web|title=B|url=http://a.b}}</ref>\n");
const end = performance.now() + Number(seconds) * 1000;
let runs = 0;
let broken = 0;
for (const text of [...pool]) await tryText(text);
while (performance.now() < end) await tryText(change(pick(pool)));
console.log(
	`${runs} texts, ${pool.length} of them new, ${seen.size} ways through the code, ${broken} broken promises (seed ${seed})`,
);
process.exitCode = broken === 0 ? 0 : 1;

async function tryText(text) {
	const dialect = pick(["wikitext", "markdown", "rendered"]);
	const promise = (await breakPromise(text, dialect)) ?? (runs % 50 === 0 ? await breakBound(text, dialect) : null);
	runs++;
	if (promise !== null) {
		broken++;
		const name = `broken-${dialect}-${seed}-${runs}.txt`;
		writeFileSync(join(seeds, name), text);
		console.error(`${name}: ${promise}`);
	}
	if ((await countNew()) > 0 && text.length < 4000) pool.push(text);
}

/** A text may take twice the steps of one that is half as long, and little more. */
async function breakBound(text, dialect) {
	await takeBlocks().then(addNew);
	const growth = await measureGrowth(text.slice(0, 600), dialect, 8);
	return growth > 1.5 ? `twice the text takes ${(2 * growth).toFixed(1)} times the steps` : null;
}

/** New blocks of code, or blocks that ran a new order of magnitude more often. */
async function countNew() {
	return addNew(await takeBlocks());
}

function addNew(blocks) {
	const before = seen.size;
	for (const { url, startOffset, count } of blocks)
		seen.add(`${url.at(-8)}${startOffset} ${Math.min(12, 32 - Math.clz32(count))}`);
	return seen.size - before;
}

function change(text) {
	let changed = text;
	for (let times = 1 + random(4); times > 0; times--) {
		const at = random(changed.length + 1);
		const length = random(20);
		switch (random(7)) {
			case 0:
				changed = changed.slice(0, at) + changed.slice(at + length);
				break;
			case 1:
				changed =
					changed.slice(0, at) + changed.slice(at, at + length).repeat(2 + random(3)) + changed.slice(at + length);
				break;
			case 2: {
				const other = pick(pool);
				changed = changed.slice(0, at) + other.slice(random(other.length + 1));
				break;
			}
			case 3:
				changed = changed.slice(0, at) + pick(tokens).repeat(1 + random(30)) + changed.slice(at);
				break;
			default:
				changed = changed.slice(0, at) + pick(tokens) + (random(2) ? pick(tokens) : "") + changed.slice(at);
		}
	}
	return changed.slice(0, 6000);
}
