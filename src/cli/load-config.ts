import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { type Config, type Layer, layersOf } from "../config/config.js";
import { ConfigProblem } from "../config/config-problem.js";
import { parseConfig } from "../config/parse-config.js";
import { isPresetName, makePreset, presetNames } from "../config/presets.js";
import { readConfig, readHead } from "../config/read-config.js";
import { readFile } from "../files/read-file.js";
import { findNearest } from "../model/find-nearest.js";
import type { Rule } from "../rule.js";
import { nameFromHere } from "./name-from-here.js";
import { nameableFamilies, optionalEngineRules } from "./names.js";

/** A config with everything that it extends. */
export interface LoadedLayers {
	/** From the general to the special. */
	readonly layers: readonly Layer[];
	readonly ignore: readonly string[];
	/** Absolute; null where none is named. */
	readonly baseline: string | null;
	/** The rules there are, those of plugins included. */
	readonly rules: readonly Rule[];
}

/** Loads modules that bring rules; null where nobody may: what a stranger's folder names is not run. */
export type LoadPlugin = ((name: string, from: string) => Promise<readonly Rule[]>) | null;

/** Loads a config by its absolute path. Throws a FileProblem or a ConfigProblem. */
export async function loadConfig(path: string, rules: readonly Rule[], loadPlugin: LoadPlugin): Promise<LoadedLayers> {
	return load(path, rules, loadPlugin, []);
}

async function load(
	path: string,
	known: readonly Rule[],
	loadPlugin: LoadPlugin,
	chain: readonly string[],
): Promise<LoadedLayers> {
	const name = nameFromHere(path);
	if (chain.includes(path)) throw new ConfigProblem(`${name}: extends: it extends itself`);
	const parsed = await parseConfig(name, readFile(name).text);
	const head = readHead(parsed);
	let rules = known;
	for (const plugin of head.plugins) {
		if (loadPlugin === null)
			throw new ConfigProblem(
				`${name}: plugins: only the config of the folder in which citelint is started, or of --config, brings code`,
			);
		rules = addRules(rules, await loadPlugin(plugin, path), plugin, name);
	}
	const bases: LoadedLayers[] = [];
	for (const base of head.extends) {
		const loaded = await loadBase(base, path, rules, loadPlugin, [...chain, path]);
		rules = loaded.rules;
		bases.push(loaded);
	}
	const config: Config = readConfig(parsed, { rules: [...rules, ...optionalEngineRules], families: nameableFamilies });
	return {
		layers: [...bases.flatMap(({ layers }) => layers), ...layersOf(name, config)],
		ignore: [...bases.flatMap(({ ignore }) => ignore), ...config.ignore],
		baseline:
			config.baseline === undefined
				? (bases.findLast(({ baseline }) => baseline !== null)?.baseline ?? null)
				: resolve(dirname(path), config.baseline),
		rules,
	};
}

async function loadBase(
	base: string,
	path: string,
	rules: readonly Rule[],
	loadPlugin: LoadPlugin,
	chain: readonly string[],
): Promise<LoadedLayers> {
	if (isPresetName(base)) {
		const { layer, ignore } = makePreset(base, [...rules, ...optionalEngineRules]);
		return { layers: [layer], ignore, baseline: null, rules };
	}
	return load(resolveBase(base, path), rules, loadPlugin, chain);
}

/** A path beginning with `.` or `/`, or a file of a package: `some-package/citelint.json`. */
function resolveBase(base: string, path: string): string {
	if (/^\.{0,2}\//.test(base)) return resolve(dirname(path), base);
	try {
		return createRequire(path).resolve(base);
	} catch {
		const nearest = findNearest(base, presetNames);
		const hint = nearest === undefined ? `; presets are ${presetNames.join(", ")}` : `; did you mean ${nearest}?`;
		throw new ConfigProblem(`${nameFromHere(path)}: extends: no preset, file or package "${base}"${hint}`);
	}
}

function addRules(known: readonly Rule[], added: readonly Rule[], plugin: string, name: string): Rule[] {
	const twice = added.find(({ id }) => known.some((rule) => rule.id === id));
	if (twice !== undefined && !known.includes(twice))
		throw new ConfigProblem(`${name}: plugins: ${plugin} brings a rule ${twice.id}, and there is one of that name`);
	return [...known, ...added.filter((rule) => !known.includes(rule))];
}
