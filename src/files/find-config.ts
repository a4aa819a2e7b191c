import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FileProblem } from "./file-problem.js";

const configNames = [
	"citelint.json",
	".citelintrc.json",
	"citelint.jsonc",
	"citelint.yaml",
	"citelint.yml",
	".citelintrc.yaml",
	".citelintrc.yml",
	"citelint.config.mjs",
	"citelint.config.js",
	"citelint.config.cjs",
	"citelint.config.ts",
	"citelint.config.mts",
] as const;

/**
 * Finds the config that holds for the files of a folder: in it, or in the nearest one above. The search ends at the root of
 * the repository and at the user's home. Throws a FileProblem where two lie side by side.
 */
export class ConfigFinder {
	readonly #known = new Map<string, string | null>();
	// `node:os` would be loaded for this alone; a search that goes on too far does no harm.
	readonly #home = process.env.HOME ?? process.env.USERPROFILE;

	/** `folder` is absolute; so is the answer. */
	find(folder: string): string | null {
		const known = this.#known.get(folder);
		if (known !== undefined) return known;
		const found = this.#findHere(folder) ?? this.#findAbove(folder);
		this.#known.set(folder, found);
		return found;
	}

	#findHere(folder: string): string | null {
		const names: string[] = configNames.filter((name) => existsSync(join(folder, name)));
		if (hasOwnKey(join(folder, "package.json"))) names.push("package.json");
		const [first, second] = names;
		if (second !== undefined)
			throw new FileProblem(`${folder}: two configs, ${first} and ${second}; only one can hold`);
		return first === undefined ? null : join(folder, first);
	}

	#findAbove(folder: string): string | null {
		const parent = dirname(folder);
		const isTop = parent === folder || folder === this.#home || existsSync(join(folder, ".git"));
		return isTop ? null : this.find(parent);
	}
}

/** Whether a package.json has a config in it; one that cannot be read is for others to complain about. */
function hasOwnKey(path: string): boolean {
	try {
		const text = readFileSync(path, "utf8");
		return text.includes('"citelint"') && Object.hasOwn(JSON.parse(text) as object, "citelint");
	} catch {
		return false;
	}
}
