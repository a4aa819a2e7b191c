import metaParameters from "../data/meta-parameters.json" with { type: "json" };

/** What several spellings of a parameter mean: `author-last` is written |last=, |author3=, |surname1= … */
export type MetaParameter = keyof typeof metaParameters;

export interface ParameterName {
	/** With `#` for its number: `author#-last`. */
	readonly pattern: string;
	/** 1 where none is written, as in |last=. */
	readonly number: number;
	/** The meanings it can have; only |number= has two. Empty for names that belong to none. */
	readonly metas: readonly MetaParameter[];
	/** Its place among the spellings of the first meaning: the first one that is set gives the value. */
	readonly rank: number;
}

/** Takes a parameter's name apart: its number, and what it means whichever way it is spelt. */
export function readParameterName(name: string): ParameterName {
	const known = remembered.get(name);
	if (known !== undefined) return known;
	const read = takeApart(name);
	if (remembered.size < 20_000) remembered.set(name, read);
	return read;
}

const remembered = new Map<string, ParameterName>();

function takeApart(name: string): ParameterName {
	byPattern ??= indexPatterns();
	const numbered = /^([^\d#]*?)(\d+)(?=$|[-l])(.*)$/.exec(name);
	const pattern = numbered === null ? name : `${numbered[1]}#${numbered[3]}`;
	const found = byPattern.get(pattern) ?? byPattern.get(name) ?? noMeaning;
	return { pattern, number: numbered === null ? 1 : Number(numbered[2]), ...found };
}

interface Meaning {
	readonly metas: readonly MetaParameter[];
	readonly rank: number;
}

const noMeaning: Meaning = { metas: [], rank: 0 };

let byPattern: Map<string, Meaning> | undefined;

function indexPatterns(): Map<string, Meaning> {
	const index = new Map<string, Meaning>();
	for (const [meta, spellings] of Object.entries(metaParameters) as [MetaParameter, string][]) {
		for (const [rank, spelling] of spellings.split(" ").entries()) {
			for (const pattern of spelling.includes("#") ? [spelling, spelling.replace("#", "")] : [spelling]) {
				const before = index.get(pattern);
				index.set(pattern, { metas: [...new Set([...(before?.metas ?? []), meta])], rank: before?.rank ?? rank });
			}
		}
	}
	return index;
}
