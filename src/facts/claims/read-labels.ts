import { eventOfLabel } from "./labels.js";
import { normaliseName } from "./normalise-name.js";
import { isNameOf } from "./participants.js";
import { addDated, isUnsure } from "./read-infoboxes.js";
import { bareSite, type Source, timesOf, topicItself } from "./source.js";
import type { Topic } from "./topic.js";

/** A line of a printed infobox, with a tab: `Launched⇥3 May 1911`. Tells whether it was one. */
export function readLabel({ document, claims, datesOf }: Source, index: number, topic: Topic | null): boolean {
	const block = document.blocks[index]!;
	const tab = block.text.indexOf("\t");
	const dates = datesOf.get(index);
	if (tab < 0 || tab > 100 || dates === undefined) return false;
	const label = block.text.slice(0, tab).trim();
	const { event, name } = splitLabel(label);
	if (event === undefined) return false;
	const isTopic = topic !== null && (name === "" || isNameOf(topic, normaliseName(name)));
	if (!isTopic && name === "") return false;
	const who = isTopic
		? topicItself(topic)
		: { start: block.start, end: block.start + name.length, text: name, key: normaliseName(name), isTopic: false };
	const isHedged = isUnsure(block.text.slice(tab));
	addDated(
		claims,
		bareSite("infobox", block.article, block),
		{ event, who, times: timesOf(document, dates), isHedged },
		topic,
	);
	return true;
}

/** "Born", or "Ada Marsh Born" where the heading of the box stands in its first line. */
function splitLabel(label: string): { event: string | undefined; name: string } {
	const whole = eventOfLabel(label);
	if (whole !== undefined) return { event: whole, name: "" };
	const space = label.lastIndexOf(" ");
	const event = space < 0 ? undefined : eventOfLabel(label.slice(space + 1));
	return { event, name: event === undefined ? "" : label.slice(0, space) };
}
