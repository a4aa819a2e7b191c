// Runs the built command line, and keeps the code that Node made of its parts: `node src/bundle/compile.cjs FOLDER ARGUMENTS…`.
"use strict";
const { writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const dist = resolve(process.argv.splice(2, 1)[0]);
const { load, scripts } = require(join(dist, "cli.js"));
load("main.js").run();

process.on("exit", () => {
	for (const [name, script] of scripts) writeFileSync(join(dist, "cli", `${name}.code`), script.createCachedData());
	// Only a run that could not be made is a failure.
	if (process.exitCode === 1) process.exitCode = 0;
});
