import type { Infobox } from "../../model/document.js";
import type { Block } from "../../model/prose.js";

/** A sort of works, and the words that say when one came out. Words are separated by `|`. */
interface Sort {
	/** The event of `src/events/kinds-of-works.ts` with which one begins. */
	readonly event: string;
	/** How the name of its infobox ends. */
	readonly boxes: string;
	/** What "is a 1911 …" calls one. */
	readonly heads: string;
	/** What else "the …" calls it. */
	readonly nouns: string;
	/** Parameters and labels that date the event. */
	readonly labels: string;
}

const sorts: readonly Sort[] = [
	{
		event: "first release",
		boxes: "film|movie",
		heads: "film|movie",
		nouns: "film|movie|picture|feature",
		labels: "released|release date",
	},
	{
		event: "first release",
		boxes: "album",
		heads: "album|ep|mixtape",
		nouns: "album|record|lp|ep|mixtape",
		labels: "released|release date",
	},
	{
		event: "first release",
		boxes: "song|single",
		heads: "song|single",
		nouns: "song|single|track",
		labels: "released|release date",
	},
	{
		event: "first release",
		boxes: "video game|vg",
		heads: "video game|computer game|strategy game|role-playing game|arcade game|adventure game",
		nouns: "game|title",
		labels: "released|release|release date",
	},
	{
		event: "first publication",
		boxes: "book|novel|novella|short story",
		heads: "novel|novella|book|memoir|autobiography|short story|textbook",
		nouns: "novel|novella|book|memoir|autobiography|story|textbook",
		labels: "release date|published|pub date|publication date|publication",
	},
	{
		event: "first broadcast",
		boxes: "television|television series",
		heads: "television series|tv series|sitcom|drama series|miniseries|soap opera",
		nouns: "series|show|programme|program|sitcom|miniseries|serial",
		labels: "first aired|original release",
	},
	{
		event: "making of a work",
		boxes: "artwork|painting|sculpture",
		heads: "painting|sculpture|etching|woodcut|fresco",
		nouns: "painting|picture|canvas|sculpture|work|etching|woodcut|fresco",
		labels: "year|completion date",
	},
];

/** What works of any sort are called before their name: "the film Heron". */
export const sortNouns: ReadonlySet<string> = new Set(
	"film movie album ep mixtape song single novel novella book memoir autobiography textbook sitcom miniseries serial musical play opera ballet painting sculpture".split(
		" ",
	),
);

/** What is known of a work that a page is about. */
export interface Work {
	readonly event: string;
	readonly heads: ReadonlySet<string>;
	readonly nouns: ReadonlySet<string>;
	readonly labels: ReadonlySet<string>;
	/** What its infobox says of where and for what it came out, in lower case. */
	readonly outlets: string;
}

/** The work that an infobox, or else the first sentence, says a page is about; null where it is about something else. */
export function workOf(infobox: Infobox | undefined, lead: readonly Block[]): Work | null {
	const box = infobox?.name.text.toLowerCase().replace(/_/g, " ").trim() ?? "";
	const sort = box === "" ? firstSort(lead) : sorts.find(({ boxes }) => isOneOf(boxes, box.replace(/^infobox /, "")));
	if (sort === undefined) return null;
	const { event, heads, nouns, labels } = sort;
	const outlets = infobox?.parameters
		.filter(({ name }) => name !== null && /^(?:released?|country|platforms?|network)$/i.test(name.text))
		.map(({ value }) => value.text)
		.join(" ");
	return {
		event,
		heads: setOf(heads),
		nouns: setOf(nouns),
		labels: setOf(labels),
		outlets: outlets?.toLowerCase() ?? "",
	};
}

function isOneOf(list: string, word: string): boolean {
	return `|${list}|`.includes(`|${word}|`);
}

function setOf(list: string): ReadonlySet<string> {
	return new Set(list.split("|"));
}

/** A printed infobox may stand before the first sentence. */
function firstSort(lead: readonly Block[]): Sort | undefined {
	for (const { text } of lead.slice(0, 25)) {
		const sort = text.includes("\t") ? undefined : sortOfLead(text);
		if (sort !== undefined) return sort;
	}
	return undefined;
}

/** "is a 1911 Brackwater drama film directed by" */
function sortOfLead(lead: string): Sort | undefined {
	const said = /^[^.]{2,120}? (?:is|was) (?:an?|the) ([^.,;:()]{3,100})/.exec(lead.slice(0, 260))?.[1];
	const phrase = said
		?.toLowerCase()
		.split(
			/ (?:of|in|on|at|by|about|for|that|which|who|from|with|to|directed|written|developed|created|based|set|released|published|recorded) /,
		)[0];
	if (phrase === undefined) return undefined;
	return sorts.find(({ heads }) => heads.split("|").some((head) => phrase === head || phrase.endsWith(` ${head}`)));
}

/** The endings of categories of works by the year in which they came out, by event. */
const categoryHeads: readonly (readonly [RegExp, string])[] = [
	[/^films$/i, "first release"],
	[
		/^(?:(?:debut|live|compilation|greatest hits|soundtrack|remix|video|Christmas) )?(?:albums|EPs|mixtapes)$/i,
		"first release",
	],
	[/^(?:(?:debut) )?singles$/i, "first release"],
	[/^video games$/i, "first release"],
	[/^(?:\S+ ){0,3}(?:novels|short stories|children's books|non-fiction books|books)$/i, "first publication"],
	[/^(?:\S+ ){0,3}television series debuts$/i, "first broadcast"],
	[/^(?:paintings|sculptures)$/i, "making of a work"],
];

/** The event of the works that a category of a year gathers: "1911 films" without the year. */
export function eventOfWorks(category: string): string | undefined {
	return categoryHeads.find(([heads]) => heads.test(category))?.[1];
}
