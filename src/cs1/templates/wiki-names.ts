import type { Vocabulary } from "../../model/vocabulary.js";

/** The name that Citation Style 1 has for a parameter of another wiki; undefined for one that the vocabulary does not know. */
export function nameInCs1(vocabulary: Vocabulary, name: string): string | undefined {
	const names = namesOf(vocabulary);
	let known = names.toCs1.get(name);
	if (known === undefined) {
		known = translate(vocabulary, name);
		if (names.toCs1.size < 10_000) names.toCs1.set(name, known);
	}
	return known ?? undefined;
}

/** The name that the wiki has for a parameter of Citation Style 1; the same one where it has none. */
export function nameOnWiki(vocabulary: Vocabulary | undefined, name: string): string {
	if (vocabulary === undefined) return name;
	return namesOf(vocabulary).toWiki.get(name) ?? name;
}

interface Names {
	readonly toCs1: Map<string, string | null>;
	readonly toWiki: ReadonlyMap<string, string>;
}

const remembered = new WeakMap<Vocabulary, Names>();

function namesOf(vocabulary: Vocabulary): Names {
	const known = remembered.get(vocabulary);
	if (known !== undefined) return known;
	const toWiki = new Map<string, string>();
	for (const [own, cs1] of Object.entries(vocabulary.parameters)) {
		const [name, target] = [own, cs1].map((one) => one.replace("#", "")) as [string, string];
		// Of several names the first one is the usual one.
		if (!toWiki.has(target)) toWiki.set(target, name);
	}
	const names = { toCs1: new Map<string, string | null>(), toWiki };
	remembered.set(vocabulary, names);
	return names;
}

function translate({ parameters }: Vocabulary, name: string): string | null {
	const own = (key: string) => (Object.hasOwn(parameters, key) ? parameters[key] : undefined);
	const exact = own(name) ?? own(`${name}#`)?.replace("#", "");
	if (exact !== undefined) return exact;
	const [, before = "", number = "", behind = ""] = /^(\D*)(\d{1,3})(\D*)$/.exec(name) ?? [];
	return own(`${before}#${behind}`)?.replace("#", number) ?? null;
}
