import type { Cite, CiteParameter } from "../cite.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { Glance } from "./glance.js";
import { looks } from "./looks.js";
import { readCharacters } from "./read-characters.js";
import { trait } from "./traits.js";

interface Impression {
	/** Of all its values. */
	readonly traits: number;
	/** The last day that must have come for its dates to be right, counted from 1 January 1970. */
	readonly latest: number;
}

/** The one look at a citation's values that serves all rules. */
export function lookAtCite({ parameters, unknown }: Cite): Impression {
	const glance = new Glance();
	let traits = 0;
	for (let i = 0; i < parameters.length; i++) {
		const parameter = parameters[i] as CiteParameter;
		const words = readWords(parameter.value);
		const look = looks.get(parameter.metas[0] as MetaParameter);
		traits |= look === undefined ? words : look(parameter, words, glance);
	}
	// Whatever it was meant to be, an address may stand there by right.
	for (const { value } of unknown)
		traits |= readWords(value) | (value.includes(".wikipedialibrary.") ? trait.libraryAddress : 0);
	return { traits: traits | glance.together, latest: glance.latest };
}

function readWords(value: string): number {
	const characters = readCharacters(value);
	if ((characters & trait.link) === 0) return characters;
	return /\[\[[A-Za-z-]+:/.test(value) ? characters | trait.languageLink : characters;
}
