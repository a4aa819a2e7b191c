#!/usr/bin/env node
// Starts the command line. Its parts lie in `cli/`, each with the code that Node made of it when the package was built;
// taking that code costs a fraction of compiling. Another version of Node refuses it, and compiles.
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const modules = new Map();
/** What was loaded, by name: the build asks it for its code. */
const scripts = new Map();

/** A part is one expression, a function of CommonJS's three names, in ASCII. */
function load(name) {
	const known = modules.get(name);
	if (known !== undefined) return known.exports;
	const module = { exports: {} };
	modules.set(name, module);
	const filename = join(__dirname, "cli", name);
	const script = new Script(readSource(filename), { filename, cachedData: readCode(filename) });
	scripts.set(name, script);
	script.runInThisContext()(module.exports, requirePart, module);
	return module.exports;
}

/** One that few runs need is compressed. */
function readSource(filename) {
	try {
		return readFileSync(filename, "latin1");
	} catch {
		return decompress(readFileSync(`${filename}.br`)).toString("latin1");
	}
}

function decompress(bytes) {
	return require("node:zlib").brotliDecompressSync(bytes);
}

function requirePart(id) {
	if (!id.startsWith("./")) return require(id);
	if (/\.json(?:\.br)?$/.test(id)) return readWords(id.slice(2));
	if (id.endsWith(".bin.br")) return decompress(readFileSync(join(__dirname, "cli", id))).toString("base64");
	return load(id.slice(2));
}

/** Data that not every run asks for; what few do is compressed. */
function readWords(name) {
	const known = modules.get(name);
	if (known !== undefined) return known.exports;
	const bytes = readFileSync(join(__dirname, "cli", name));
	const exports = JSON.parse(name.endsWith(".br") ? decompress(bytes) : bytes.toString("utf8"));
	modules.set(name, { exports });
	return exports;
}

/** A script has no `import()` of its own. */
requirePart.importModule = (url) => import(url);

function readCode(filename) {
	try {
		return readFileSync(`${filename}.code`);
	} catch {
		return undefined;
	}
}

exports.scripts = scripts;
exports.load = load;
if (require.main === module) load("main.js").run();
