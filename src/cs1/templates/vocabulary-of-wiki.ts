import { monthsOf } from "../../calendar/foreign-months.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import templates from "../data/templates.json" with { type: "json" };
import wikis from "../data/wikis.json" with { type: "json" };

export type Wiki = keyof typeof wikis;

/** The names of a wiki's templates, parameters and months; those of the English wiki's templates have no messages of their own there. */
export function vocabularyOfWiki(wiki: Wiki): Vocabulary {
	const english = Object.fromEntries(Object.keys(templates).map((name) => [name, name]));
	const { templates: own, parameters } = wikis[wiki];
	return { parameters, templates: { ...english, ...own }, months: monthsOf(wiki) };
}
