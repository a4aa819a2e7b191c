import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ConfigProblem } from "../../config/config-problem.js";
import type { EventKind } from "../../events/event-kind.js";
import { type Dialect, dialects } from "../../model/manuscript.js";
import type { Plugin } from "../../plugin.js";
import type { Rule } from "../../rule.js";
import { nameFromHere } from "./name-from-here.js";

/** What a plugin brings, checked. */
export interface LoadedPlugin {
	readonly rules: readonly Rule[];
	readonly dialects: Readonly<Record<string, Dialect>>;
	readonly events: readonly EventKind[];
}

/** Runs a module that a config names, or takes what a config that is code holds itself. Throws a ConfigProblem. */
export async function loadPlugin(named: string | Plugin, from: string): Promise<LoadedPlugin> {
	const name = typeof named === "string" ? named : "a plugin";
	const fail = (what: string): never => {
		throw new ConfigProblem(`${nameFromHere(from)}: plugins: ${name} ${what}`);
	};
	const module = typeof named === "string" ? await importPlugin(named, from, fail) : named;
	const plugin: Partial<Record<keyof Plugin, unknown>> = ["rules", "dialects", "events"].some((key) => key in module)
		? module
		: (module.default ?? {});
	const { rules = [], dialects: names = {}, events = [] } = plugin;
	if (Object.keys(plugin).length === 0 || !Array.isArray(rules)) return fail("exports no list of rules");
	const wrong = rules.findIndex((rule) => !isRule(rule));
	if (wrong !== -1) return fail(`exports as number ${wrong + 1} something that defineRule did not make`);
	if (!isNames(names)) return fail(`exports dialects that are not names for ${dialects.join(", ")}`);
	const strange = Array.isArray(events) ? events.findIndex((event) => !isEvent(event)) : 0;
	if (strange !== -1) return fail(`exports as event number ${strange + 1} something that is none`);
	return { rules, dialects: names, events: events as EventKind[] };
}

/** The value of a config that is a module. Throws a ConfigProblem. */
export async function loadConfigModule(file: string): Promise<object> {
	const name = nameFromHere(file);
	const module = await import(pathToFileURL(file).href).catch((error: unknown) => {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ERR_UNKNOWN_FILE_EXTENSION" || (/\.[mc]?ts$/.test(file) && error instanceof SyntaxError))
			throw new ConfigProblem(
				`${name}: this Node (${process.version}) cannot run TypeScript: Node 22.18 can, or write citelint.config.mjs`,
			);
		throw new ConfigProblem(`${name}: cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
	});
	const config: unknown = await module.default;
	if (typeof config !== "object" || config === null || Array.isArray(config))
		throw new ConfigProblem(`${name}: its default export is no config`);
	return config;
}

async function importPlugin(name: string, from: string, fail: (what: string) => never) {
	let file: string;
	try {
		file = createRequire(from).resolve(name);
	} catch {
		return fail("cannot be found");
	}
	return import(pathToFileURL(file).href).catch((error: unknown) =>
		fail(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`),
	);
}

function isRule(value: unknown): value is Rule {
	if (typeof value !== "object" || value === null) return false;
	const { id, family, title, why, severity, scope, reads, examples, check } = value as Partial<
		Record<keyof Rule, unknown>
	>;
	const words = [id, family, title, why, severity];
	return (
		words.every((word) => typeof word === "string") &&
		(scope === "document" || scope === "corpus") &&
		Array.isArray(reads) &&
		typeof examples === "object" &&
		typeof check === "function"
	);
}

function isNames(value: unknown): value is Readonly<Record<string, Dialect>> {
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).every(
		([name, dialect]) => /^[a-z][a-z\d-]*$/.test(name) && dialects.includes(dialect as Dialect),
	);
}

function isEvent(value: unknown): value is EventKind {
	if (typeof value !== "object" || value === null) return false;
	const { name, label, isOnce, ...words } = value as Partial<Record<keyof EventKind, unknown>>;
	const { passive, bare, acts, nouns } = words;
	return (
		typeof name === "string" &&
		typeof label === "string" &&
		typeof isOnce === "boolean" &&
		[passive, bare, acts, nouns].every((each) => each === undefined || /^\S(?:.*\S)?$/.test(String(each)))
	);
}
