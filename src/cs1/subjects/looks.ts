import { findIsbnFault } from "../../identifiers/find-isbn-fault.js";
import { captureDay, findArchiveFault } from "../addresses/read-archive.js";
import type { CiteParameter } from "../cite.js";
import { dropEtAl } from "../names/drop-et-al.js";
import { isGenericName } from "../names/is-generic-name.js";
import { nameLists } from "../names/read-names.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { mayBeNoTitle } from "../titles/may-be-no-title.js";
import { closedLists, takesKeyword } from "../values/takes-keyword.js";
import type { Glance } from "./glance.js";
import { lookAtDate } from "./look-at-date.js";
import { trait } from "./traits.js";

/** Adds what only the meaning of a parameter tells to what the characters of its value tell, or takes away what means nothing there. */
type Look = (parameter: CiteParameter, traits: number, glance: Glance) => number;

function lookAtName(list: number, isLast: boolean): Look {
	return ({ value, number }, traits, glance) => {
		glance.addName(list, isLast, number);
		const odd = oddName.test(value) ? trait.oddName : 0;
		const generic = isGenericName(value) ? trait.genericName : 0;
		const etAl = dropEtAl(value) === value ? 0 : trait.etAl;
		return traits | odd | generic | etAl;
	};
}

/** A digit, a separator, a link, or no letter of ASCII at all. */
const oddName = /[\d,;:&[]|^[^A-Za-z]*$/;

const lookAtPeople: Look = ({ value }, traits) => (dropEtAl(value) === value ? traits : traits | trait.etAl);

const lookAtLink: Look = ({ value }, traits) => (/[<>[\]|{}:/]/.test(value) ? traits | trait.oddLink : traits);

const lookAtTitle: Look = (parameter, traits, glance) =>
	lookAtPart(parameter, traits, glance) | (mayBeNoTitle(parameter.value) ? trait.oddTitle : 0);

const lookAtPart: Look = (_parameter, traits) => (traits & trait.link ? traits | trait.linkedTitle : traits);

const lookAtNumber: Look = ({ value }, traits) => (/^\d/.test(value) ? traits : traits | trait.wordyNumber);

const lookAtKeyword: Look = ({ value, metas: [meta] }, traits) =>
	takesKeyword(meta as MetaParameter, value) ? traits : traits | trait.oddKeyword;

/** Where an address may stand, its characters tell nothing, but for those of the Wikipedia Library. */
const lookAtPlace: Look = ({ value }, traits) =>
	(traits & ~trait.address) | (value.includes(".wikipedialibrary.") ? trait.libraryAddress : 0);

const lookAtPage: Look = (parameter, traits, glance) =>
	lookAtNumber(parameter, lookAtPlace(parameter, traits, glance), glance);

const lookAtAddress: Look = (parameter, traits, glance) => {
	glance.addAddress(parameter.value);
	const own = lookAtPlace(parameter, traits, glance);
	if (!plainAddress.test(parameter.value)) return own | trait.oddAddress;
	return parameter.value.includes("<") ? own : own & ~trait.equalsSign;
};

/** A host of two labels at least, and nothing else that would have to be looked at twice. */
const plainAddress = /^https?:\/\/[A-Za-z\d][\w-]*(?:\.[A-Za-z\d][\w-]*)*\.[A-Za-z]{2,}(?:[/?#]\S*)?$/;

const lookAtArchive: Look = (parameter, traits, glance) => {
	const own = lookAtAddress(parameter, traits, glance);
	if (findArchiveFault(parameter.value) !== undefined) return own | trait.oddCapture;
	const day = captureDay(parameter.value);
	if (day !== undefined) glance.addCapture(day);
	return own;
};

const lookAtPublisher: Look = ({ value }, traits) => (value.includes(":") ? traits | trait.oddPlace : traits);

/** Other than letters of ASCII, spaces and punctuation. */
const lookAtLocation: Look = ({ value }, traits) => (/[^ -/:-~]/.test(value) ? traits | trait.oddPlace : traits);

const lookAtIsbn: Look = ({ value }, traits) => (findIsbnFault(value) === undefined ? traits : traits | trait.oddIsbn);

/** By the meaning of the parameter. */
export const looks: ReadonlyMap<MetaParameter, Look> = new Map<MetaParameter, Look>([
	...nameLists.flatMap((list, at): [MetaParameter, Look][] => [
		[`${list}-last`, lookAtName(at, true)],
		[`${list}-first`, lookAtName(at, false)],
		[`${list}-link`, lookAtLink],
	]),
	["people", lookAtPeople],
	["title-link", lookAtLink],
	["series-link", lookAtLink],
	["title", lookAtTitle],
	["book-title", lookAtTitle],
	["encyclopedia", lookAtTitle],
	["series", lookAtTitle],
	["chapter", lookAtPart],
	["episode", lookAtPart],
	["volume", lookAtNumber],
	["issue", lookAtNumber],
	["page", lookAtPage],
	["pages", lookAtPage],
	["quote-page", lookAtPage],
	["quote-pages", lookAtPage],
	["at", lookAtPlace],
	["id", lookAtPlace],
	["url", lookAtAddress],
	["chapter-url", lookAtAddress],
	["conference-url", lookAtAddress],
	["transcript-url", lookAtAddress],
	["map-url", lookAtAddress],
	["archive-url", lookAtArchive],
	["date", lookAtDate],
	["year", lookAtDate],
	["publication-date", lookAtDate],
	["access-date", lookAtDate],
	["archive-date", lookAtDate],
	["doi-broken-date", lookAtDate],
	["pmc-embargo-date", lookAtDate],
	["publisher", lookAtPublisher],
	["place", lookAtLocation],
	["publication-place", lookAtLocation],
	["isbn", lookAtIsbn],
	["ref", lookAtKeyword],
	...closedLists.map(([meta]): [MetaParameter, Look] => [meta, lookAtKeyword]),
]);
