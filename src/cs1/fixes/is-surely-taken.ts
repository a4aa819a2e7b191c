import { readCiteDate } from "../../calendar/read-cite-date.js";
import { isAddress } from "../addresses/is-address.js";
import type { Cite } from "../cite.js";
import { countNames } from "../names/count-names.js";
import { isGenericName } from "../names/is-generic-name.js";
import { type NameList, readNames } from "../names/read-names.js";
import { readParameterName } from "../parameters/read-parameter-name.js";
import { isGenericTitle } from "../titles/is-generic-title.js";
import { readRoles } from "../titles/read-roles.js";
import { isKnownLanguage } from "../values/is-known-language.js";

/** Tells whether a value can be given under a name so that no rule finds anything in it, or through it in its neighbours. */
export function isSurelyTaken(cite: Cite, name: string, value: string): boolean {
	const [meta] = readParameterName(name).metas;
	const rest = tests[meta ?? ""];
	if (rest !== undefined) return rest(cite, value, name);
	const role = /^(author|editor|translator)-(last|first|link)$/.exec(meta ?? "");
	return role !== null && isPlainWords(value) && fitsList(cite, name, value, role[1] as NameList, role[2]);
}

/** Words without marks, digits or links. */
const isPlainWords = (words: string) => /^\p{L}(?!.*'')[\p{L} .’'-]*[\p{L}.]$/u.test(words);

type Test = (cite: Cite, value: string, name: string) => boolean;

const tests: Readonly<Record<string, Test>> = {
	title: (_, value) => isPlainWords(value) && !isGenericTitle(value) && value.length > 3,
	publisher: ({ template }, value) => isPlainWords(value) && template.class !== "newsgroup",
	language: (_, value) => isKnownLanguage(value.toLowerCase()),
	"trans-title": (cite, value) => isText(value) && readRoles(cite).title !== undefined,
	"trans-chapter": (cite, value) => isText(value) && readRoles(cite).chapter !== undefined,
	"series-link": (cite, value) => isPlainWords(value) && isUnlinked(cite.get("series")?.value),
	"book-title": ({ template }, value) => template.class === "conference" && isPlainWords(value),
	url: (cite, value) => isAddress(value) && isUnlinked(readRoles(cite).title?.value) && !cite.has("title-link"),
	"access-date": (cite, value) => cite.has("url") && isReadingDay(cite, value),
	place: (cite, value) => isPlainWords(value) && cite.has("publisher"),
	periodical: ({ template }, value, name) => periodicals[template.class] === name && isPlainWords(value),
	issue: ({ template }, value) => /^(?:journal|magazine)$/.test(template.class) && /^\d{1,3}$/.test(value),
	page: (cite, value) => /^[1-9]\d{0,3}$/.test(value) && !isPaged(cite),
	pages: (cite, value) => /^[1-9]\d{0,3}[-–][1-9]\d{0,3}$/.test(value) && !isPaged(cite),
	"chapter-url": (cite, value) => isAddress(value) && isUnlinked(readRoles(cite).chapter?.value),
	"mailing-list": (cite, value) =>
		cite.template.class === "mailinglist" && isText(value) && !cite.has("periodical") && !value.includes("@"),
	"no-pp": (_, value) => /^(?:y|yes|true)$/.test(value),
	volume: (_, value) => /^\d{1,3}$/.test(value),
	date: (cite, value) => !depends.some((meta) => cite.has(meta)) && isPastDate(value),
	"display-authors": (cite, value) => isDisplay(value, countNames(cite, "author")),
	"display-editors": (cite, value) => isDisplay(value, countNames(cite, "editor")),
};

/** What is judged by the date of the work, or dates it too. */
const depends = ["isbn", "place", "publication-place", "ref", "year", "publication-date"] as const;

/** The periodical that a template's works stand in. */
const periodicals: Readonly<Record<string, string>> = {
	journal: "journal",
	magazine: "magazine",
	news: "newspaper",
	web: "website",
};

function isPaged(cite: Cite): boolean {
	return cite.has("page") || cite.has("pages") || cite.has("at");
}

/** A day on which a page could be read, in a later year than that of the work. */
function isReadingDay(cite: Cite, value: string): boolean {
	const { days, years } = readCiteDate(value) ?? {};
	const year = years?.[0];
	if (days?.length !== 1 || year === undefined || year < 2002 || year > 2025) return false;
	const dates = (["date", "year", "publication-date"] as const).flatMap((meta) => cite.get(meta)?.value ?? []);
	return dates.every((date) => readCiteDate(date)?.years.every((published) => published < year) === true);
}

function isPastDate(value: string): boolean {
	const { years, hasHyphen } = readCiteDate(value) ?? {};
	return years?.every((year) => year > 100 && year < 2020) === true && hasHyphen === false;
}

function isText(value: string): boolean {
	return /^[\p{L}\d][\p{L}\d ,.’'()-]*[\p{L}\d.)]$/u.test(value) && !value.includes("''");
}

function isUnlinked(words: string | undefined): boolean {
	return words !== undefined && !words.includes("[[");
}

function isDisplay(value: string, count: number): boolean {
	return /^et ?al\.?$/i.test(value) || (/^\d+$/.test(value) && Number(value) < count);
}

/** A last name goes to the end of the list, a first name or a link to a person who has none yet. */
function fitsList(cite: Cite, name: string, value: string, list: NameList, part: string | undefined): boolean {
	const { number } = readParameterName(name);
	const { names, withoutLast, gaps } = readNames(cite)[list];
	if (isGenericName(value) || /\bal\b|others/i.test(value) || withoutLast.length + gaps.length > 0) return false;
	if (list !== "translator" && cite.has(list === "author" ? "vauthors" : "veditors")) return false;
	if (part === "last") return number === names.length + 1 && !cite.has(`${list}-link`) && !cite.has("people");
	const person = names.find((one) => one.number === number);
	return person?.last !== undefined && isUnlinked(person.last.value) && !person.last.value.includes(",");
}
