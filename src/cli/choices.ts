import { dirname, relative, resolve, sep } from "node:path";
import { rules } from "../../rules/index.js";
import type { Config, Override } from "../config/config.js";
import { emptyConfig } from "../config/config.js";
import { selectRules } from "../config/select-rules.js";
import type { Choice } from "../engine/assignment.js";
import { ConfigFinder } from "../files/find-config.js";
import type { Arguments } from "./arguments.js";
import { chooseWord } from "./choose-word.js";
import { names, optionalEngineRules } from "./names.js";

interface LoadedConfig {
	readonly config: Config;
	readonly folder: string;
	readonly overrides: readonly { readonly override: Override; readonly matches: (path: string) => boolean }[];
	/** By which overrides hold. */
	readonly choices: Map<string, Choice>;
}

/** What holds for each file: the command line's wishes over those of the nearest config. */
export class Choices {
	readonly #only: ReadonlySet<string>;
	readonly #skip: ReadonlySet<string>;
	readonly #finder = new ConfigFinder();
	readonly #byFolder = new Map<string, LoadedConfig>();
	readonly #byPath = new Map<string, LoadedConfig>();

	/** Throws a UsageProblem for a rule or family that does not exist. */
	constructor(private readonly args: Arguments) {
		const check = (name: string) => chooseWord(name, names, "rule or family");
		this.#only = new Set(args.only.map(check));
		this.#skip = new Set(args.skip.map(check));
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
		return loaded.folder === folder ? loaded.config.ignore : [];
	}

	choose(path: string): Choice {
		const loaded = this.#byFolder.get(dirname(resolve(path)));
		if (loaded === undefined) throw new Error(`the config of ${path} was not loaded`);
		const below = relative(loaded.folder, resolve(path)).split(sep).join("/");
		const held = loaded.overrides.map(({ matches }) => matches(below));
		const key = held.join();
		const choice = loaded.choices.get(key) ?? this.#decide(loaded, held);
		loaded.choices.set(key, choice);
		return choice;
	}

	#findConfig(folder: string): string | null {
		if (!this.args.usesConfig) return null;
		return this.args.config === undefined ? this.#finder.find(folder) : resolve(this.args.config);
	}

	async #load(path: string | null): Promise<LoadedConfig> {
		const known = this.#byPath.get(path ?? "");
		if (known !== undefined) return known;
		const config = path === null ? emptyConfig : await (await import("./load-config.js")).loadConfig(path);
		const folder = path === null ? process.cwd() : dirname(path);
		const overrides = config.overrides.length === 0 ? [] : await loadOverrides(config.overrides);
		const loaded: LoadedConfig = { config, folder, overrides, choices: new Map() };
		this.#byPath.set(path ?? "", loaded);
		return loaded;
	}

	#decide({ config, overrides }: LoadedConfig, held: readonly boolean[]): Choice {
		const holding = overrides.filter((_, index) => held[index]).map(({ override }) => override);
		const layers = [config.rules, ...holding.map((override) => override.rules)];
		const wishes = { layers, only: this.#only, skip: this.#skip };
		const dialect = this.args.dialect ?? holding.findLast((override) => override.dialect !== undefined)?.dialect;
		return {
			rules: selectRules(rules, wishes),
			engineRules: selectRules(optionalEngineRules, wishes),
			certainty: this.args.certainty ?? config.certainty ?? "likely",
			...(dialect === undefined ? {} : { dialect }),
		};
	}
}

/** A pattern without a slash means names in any folder. */
async function loadOverrides(overrides: readonly Override[]): Promise<LoadedConfig["overrides"]> {
	const { default: picomatch } = await import("picomatch");
	return overrides.map((override) => {
		const patterns = override.files.map((pattern) => (pattern.includes("/") ? pattern : `**/${pattern}`));
		return { override, matches: picomatch(patterns, { dot: true }) };
	});
}
