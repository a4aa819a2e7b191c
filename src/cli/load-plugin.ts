import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { ConfigProblem } from "../config/config-problem.js";
import type { Rule } from "../rule.js";
import { nameFromHere } from "./name-from-here.js";

/** Runs a module that a config names, and takes the rules that it exports: `rules`, or a default export with `rules`. */
export async function loadPlugin(name: string, from: string): Promise<readonly Rule[]> {
	const fail = (what: string): never => {
		throw new ConfigProblem(`${nameFromHere(from)}: plugins: ${name} ${what}`);
	};
	let file: string;
	try {
		file = createRequire(from).resolve(name);
	} catch {
		return fail("cannot be found");
	}
	const module = await import(pathToFileURL(file).href).catch((error: unknown) =>
		fail(`cannot be loaded: ${error instanceof Error ? error.message : String(error)}`),
	);
	const rules: unknown = module.rules ?? module.default?.rules;
	if (!Array.isArray(rules)) return fail("exports no list of rules");
	const wrong = rules.findIndex((rule) => !isRule(rule));
	return wrong === -1 ? rules : fail(`exports as number ${wrong + 1} something that defineRule did not make`);
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
