import type { ClaimTime, Participant } from "../../model/claim.js";
import type { Infobox } from "../../model/document.js";
import { type ClaimList, type Site, timeFromTo } from "./claim-list.js";
import { eventOfLabel, eventOfWorkLabel } from "./labels.js";
import { normaliseName } from "./normalise-name.js";
import { isNameOf } from "./participants.js";
import { readSpouses } from "./read-marriages.js";
import { readTermsOfBox } from "./read-terms-of-box.js";
import { readValue } from "./read-value.js";
import { topicItself } from "./source.js";
import type { Topic } from "./topic.js";

/** Things that are founded more than once, or slowly. */
const slowlyMade =
	/country|settlement|city|town|village|state|province|region|former|kingdom|empire|geopolitical|language|religion|ethnic|island|district|county|municipality|school district|award|holiday|political division|subdivision|legislature|parliament/;

/** The events that an infobox dates by its parameters. */
export function readInfobox(claims: ClaimList, site: Site, box: Infobox, topic: Topic | null): void {
	const name = box.name.text.toLowerCase();
	const who = whoOf(box, topic);
	if (who === null) return;
	if (topic?.kind === "person") readTermsOfBox(claims, site, box, who);
	for (const parameter of box.parameters) {
		if (parameter.name === null || parameter.value.text === "") continue;
		if (/^spouses?$/i.test(parameter.name.text)) readSpouses(claims, site, parameter.value, who);
		const event = eventOfWorkLabel(topic?.work, parameter.name.text) ?? eventOfLabel(parameter.name.text);
		if (event === undefined || (event === "founding" && slowlyMade.test(name))) continue;
		const { times, birth } = readValue(parameter.value);
		if (birth !== null) claims.add(site, { event: "birth", at: birth, who, when: birth });
		addDated(claims, site, { event, who, times, text: parameter.value.text }, topic);
	}
}

interface Dated {
	readonly event: string;
	readonly who: Participant;
	readonly times: readonly ClaimTime[];
	/** The whole value. */
	readonly text: string;
}

/** A value with several dates says that it is not that simple. */
export function addDated(claims: ClaimList, site: Site, { event, who, times, text }: Dated, topic: Topic | null): void {
	const [first, ...more] = times;
	const isOfWork = topic?.work?.event === event;
	if (first === undefined || (more.length > 0 && !isOfWork)) return;
	// A work came out here and there: between the first day and the last.
	const when = more.length === 0 ? first : acrossAll(times);
	const isHedged = isUnsure(text);
	const age = event === "death" ? /\(aged? (\d{1,3})\)/.exec(text)?.[1] : undefined;
	if (age !== undefined) claims.add(site, { event: "age", at: when, who, when, age: Number(age), isHedged });
	const isPair = topic?.kind === "pair" && event === "founding";
	const isBattle = event === "holding" && topic?.kind === "battle";
	claims.add(site, { event: isPair ? "relations" : isBattle ? "battle" : event, at: when, who, when, isHedged });
}

/** From the earliest of the times to the latest. */
function acrossAll(times: readonly ClaimTime[]): ClaimTime {
	const ordered = times
		.filter(({ interval }) => interval !== null)
		.sort((a, b) => a.interval!.first - b.interval!.first);
	const [first = times[0]!] = ordered;
	return timeFromTo(first, ordered.at(-1) ?? first);
}

/** "probably", "disputed", "?", "or": a value that does not stand by its date. */
function isUnsure(text: string): boolean {
	return /\?|\b(?:or|circa|c\.|ca\.|disputed|probably|possibly|traditional|traditionally|legend|claimed|about|around|before|after|by|fl\.|floruit|approximate)\b|\{\{\s*(?:circa|c\.|ca|floruit|fl\.|OldStyleDate)/i.test(
		text,
	);
}

function whoOf(box: Infobox, topic: Topic | null): Participant | null {
	if (topic === null) return null;
	const named = box.parameters.find(({ name }) => name !== null && /^(?:ship[ _])?name$/i.test(name.text));
	const isOther =
		named !== undefined &&
		!named.opaque &&
		named.value.text !== "" &&
		!isLike(topic, normaliseName(named.value.text.replace(/'{2,5}/g, "")));
	if (isOther) return null;
	return topicItself(topic);
}

function isLike(topic: Topic, key: string): boolean {
	if (isNameOf(topic, key)) return true;
	for (const name of topic.names) if (key.includes(name) || name.includes(key)) return true;
	return false;
}
