import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { readFile } from "../../files/read-file.js";
import { writeFile } from "../../files/write-file.js";

const extensions = ["md", "markdown", "mdx", "wiki", "wikitext", "mediawiki", "txt"];

/** Lints the texts that are committed, as they are committed. */
const line = "npx --no-install citelint --staged";

/** Adds citelint to the program that runs the hooks of this repository, or writes a plain hook. Says what was done. */
export async function installHook(): Promise<string> {
	const git = (...args: string[]) => spawnSync("git", args, { encoding: "utf8" });
	const path = git("rev-parse", "--git-path", "hooks/pre-commit");
	if (path.status !== 0) return "no git repository here, so no hook";
	const preCommit = [".pre-commit-config.yaml", ".pre-commit-config.yml"].find((name) => existsSync(name));
	if (preCommit !== undefined) return addTo(preCommit, addToPreCommit);
	const lefthook = ["lefthook.yml", "lefthook.yaml", ".lefthook.yml"].find((name) => existsSync(name));
	if (lefthook !== undefined) return addTo(lefthook, addToLefthook);
	if (existsSync(".husky")) return appendLine(".husky/pre-commit", "");
	return appendLine(path.stdout.trim(), "#!/bin/sh\n");
}

async function addTo(file: string, add: (text: string) => Promise<string>): Promise<string> {
	const { text } = readFile(file);
	if (text.includes("citelint")) return `${file} names citelint already`;
	await writeFile(file, await add(text));
	return `added citelint to ${file}`;
}

async function appendLine(file: string, head: string): Promise<string> {
	const text = existsSync(file) ? readFile(file).text : head;
	if (text.includes("citelint")) return `${file} names citelint already`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`);
	await chmod(file, 0o755);
	return `wrote ${file}`;
}

async function addToPreCommit(text: string): Promise<string> {
	const { parseDocument } = await import("yaml");
	const document = parseDocument(text);
	const hook = {
		id: "citelint",
		name: "citelint",
		entry: "npx --no-install citelint",
		language: "system",
		files: `\\.(${extensions.join("|")})$`,
		require_serial: true,
	};
	if (!document.has("repos")) document.set("repos", []);
	document.addIn(["repos"], { repo: "local", hooks: [hook] });
	return document.toString({ lineWidth: 0 });
}

async function addToLefthook(text: string): Promise<string> {
	const { parseDocument } = await import("yaml");
	const document = parseDocument(text);
	document.setIn(["pre-commit", "commands", "citelint"], {
		glob: `*.{${extensions.join(",")}}`,
		run: "npx --no-install citelint {staged_files}",
	});
	return document.toString({ lineWidth: 0 });
}
