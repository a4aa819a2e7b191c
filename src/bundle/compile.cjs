// Runs the built command line, and keeps the code that Node made of its parts: `node src/bundle/compile.cjs ARGUMENTS…`.
"use strict";
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const dist = join(__dirname, "../../dist");
const scripts = require(join(dist, "cli.js"));

process.on("exit", () => {
	for (const [name, script] of scripts) writeFileSync(join(dist, "cli", `${name}.code`), script.createCachedData());
	// Only a run that could not be made is a failure.
	if (process.exitCode === 1) process.exitCode = 0;
});
