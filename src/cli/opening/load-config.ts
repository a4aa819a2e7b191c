import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { type Config, type Layer, layersOf } from "../../config/config.js";
import { ConfigProblem } from "../../config/config-problem.js";
import { parseConfig, parseModule } from "../../config/parse-config.js";
import { presetNames } from "../../config/preset-names.js";
import { isPresetName, makePreset } from "../../config/presets.js";
import { readConfig, readHead } from "../../config/read-config.js";
import { addEventKinds } from "../../events/add-event-kinds.js";
import { readFile } from "../../files/read-file.js";
import { findNearest } from "../../model/find-nearest.js";
import type { LanguageName } from "../../model/language-name.js";
import type { Dialect } from "../../model/manuscript.js";
import type { ConfigFile, Plugin } from "../../plugin.js";
import type { Rule } from "../../rule.js";
import type { LoadedPlugin } from "./load-code.js";
import { nameFromHere } from "./name-from-here.js";
import { nameableFamilies, optionalEngineRules } from "./names.js";

/** A config with everything that it extends. */
export interface LoadedLayers {
	/** From the general to the special. */
	readonly layers: readonly Layer[];
	readonly ignore: readonly string[];
	/** Absolute; null where none is named. */
	readonly baseline: string | null;
	readonly language: LanguageName | null;
	readonly known: Known;
}

/** What there is, with what plugins brought. */
export interface Known {
	readonly rules: readonly Rule[];
	/** Names of dialects besides their own. */
	readonly dialects: Readonly<Record<string, Dialect>>;
}

/** Runs code that a config is, or names; null where nobody may: that of a stranger's folder is not run. */
export type CodeLoader = {
	loadPlugin(plugin: string | Plugin, from: string): Promise<LoadedPlugin>;
	loadConfigModule(file: string): Promise<object>;
} | null;

/** Loads a config by its absolute path. Throws a FileProblem or a ConfigProblem. */
export async function loadConfig(path: string, known: Known, code: CodeLoader): Promise<LoadedLayers> {
	return load(path, known, code, []);
}

async function load(path: string, before: Known, code: CodeLoader, chain: readonly string[]): Promise<LoadedLayers> {
	const name = nameFromHere(path);
	if (chain.includes(path)) throw new ConfigProblem(`${name}: extends: it extends itself`);
	const { parsed, plugins } = await parse(path, name, code);
	let known = before;
	const layers: Layer[] = [];
	for (const plugin of plugins) {
		if (code === null) return refuseCode(name, "plugins: ");
		const brought = await code.loadPlugin(plugin, path);
		const from = typeof plugin === "string" ? plugin : "a plugin";
		known = addPlugin(known, brought, from, name);
		layers.push(...layersOfNames(brought.dialects, from));
	}
	const bases: LoadedLayers[] = [];
	for (const base of readHead(parsed).extends) {
		const loaded = await loadBase(base, path, known, code, [...chain, path]);
		known = loaded.known;
		bases.push(loaded);
	}
	const { rules, dialects } = known;
	const namespace = { rules: [...rules, ...optionalEngineRules], families: nameableFamilies, dialects };
	const config: Config = readConfig(parsed, namespace);
	return {
		layers: [...layers, ...bases.flatMap((base) => base.layers), ...layersOf(name, config)],
		ignore: [...bases.flatMap(({ ignore }) => ignore), ...config.ignore],
		baseline:
			config.baseline === undefined
				? (bases.findLast(({ baseline }) => baseline !== null)?.baseline ?? null)
				: resolve(dirname(path), config.baseline),
		language: config.language ?? bases.findLast(({ language }) => language !== null)?.language ?? null,
		known,
	};
}

/** The values of a config, whichever way it is written; plugins that stand in it as they are only a module has. */
async function parse(path: string, name: string, code: CodeLoader) {
	if (!/\.[mc]?[jt]s$/.test(path)) {
		const parsed = await parseConfig(name, (await readFile(name)).text);
		return { parsed, plugins: readHead(parsed).plugins };
	}
	if (code === null) return refuseCode(name, "");
	const config: ConfigFile = await code.loadConfigModule(path);
	const written = config.plugins ?? [];
	const plugins: readonly (string | Plugin)[] = Array.isArray(written) ? written : [written as unknown as string];
	const named = plugins.filter((plugin) => typeof plugin !== "object" || plugin === null);
	const parsed = await parseModule(name, { ...config, ...(named.length === 0 ? { plugins: [] } : { plugins: named }) });
	// Says of a strange one that it is.
	readHead(parsed);
	return { parsed, plugins };
}

function refuseCode(name: string, key: string): never {
	throw new ConfigProblem(
		`${name}: ${key}only the config of the folder in which citelint is started, or of --config, brings code`,
	);
}

async function loadBase(
	base: string,
	path: string,
	known: Known,
	code: CodeLoader,
	chain: readonly string[],
): Promise<LoadedLayers> {
	if (!isPresetName(base)) return load(resolveBase(base, path), known, code, chain);
	const { layer, ignore } = makePreset(base, [...known.rules, ...optionalEngineRules]);
	return { layers: [layer], ignore, baseline: null, language: null, known };
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

function addPlugin(known: Known, { rules, dialects, events }: LoadedPlugin, plugin: string, name: string): Known {
	const twice = rules.find(({ id }) => known.rules.some((rule) => rule.id === id));
	if (twice !== undefined && !known.rules.includes(twice))
		throw new ConfigProblem(`${name}: plugins: ${plugin} brings a rule ${twice.id}, and there is one of that name`);
	addEventKinds(events);
	return {
		rules: [...known.rules, ...rules.filter((rule) => !known.rules.includes(rule))],
		dialects: { ...known.dialects, ...dialects },
	};
}

/** Files whose extension is the name of a dialect are of it. */
function layersOfNames(dialects: Readonly<Record<string, Dialect>>, plugin: string): Layer[] {
	return Object.entries(dialects).map(([name, dialect]) => {
		return { from: `plugin ${plugin}`, files: [`*.${name}`], rules: {}, dialect };
	});
}
