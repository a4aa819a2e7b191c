import { dirname, relative, resolve, sep } from "node:path";
import { rules } from "../../../rules/index.js";
import type { Layer } from "../../config/config.js";
import { joinVocabularies } from "../../config/join-vocabularies.js";
import { selectRules } from "../../config/select-rules.js";
import { wishForCoverage } from "../../config/wish-for-coverage.js";
import type { Choice } from "../../engine/assignment.js";
import { ConfigFinder } from "../../files/find-config.js";
import type { LanguageName } from "../../model/language-name.js";
import { type Dialect, dialects } from "../../model/manuscript.js";
import type { Rule } from "../../rule.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { speak } from "../terminal/speech.js";
import { listNames, optionalEngineRules } from "./names.js";

/** A config as it holds in its folder. */
export interface LoadedConfig {
	/** Absolute; null where there is none. */
	readonly path: string | null;
	readonly folder: string;
	readonly ignore: readonly string[];
	/** The file of known findings; absolute, null where none is named. */
	readonly baseline: string | null;
	readonly language: LanguageName | null;
	readonly layers: readonly {
		readonly layer: Layer;
		/** Null where it holds for every file. */
		readonly matches: ((path: string) => boolean) | null;
	}[];
	/** By which layers hold. */
	readonly choices: Map<string, Choice>;
}

/** Loads the config that holds where the command was started. Throws a UsageProblem for a rule or family that does not exist. */
export async function openChoices(args: Pick<Arguments, keyof Wishes>): Promise<Choices> {
	const choices = new Choices(args);
	const { language } = await choices.prepare(process.cwd());
	await speak(args.language ?? language ?? undefined);
	for (const name of [...args.only, ...args.skip]) chooseWord(name, listNames(choices.rules), "rule or family");
	return choices;
}

type Wishes = Pick<
	Arguments,
	"only" | "skip" | "config" | "usesConfig" | "certainty" | "coverage" | "dialect" | "language"
>;

/** What holds for each file: the command line's wishes over those of the nearest config. */
export class Choices {
	/** The rules there are, those of plugins included. */
	rules: readonly Rule[] = rules;
	/** What dialects are called besides their own names. */
	dialectNames: Readonly<Record<string, Dialect>> = {};
	readonly #only: ReadonlySet<string>;
	readonly #skip: ReadonlySet<string>;
	readonly #finder = new ConfigFinder();
	readonly #byFolder = new Map<string, LoadedConfig>();
	/** By path, or by folder where all files of a folder have the same: it is asked at every step of a text. */
	readonly #choices = new Map<string, Choice>();
	/** By folders as they were named. */
	readonly #configs = new Map<string, LoadedConfig>();
	readonly #byPath = new Map<string, LoadedConfig>();

	constructor(private readonly args: Wishes) {
		this.#only = new Set(args.only);
		this.#skip = new Set(args.skip);
	}

	/** Loads the config that holds in a folder; `choose` may be asked about its files afterwards. */
	async prepare(folder: string): Promise<LoadedConfig> {
		const known = this.#byFolder.get(folder);
		if (known !== undefined) return known;
		const loaded = await this.#load(this.#findConfig(folder));
		this.#byFolder.set(folder, loaded);
		return loaded;
	}

	/** Patterns of files to leave out, from the config that lies in a folder. */
	async patternsOf(folder: string): Promise<readonly string[]> {
		const loaded = await this.prepare(folder);
		return loaded.folder === folder ? loaded.ignore : [];
	}

	choose(path: string): Choice {
		const loaded = this.configOf(path);
		const name = loaded.layers.every(({ matches }) => matches === null) ? dirname(path) : path;
		const known = this.#choices.get(name);
		if (known !== undefined) return known;
		const held = this.layersOf(path);
		const key = held.map(({ from }) => from).join("\n");
		const choice = loaded.choices.get(key) ?? this.#decide(held);
		loaded.choices.set(key, choice);
		this.#choices.set(name, choice);
		return choice;
	}

	configOf(path: string): LoadedConfig {
		const folder = dirname(path);
		const loaded = this.#configs.get(folder) ?? this.#byFolder.get(resolve(folder));
		if (loaded === undefined) throw new Error(`the config of ${path} was not loaded`);
		this.#configs.set(folder, loaded);
		return loaded;
	}

	/** The layers that hold for a file. */
	layersOf(path: string): readonly Layer[] {
		const { folder, layers } = this.configOf(path);
		const below = relative(folder, resolve(path)).split(sep).join("/");
		const held = layers.filter(({ matches }) => matches?.(below) ?? true).map(({ layer }) => layer);
		const { coverage } = this.args;
		if (coverage === undefined) return held;
		return [...held, { from: "--coverage", rules: wishForCoverage(coverage, this.rules) }];
	}

	#findConfig(folder: string): string | null {
		if (!this.args.usesConfig) return null;
		return this.args.config === undefined ? this.#finder.find(folder) : resolve(this.args.config);
	}

	async #load(path: string | null): Promise<LoadedConfig> {
		const known = this.#byPath.get(path ?? "");
		if (known !== undefined) return known;
		const loaded = path === null ? noConfig() : await this.#loadFrom(path);
		this.#byPath.set(path ?? "", loaded);
		return loaded;
	}

	/** Code comes from the first config alone, which is that of the folder where the command was started. */
	async #loadFrom(path: string): Promise<LoadedConfig> {
		const { loadConfig } = await import("./load-config.js");
		const isFirst = this.#byPath.size === 0;
		const code = isFirst ? await import("./load-code.js") : null;
		const loaded = await loadConfig(path, { rules: this.rules, dialects: this.dialectNames }, code);
		this.rules = loaded.known.rules;
		this.dialectNames = loaded.known.dialects;
		const { ignore, baseline, language } = loaded;
		const layers = await matchLayers(loaded.layers);
		return { path, folder: dirname(path), ignore, baseline, language, layers, choices: new Map() };
	}

	#givenDialect(): Dialect | undefined {
		const { dialect } = this.args;
		if (dialect === undefined) return undefined;
		const names = { ...this.dialectNames, ...Object.fromEntries(dialects.map((own) => [own, own])) };
		return names[chooseWord(dialect, Object.keys(names), "dialect")];
	}

	#decide(layers: readonly Layer[]): Choice {
		const wishes = { layers: layers.map((layer) => layer.rules), only: this.#only, skip: this.#skip };
		const dialect = this.#givenDialect() ?? layers.findLast((layer) => layer.dialect !== undefined)?.dialect;
		const certainty = this.args.certainty ?? layers.findLast((layer) => layer.certainty !== undefined)?.certainty;
		const vocabulary = joinVocabularies(layers.flatMap((layer) => layer.vocabulary ?? []));
		return {
			rules: selectRules(this.rules, wishes),
			engineRules: selectRules(optionalEngineRules, wishes),
			certainty: certainty ?? "likely",
			...(vocabulary === undefined ? {} : { vocabulary }),
			...(dialect === undefined ? {} : { dialect }),
		};
	}
}

function noConfig(): LoadedConfig {
	return {
		path: null,
		folder: process.cwd(),
		ignore: [],
		baseline: null,
		language: null,
		layers: [],
		choices: new Map(),
	};
}

/** A pattern without a slash means names in any folder. */
async function matchLayers(layers: readonly Layer[]): Promise<LoadedConfig["layers"]> {
	if (layers.every(({ files }) => files === undefined)) return layers.map((layer) => ({ layer, matches: null }));
	const { default: picomatch } = await import("picomatch");
	return layers.map((layer) => {
		if (layer.files === undefined) return { layer, matches: null };
		const patterns = layer.files.map((pattern) => (pattern.includes("/") ? pattern : `**/${pattern}`));
		return { layer, matches: picomatch(patterns, { dot: true }) };
	});
}
