#!/usr/bin/env node
// Starts the command line. Its parts lie in `cli/`, each with the code that Node made of it when the package was built;
// taking that code costs a fraction of compiling. Another version of Node refuses it, and compiles.
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { constants, Script } = require("node:vm");

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
	const script = new Script(readFileSync(filename, "latin1"), { filename, ...optionsOf(name, filename) });
	scripts.set(name, script);
	script.runInThisContext()(module.exports, (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id)), module);
	return module.exports;
}

/** Only one part imports modules that it does not know beforehand. */
function optionsOf(name, filename) {
	if (!name.startsWith("load-plugin")) return { cachedData: readCode(filename) };
	return { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
}

function readCode(filename) {
	try {
		return readFileSync(`${filename}.code`);
	} catch {
		return undefined;
	}
}

module.exports = scripts;
load("main.js");
