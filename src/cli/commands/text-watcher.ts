import { type FSWatcher, watch } from "node:fs";
import { dirname, join } from "node:path";

/** An editor writes a file in several steps; milliseconds. */
const settled = 100;

/** Sees what changes of texts, configs and texts that are new. Only folders that hold texts are watched, so that nothing is read of the many that do not. */
export class TextWatcher {
	readonly #seen = new Set<string>();
	readonly #watchers: readonly FSWatcher[];
	#timer: NodeJS.Timeout | undefined;
	#hasSettled = false;
	/** The user has ended it. */
	hasEnded = false;
	#wake: () => void = () => {};

	constructor(
		/** Absolute. */
		readonly paths: ReadonlySet<string>,
	) {
		this.#watchers = [...listFolders(paths)].flatMap((folder) => this.#open(folder));
		process.on("SIGINT", this.#end);
		process.on("SIGTERM", this.#end);
	}

	/** The files that have changed since it was opened; null where the user ends it. */
	async next(): Promise<readonly string[] | null> {
		while (!this.#hasSettled && !this.hasEnded)
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		if (this.hasEnded) this.close();
		return this.hasEnded ? null : [...this.#seen];
	}

	close(): void {
		clearTimeout(this.#timer);
		for (const watcher of this.#watchers) watcher.close();
		process.off("SIGINT", this.#end);
		process.off("SIGTERM", this.#end);
	}

	readonly #end = () => {
		this.hasEnded = true;
		this.#wake();
	};

	#open(folder: string): FSWatcher[] {
		try {
			const watcher = watch(folder, (_event, name) => {
				if (name === null) return;
				const path = join(folder, name);
				if (this.paths.has(path) || isConfig(name) || isText(name)) this.#note(path);
			});
			// A folder that goes is none to watch.
			watcher.on("error", () => watcher.close());
			return [watcher];
		} catch {
			return [];
		}
	}

	#note(path: string): void {
		this.#seen.add(path);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#hasSettled = true;
			this.#wake();
		}, settled);
	}
}

/** The folders of the texts, and those between them and here, where configs lie. */
function listFolders(paths: ReadonlySet<string>): Set<string> {
	const here = process.cwd();
	const folders = new Set([here]);
	for (const path of paths) {
		for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) {
			folders.add(folder);
			if (!folder.startsWith(here)) break;
		}
	}
	return folders;
}

const isConfig = (name: string) => /^\.?citelint|^package\.json$|^\.gitignore$/.test(name);
const isText = (name: string) => /^[^.].*\.(?:md|markdown|mdx|wiki|wikitext|mediawiki|txt)$/i.test(name);
