import type { ClaimTime } from "../../model/claim.js";
import type { Words } from "../../model/place.js";
import type { Block } from "../../model/prose.js";
import { describeDate } from "../dates/describe-date.js";
import { readDates } from "../dates/read-dates.js";
import { timeFromTo, timeOf } from "./claim-list.js";
import { readDateTemplates } from "./date-templates.js";

/** What a parameter's value says of a time. */
export interface ValueDates {
	/** One for each date; both ends of a range are one. */
	readonly times: readonly ClaimTime[];
	/** The birth that a template for a death repeats. */
	readonly birth: ClaimTime | null;
}

/** The longest value that is read: others are prose. */
const longest = 600;

/** Reads the dates of a parameter's value, those of templates or else those of its words; references and comments are left out. */
export function readValue(value: Words): ValueDates {
	const isAligned = value.text.length === value.end - value.start;
	if (value.text.length > longest) return { times: [], birth: null };
	const templates = readDateTemplates(value.text, isAligned ? value.start : 0);
	const place = (time: ClaimTime): ClaimTime => (isAligned ? time : { ...time, start: value.start, end: value.end });
	if (templates.length > 0) {
		return {
			times: templates.map(({ time }) => place(time)),
			birth: templates[0]!.birth && place(templates[0]!.birth),
		};
	}
	const text = blank(value.text);
	const runs = [0, isAligned ? value.start : 0, text.length];
	const block: Block = {
		start: value.start,
		end: value.end,
		kind: "parameter",
		depth: 0,
		item: -1,
		section: 0,
		article: 0,
		text,
		runs,
		markers: [],
	};
	const { scan, found, links } = readDates(text);
	const times: ClaimTime[] = [];
	for (const [at, one] of found.entries()) {
		if (one.meaning.kind !== "date" || one.meaning.date.year === null || one.meaning.lacks !== undefined) continue;
		const settled = { date: one.meaning.date, isInferred: false, isCorroborated: false };
		const time = timeOf(describeDate(one, { scan, block, index: 0, sentence: null }, settled));
		const last = times.at(-1);
		if (links[at] === "range" && last !== undefined) times[times.length - 1] = timeFromTo(last, time);
		else times.push(time);
	}
	return { times: times.map(place), birth: null };
}

/** The value with references, templates and the targets of links as spaces, so that every word keeps its place. */
function blank(value: string): string {
	const spaces = (found: string) => " ".repeat(found.length);
	return value
		.replace(/<ref\b[^<>]{0,200}\/>/gi, spaces)
		.replace(/<ref\b[^<>]{0,200}>[^<]{0,600}(?:<\/ref>)?/gi, spaces)
		.replace(
			/(\{\{\s*(?:birth|death|start|end|release)-date(?: and age)?\s*\|)([^{}|]{0,60})(\|[^{}]{0,60})?(\}\})/gi,
			(_, head: string, words: string, more = "", tail: string) => spaces(head) + words + spaces(more) + spaces(tail),
		)
		.replace(
			/(\{\{\s*(?:vgrelease|video game release|nowrap)\s*\|)([^{}]{0,300})(\}\})/gi,
			(_, head: string, words: string, tail: string) => spaces(head) + words.replaceAll("|", ",") + spaces(tail),
		)
		.replace(/\{\{[^{}]{0,300}\}\}/g, spaces)
		.replace(/<[^<>]{1,60}>/g, spaces)
		.replace(/\[\[[^[\]|]{0,100}\|/g, spaces);
}
