import type { LanguageName } from "../model/language-name.js";
import type { Language } from "./language.js";
import { fillPattern, matchPattern, type Pattern, readPattern } from "./pattern.js";

/** English patterns and what they are in the language. */
type Says = Readonly<Record<string, string>>;

/** The words of a language. */
export interface Catalogue {
	readonly name: LanguageName;
	/** "and" between two phrases, with its spaces. */
	readonly and: string;
	readonly rules: Readonly<Record<string, { readonly title: string; readonly why: string; readonly says?: Says }>>;
	/** What several rules say. */
	readonly shared: Says;
	/** What fills the places of patterns, by its kind. */
	readonly phrases: Readonly<Record<string, Says>>;
	/** What the program itself says. */
	readonly program: Says;
}

type Pair = readonly [english: Pattern, other: Pattern];

/** Makes a language of its catalogue: the pattern that says the most is taken. Patterns are read when somebody asks. */
export function makeLanguage({ name, and, rules, shared, phrases, program }: Catalogue): Language {
	const read = new Map<string, readonly Pair[]>();
	const pairsOf = (key: string, says: Says): readonly Pair[] => {
		const known = read.get(key) ?? readPairs(says);
		read.set(key, known);
		return known;
	};

	/** Null where there are no words for it. */
	const find = (words: string, pairs: readonly Pair[]): string | null => {
		for (const [pattern, other] of pairs) {
			const filled = matchPattern(pattern, words);
			const said = filled && translatePlaces(pattern, filled);
			if (said) return fillPattern(other, said);
		}
		return null;
	};
	const translatePlaces = ({ places }: Pattern, filled: readonly string[]): ReadonlyMap<number, string> | null => {
		const said = new Map<number, string>();
		for (const [index, { number, kind }] of places.entries()) {
			const words = kind === undefined ? filled[index]! : findPhrase(kind, filled[index]!);
			if (words === null) return null;
			said.set(number, words);
		}
		return said;
	};
	/** Several of a kind stand with "and" between them; a number is the same in every language. */
	const findPhrase = (kind: string, words: string): string | null => {
		if (kind === "number") return /^\d+$/.test(words) ? words : null;
		const pairs = pairsOf(`phrase ${kind}`, phrases[kind] ?? {});
		const said = find(words, pairs);
		if (said !== null || !words.includes(" and ")) return said;
		const parts = words.split(" and ").map((part) => find(part, pairs));
		return parts.includes(null) ? null : parts.join(and);
	};

	return {
		name,
		ofRule(rule, words) {
			const own = find(words, pairsOf(`rule ${rule}`, rules[rule]?.says ?? {}));
			return own ?? find(words, pairsOf("shared", shared)) ?? words;
		},
		explain(rule) {
			const { title, why } = rules[rule.id] ?? rule;
			// What it inherits, its examples, it keeps.
			return Object.create(rule, { title: { value: title, enumerable: true }, why: { value: why, enumerable: true } });
		},
		ofProgram: (words) => find(words, pairsOf("program", program)) ?? words,
	};
}

function readPairs(says: Says): readonly Pair[] {
	return Object.entries(says)
		.map(([words, other]): Pair => [readPattern(words), readPattern(other)])
		.sort(([a], [b]) => b.weight - a.weight);
}
