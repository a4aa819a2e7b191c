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
export function lookAtCite({ parameters }: Cite): Impression {
	const glance = new Glance();
	let traits = 0;
	for (let i = 0; i < parameters.length; i++) {
		const parameter = parameters[i] as CiteParameter;
		let characters = readCharacters(parameter.value);
		if ((characters & trait.link) !== 0 && /\[\[[A-Za-z-]+:/.test(parameter.value)) characters |= trait.languageLink;
		const look = looks.get(parameter.metas[0] as MetaParameter);
		traits |= look === undefined ? characters : look(parameter, characters, glance);
	}
	return { traits: glance.isUneven ? traits | trait.unevenNames : traits, latest: glance.latest };
}
