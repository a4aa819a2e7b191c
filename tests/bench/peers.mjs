// Installs the programs to compare with into a folder of the benchmark's own: none of them is a dependency of the project.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const versions = { wikilint: "2.35.1", unified: "11.0.5", "remark-parse": "11.0.0", "remark-gfm": "4.0.1" };

/** The folder with the peers in its node_modules. */
export function installPeers(root) {
	const folder = join(root, "node_modules/.cache/citelint-bench");
	const stamp = join(folder, Object.values(versions).join("-"));
	if (existsSync(stamp)) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		join(folder, "package.json"),
		JSON.stringify({ private: true, type: "module", dependencies: versions }),
	);
	writeFileSync(join(folder, "parse-with-remark.mjs"), remarkAlone);
	execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
	writeFileSync(stamp, "");
	return folder;
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
