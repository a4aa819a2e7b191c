import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which rooms each room may import, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	"src/model": [],
	"src/files": ["src/model"],
	"src/cs1": ["src/model", "src/identifiers", "src/calendar"],
	"src/identifiers": ["src/model", "src/calendar"],
	"src/calendar": ["src/model"],
	"src/measures": ["src/model"],
	"src/dialects": ["src/model"],
	"src/bibliography": [],
	"src/events": ["src/model"],
	"src/facts": [
		"src/model",
		"src/dialects",
		"src/cs1",
		"src/identifiers",
		"src/calendar",
		"src/measures",
		"src/events",
	],
	"src/corpus": ["src/model", "src/calendar", "src/measures", "src/events", "src/cs1", "src/identifiers"],
	"src/cite": ["src/model"],
	"src/reference-rule.ts": ["src/rule.ts", "src/model", "src/cite"],
	"src/rule.ts": ["src/model", "src/corpus"],
	"src/cite-rule.ts": ["src/rule.ts", "src/model", "src/cs1"],
	"src/coverage-rule.ts": ["src/rule.ts", "src/model"],
	rules: [
		"src/rule.ts",
		"src/cite-rule.ts",
		"src/coverage-rule.ts",
		"src/reference-rule.ts",
		"src/cite",
		"src/corpus",
		"src/events",
		"src/model",
		"src/cs1",
		"src/identifiers",
		"src/calendar",
		"src/measures",
	],
	"src/languages": ["src/model"],
	"src/suppressions": ["src/model"],
	"src/baseline": ["src/model"],
	"src/reporters": ["src/model"],
	"src/config": ["src/model", "src/rule.ts", "src/cs1"],
	"src/engine": [
		"src/model",
		"src/bibliography",
		"src/dialects",
		"src/facts",
		"src/corpus",
		"src/rule.ts",
		"src/suppressions",
		"src/reporters",
		"src/config",
		"src/cs1",
		"src/identifiers",
		"src/calendar",
	],
	"src/cache": ["src/model", "src/engine"],
	"src/editor": ["src/model", "src/engine", "src/suppressions", "src/cs1"],
};
/** The command line and the public doors, which know everything. */
const doors = ["src/cli", "src/index.ts", "src/remark.ts", "src/plugin.ts"];

/** Only these touch the disk, the process, the terminal and the clock. */
const worldly = ["src/files", "src/cli"];

interface Import {
	readonly from: string;
	readonly to: string;
	readonly isType: boolean;
}

const files = [...sourcesIn("src"), ...sourcesIn("rules")];
const imports = files.flatMap(importsOf);

describe("the rooms", () => {
	it("import only what they may", () => {
		const wrong = imports.filter(({ from, to }) => {
			const room = roomOf(from);
			const target = roomOf(to);
			return room !== target && !doors.includes(room) && !(mayImport[room] ?? []).includes(target);
		});
		expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
	});

	it("are all named in the table", () => {
		const rooms = new Set(files.map(roomOf));
		expect([...rooms].filter((room) => !(room in mayImport) && !doors.includes(room))).toEqual([]);
	});

	it("have no circle of files", () => {
		expect(findCircle(imports)).toBeNull();
	});

	it("touch disk, process, terminal and clock only in files/ and cli/", () => {
		const wrong = files.filter((file) => {
			if (worldly.includes(roomOf(file))) return false;
			return /from "node:|\bprocess\.|\bconsole\.|\bDate\.now\(|new Date\(\)|performance\.now/.test(codeOf(file));
		});
		expect(wrong).toEqual([]);
	});
});

function sourcesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts"))
		.map((name) => [folder, ...name.split(sep)].join("/"));
}

function codeOf(file: string): string {
	return readFileSync(join(root, file), "utf8")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/^\s*\/\/.*$/gm, "");
}

function importsOf(file: string): Import[] {
	const pattern = /(?:^|\n)\s*(import|export)\s+(type\s)?[^"';]*?from\s+"(\.[^"]+)"|\bimport\(\s*"(\.[^"]+)"\s*\)/g;
	return [...codeOf(file).matchAll(pattern)].map((match) => {
		const target = join(dirname(file), match[3] ?? match[4] ?? "").replace(/\.js$/, ".ts");
		return { from: file, to: target.split(sep).join("/"), isType: match[2] !== undefined };
	});
}

/** `src/facts/walk.ts` is in `src/facts`; a file directly in `src` is its own room. */
function roomOf(file: string): string {
	const [top = "", second = ""] = file.split("/");
	return top === "rules" ? "rules" : `${top}/${second}`;
}

/** A circle of files that import each other, or null. Types count too: a reader meets them all the same. */
function findCircle(arrows: readonly Import[]): string[] | null {
	const next = new Map<string, string[]>();
	for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
	const done = new Set<string>();
	const path: string[] = [];
	const visit = (file: string): string[] | null => {
		if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
		if (done.has(file)) return null;
		path.push(file);
		for (const target of next.get(file) ?? []) {
			const circle = visit(target);
			if (circle) return circle;
		}
		path.pop();
		done.add(file);
		return null;
	};
	for (const file of next.keys()) {
		const circle = visit(file);
		if (circle) return circle;
	}
	return null;
}
