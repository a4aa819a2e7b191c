#!/usr/bin/env node
// Makes a MediaWiki export of so many megabytes (1,100 by default) from the wikitext of the corpus, lints it with
// `citelint dump`, and prints rate and memory: `node tests/bench/dump.mjs [MEGABYTES] [.bz2|.gz|.zst]`.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus/wikitext");
const [size = "1100", packing = ""] = process.argv.slice(2);
const packers = { ".bz2": "bzip2", ".gz": "gzip", ".zst": "zstd" };
const folder = mkdtempSync(join(tmpdir(), "citelint-dump-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const file = makeExport(Number(size) * 1e6);
if (packing !== "") spawnSync(packers[packing], [file.path], { stdio: "inherit" });
const begin = performance.now();
const child = spawn(
	process.execPath,
	[join(root, "dist/cli.js"), "dump", "--no-config", file.path + packing, "--output-file", join(folder, "out.ndjson")],
	{ stdio: ["ignore", "inherit", "inherit"] },
);
let peak = 0;
const watch = setInterval(() => {
	const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readStatus(child.pid)) ?? [];
	peak = Math.max(peak, Number(kilobytes));
}, 500);
child.on("close", (code) => {
	clearInterval(watch);
	const seconds = (performance.now() - begin) / 1000;
	console.log(
		`exit code ${code}, ${file.pages} pages, ${(file.bytes / 1e6).toFixed(0)} MB of XML in ${seconds.toFixed(0)} s`,
	);
	console.log(
		`${(file.bytes / 1e6 / seconds).toFixed(2)} MB/s, ${(file.pages / seconds).toFixed(1)} pages/s, ${(peak / 1024).toFixed(0)} MiB`,
	);
});

function makeExport(least) {
	const path = join(folder, "pages.xml");
	const descriptor = openSync(path, "w");
	const texts = readdirSync(corpus).map((name) => [name, escapeXml(readFileSync(join(corpus, name), "utf8"))]);
	let bytes = writeSync(
		descriptor,
		'<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n',
	);
	let pages = 0;
	while (bytes < least) {
		const [name, text] = texts[pages % texts.length];
		const title = escapeXml(`${name.replace(/\.wiki$/, "")} ${Math.floor(pages / texts.length)}`);
		bytes += writeSync(
			descriptor,
			`<page><title>${title}</title><ns>0</ns><id>${++pages}</id><revision><id>${pages}</id><model>wikitext</model><text xml:space="preserve">${text}</text></revision></page>\n`,
		);
	}
	writeSync(descriptor, "</mediawiki>\n");
	closeSync(descriptor);
	return { path, bytes, pages };
}

function escapeXml(text) {
	// XML 1.0 has no control characters.
	return text
		.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}

function readStatus(pid) {
	try {
		return readFileSync(`/proc/${pid}/status`, "utf8");
	} catch {
		return "";
	}
}
