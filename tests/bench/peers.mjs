// Installs the programs to compare with into a folder of the benchmark's own: none of them is a dependency of the project.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const versions = {
	wikilint: "2.35.1",
	unified: "11.0.5",
	"remark-parse": "11.0.0",
	"remark-gfm": "4.0.1",
	"remark-cli": "12.0.1",
	"remark-preset-lint-recommended": "7.0.1",
	// The last one for Node 20.
	"markdownlint-cli2": "0.20.0",
	textlint: "15.8.0",
	"textlint-rule-no-todo": "2.0.1",
	rumdl: "0.2.75",
	eslint: "10.15.0",
	"@eslint/markdown": "8.0.3",
};

/** The folder with the peers in its node_modules. */
export function installPeers(root) {
	const folder = join(root, "node_modules/.cache/citelint-bench");
	const stamp = join(folder, `installed-${Object.values(versions).join("-")}`);
	if (existsSync(stamp)) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, type: "module", dependencies: versions }),
	);
	writeFileSync(join(folder, "parse-with-remark.mjs"), remarkAlone);
	writeFileSync(join(folder, "read.mjs"), readAlone);
	writeFileSync(join(folder, "run-in.mjs"), runIn);
	execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
	writeFileSync(stamp, "");
	return folder;
}

/**
 * The commands that lint a folder of wikitext or of Markdown, as Node's arguments. `folder` must hold the texts alone, since
 * some of them read a config there.
 */
export function listPeers(peers, folder, dialect) {
	const bin = (path) => join(peers, "node_modules", path);
	if (dialect === "wikitext")
		return { wikilint: [bin("wikilint/bin/cli.js"), "-r", "--ext", "wiki", "-c", "enwiki", folder] };
	const config = (name, content) => {
		const file = join(peers, name);
		writeFileSync(file, content);
		return file;
	};
	const eslint = config(
		"eslint.config.mjs",
		'import markdown from "@eslint/markdown";\nexport default [...markdown.configs.recommended];\n',
	);
	const textlint = config(".textlintrc.json", '{"rules":{"no-todo":true}}');
	const rumdl = join(peers, "node_modules/.bin/rumdl");
	return {
		"remark-parse and remark-gfm alone": [join(peers, "parse-with-remark.mjs"), folder],
		"remark-cli, preset-lint-recommended": [
			bin("remark-cli/cli.js"),
			"--no-config",
			"--no-stdout",
			"--quiet",
			"--use",
			bin("remark-preset-lint-recommended/index.js"),
			folder,
		],
		"markdownlint-cli2": [bin("markdownlint-cli2/markdownlint-cli2-bin.mjs"), `${folder}/*.md`],
		"textlint, one rule": [bin("textlint/bin/textlint.js"), "--config", textlint, `${folder}/*.md`],
		"eslint, @eslint/markdown": [
			join(peers, "run-in.mjs"),
			folder,
			bin("eslint/bin/eslint.js"),
			"--config",
			eslint,
			".",
		],
		...(existsSync(rumdl) ? { "rumdl (Rust)": [rumdl, "check", "--no-cache", "--silent", folder] } : {}),
	};
}

/** Reads the files of a folder and parses them, which is all that it does. */
const remarkAlone = `
import { readdirSync, readFileSync } from "node:fs";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
const processor = unified().use(remarkParse).use(remarkGfm);
const folder = process.argv[2];
for (const name of readdirSync(folder)) processor.parse(readFileSync(folder + "/" + name, "utf8"));
`;

/** Reads the files of a folder, which is all that it does. */
const readAlone = `
import { readdirSync, readFileSync } from "node:fs";
let length = 0;
for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true }))
	if (entry.isFile()) length += readFileSync(entry.parentPath + "/" + entry.name, "utf8").length;
console.log(length);
`;

/** Runs a program in a folder: some lint nothing outside of the one in which they are started. */
const runIn = `
import { pathToFileURL } from "node:url";
const [folder, program, ...args] = process.argv.slice(2);
process.chdir(folder);
process.argv = [process.argv[0], program, ...args];
await import(pathToFileURL(program));
`;
