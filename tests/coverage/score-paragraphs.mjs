// How many paragraphs of featured and good articles the rules about statements without a source report by `standard`,
// and how many of those say something that such articles nearly always give a source for.
//   node tests/coverage/score-paragraphs.mjs --sentences sentences-dev.jsonl.gz --pages FOLDER [--json] [--list]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

const { values } = parseArgs({
	options: {
		sentences: { type: "string" },
		pages: { type: "string" },
		json: { type: "boolean" },
		list: { type: "boolean" },
	},
});
const cli = join(import.meta.dirname, "../../dist/cli.js");
const rules = ["uncited-paragraph", "text-after-last-marker", "uncited-living-person"];

/** What articles of quality give a source for in at least 93 % of cases. */
const kinds = {
	money: /[$£€¥]\s?\d|\b(?:dollars|pounds|euros)\b/,
	millions: /\b[mb]illion\b/i,
	"as of": /\b[Aa]s of\b/,
	quotation: /[“"][^”"]{15,}/,
	cause: /\b(?:because|due to|owing to|caused|led to|resulted in|as a result)\b/i,
	opinion: /\b(?:argue|criti[cs]i|prais|considered|regarded|believe|described|acclaim|suggest)/i,
	report: /\b(?:according to|reported|announced|stated|said|says|claimed|told|estimated)\b/i,
	year: /\b(?:1\d{3}|20\d\d)\b/,
	"per cent": /\d\s?(?:%|percent|per cent)/,
};

const rows = gunzipSync(readFileSync(values.sentences)).toString().trim().split("\n");
const body = rows.map((row) => JSON.parse(row)).filter(({ quality, lead }) => quality && !lead);
const pages = [...new Set(body.map(({ page }) => page))].filter((page) => existsSync(join(values.pages, page)));
const paths = pages.map((page) => join(values.pages, page));
const seen = run(["coverage", "--format", "ndjson", ...paths])
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line));
const { documents } = JSON.parse(run(["--only", rules.join(","), "--format", "json", ...paths]));

let paragraphs = 0;
let reported = 0;
let telling = 0;
for (const [index, page] of pages.entries()) {
	const texts = joinParagraphs(body.filter((sentence) => sentence.page === page));
	const squeezed = texts.map(squeeze);
	paragraphs += texts.length;
	const hit = new Set();
	for (const { rule, place, message } of documents.find(({ path }) => path === paths[index])?.diagnostics ?? []) {
		const words = seen
			.filter(({ path, start, end }) => path === paths[index] && start < place.end.offset && end > place.start.offset)
			.map(({ text }) => squeeze(text));
		const at = squeezed.findIndex((text) => words.some((one) => one.length > 10 && text.includes(one)));
		// Paragraphs that the labels leave out count all the same.
		hit.add(at < 0 ? `${rule} ${place.start.offset}` : at);
		if (values.list) console.log(`${page}:${place.start.line} ${rule}: ${message}`);
	}
	for (const at of hit) {
		reported++;
		if (typeof at === "number" && Object.values(kinds).some((kind) => kind.test(texts[at]))) telling++;
	}
}

const figures = {
	paragraphs,
	reported,
	"left alone": 1 - reported / paragraphs,
	"of a kind that is sourced": telling / reported,
};
if (values.json) console.log(JSON.stringify(figures));
else
	console.log(
		`${pages.length} pages, ${paragraphs} body paragraphs, ${reported} reported (${percent(reported / paragraphs)}), ${telling} of them of a kind that is sourced (${percent(telling / reported)})`,
	);

/** Their sentences, by section and paragraph. */
function joinParagraphs(sentences) {
	const groups = new Map();
	for (const { section, para, text } of sentences) {
		const key = `${section} ${para}`;
		groups.set(key, [...(groups.get(key) ?? []), text]);
	}
	return [...groups.values()].map((group) => group.join(" "));
}

function percent(share) {
	return `${(100 * share).toFixed(1)} %`;
}

function squeeze(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Exit code 1 says that there are findings. */
function run(args) {
	try {
		return execFileSync(process.execPath, [cli, ...args, "--no-config"], { encoding: "utf8", maxBuffer: 1 << 30 });
	} catch (error) {
		if (error.status !== 1) throw error;
		return error.stdout;
	}
}
