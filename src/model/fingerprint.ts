import type { Diagnostic } from "./finding.js";

/**
 * Names the diagnostics of one document so that the names outlive moved lines: by rule, words at fault, and which one it is
 * of those that share both. Asked for each in the order of the text; 16 hexadecimal digits.
 */
export class Fingerprinter {
	readonly #seen = new Map<string, number>();

	constructor(private readonly source: { readonly text: string }) {}

	name({ rule, at }: Diagnostic): string {
		const words = this.source.text.slice(at.start, at.end).replace(/\s+/g, " ").trim();
		const key = `${rule}\n${words}`;
		const earlier = this.#seen.get(key) ?? 0;
		this.#seen.set(key, earlier + 1);
		return hashText(`${key}\n${earlier}`);
	}
}

/** 64 bits, good enough to tell texts apart and no more. */
export function hashText(text: string): string {
	let a = 0xdeadbeef;
	let b = 0x41c6ce57;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x9e3779b1);
		b = Math.imul(b ^ code, 0x5f356495);
	}
	a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
	b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
	return [b, a].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
