import type { Node } from "jsonc-parser";
import { findNearest } from "../model/find-nearest.js";
import { LineMap } from "../model/line-map.js";
import { ConfigProblem } from "./config-problem.js";

/** A key with its value, where it stands in the file, and how it is reached: `rules.bare-url`. */
export interface Entry {
	readonly key: string;
	readonly keyNode: Node;
	readonly value: Node;
	readonly path: string;
}

/** Takes values of a config apart, and says of a wrong one where it stands. */
export class ConfigReader {
	readonly #lines: LineMap | null;

	constructor(
		private readonly file: string,
		/** Null where the values stand in no text: a module made them. */
		text: string | null,
	) {
		this.#lines = text === null ? null : new LineMap({ text });
	}

	fail(offset: number, path: string, message: string): never {
		const at = this.#lines?.at(offset);
		const place = at === undefined ? this.file : `${this.file}:${at.line}:${at.column}`;
		throw new ConfigProblem(`${place}: ${path === "" ? "" : `${path}: `}${message}`);
	}

	/** The entries of an object; a key that is not among `keys`, where they are given, is refused. */
	readObject(node: Node, path: string, keys?: readonly string[]): Entry[] {
		if (node.type !== "object") this.fail(node.offset, path, "an object is expected here");
		const entries = (node.children ?? []).map(({ children }): Entry => {
			const [keyNode, value] = children as [Node, Node];
			const key = String(keyNode.value);
			return { key, keyNode, value, path: path === "" ? key : `${path}.${key}` };
		});
		const seen = new Set<string>();
		for (const { key, keyNode, path: keyPath } of entries) {
			if (keys !== undefined && !keys.includes(key))
				this.failUnknown(keyNode.offset, keyPath, "no such key", key, keys);
			if (seen.has(key)) this.fail(keyNode.offset, keyPath, "the same key stands here twice");
			seen.add(key);
		}
		return entries;
	}

	readList(node: Node, path: string): Node[] {
		if (node.type !== "array") this.fail(node.offset, path, "a list is expected here");
		return node.children ?? [];
	}

	readStrings(node: Node, path: string): string[] {
		return this.readList(node, path).map((item, index) => this.readString(item, `${path}[${index}]`));
	}

	readWord<T extends string>(node: Node, path: string, words: readonly T[]): T {
		const word = this.readString(node, path);
		if ((words as readonly string[]).includes(word)) return word as T;
		return this.failUnknown(node.offset, path, `"${word}" cannot stand here`, word, words);
	}

	failUnknown(offset: number, path: string, what: string, word: string, valid: readonly string[]): never {
		const nearest = findNearest(word, valid);
		const known = valid.length > 20 ? "citelint rules lists them" : `known are ${valid.join(", ")}`;
		const hint = nearest === undefined ? known : `did you mean ${nearest}?`;
		return this.fail(offset, path, `${what}; ${hint}`);
	}

	readString(node: Node, path: string): string {
		if (node.type !== "string") this.fail(node.offset, path, "a string is expected here");
		return node.value as string;
	}
}
