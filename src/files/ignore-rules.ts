import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Ignore } from "ignore";

/** What an ignore file, or the `ignore` of a config, says of the paths below its folder. */
interface IgnoreLayer {
	readonly folder: string;
	readonly kind: "git" | "citelint";
	readonly rules: Ignore;
}

/** Who asks for a file to be left out: a list of git's, or one made for citelint. */
export type IgnoredBy = "git" | "citelint" | null;

/**
 * The ignore files that hold for a tree of folders, read when they are met. Deeper ones win over outer ones, and
 * `.citelintignore` over `.gitignore` beside it. All paths are absolute.
 */
export class IgnoreRules {
	readonly #layers = new Map<string, readonly IgnoreLayer[]>();
	#makeIgnore: (() => Ignore) | undefined;

	/** `patternsOf` gives what the config in a folder wants left out. */
	constructor(private readonly patternsOf: (folder: string) => Promise<readonly string[]>) {}

	/** Whether a path is left out, and by whom; its folders are asked too. */
	async ask(path: string, isFolder: boolean): Promise<IgnoredBy> {
		let answer: IgnoredBy = null;
		for (const { folder, kind, rules } of await this.#layersOf(dirname(path))) {
			const below = relative(folder, path).split(sep).join("/");
			const { ignored, unignored } = rules.test(isFolder ? `${below}/` : below);
			if (ignored) answer = kind;
			else if (unignored) answer = null;
		}
		return answer;
	}

	async #layersOf(folder: string): Promise<readonly IgnoreLayer[]> {
		const known = this.#layers.get(folder);
		if (known !== undefined) return known;
		const parent = dirname(folder);
		const isTop = parent === folder || existsSync(join(folder, ".git"));
		const layers = [...(isTop ? [] : await this.#layersOf(parent)), ...(await this.#readLayers(folder))];
		this.#layers.set(folder, layers);
		return layers;
	}

	async #readLayers(folder: string): Promise<IgnoreLayer[]> {
		const layers: IgnoreLayer[] = [];
		const add = async (kind: IgnoreLayer["kind"], patterns: string | readonly string[]) => {
			this.#makeIgnore ??= (await import("ignore")).default;
			layers.push({ folder, kind, rules: this.#makeIgnore().add(patterns) });
		};
		const patterns = await this.patternsOf(folder);
		if (patterns.length > 0) await add("citelint", patterns);
		for (const [name, kind] of [
			[".gitignore", "git"],
			[".citelintignore", "citelint"],
		] as const) {
			const text = readIfThere(join(folder, name));
			if (text !== undefined) await add(kind, text);
		}
		return layers;
	}
}

function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return undefined;
	}
}
