import type { Block } from "../../model/prose.js";
import { eventOfLabel, eventOfWorkLabel } from "./labels.js";
import { normaliseName } from "./normalise-name.js";
import { isNameOf } from "./participants.js";
import { addDated } from "./read-infoboxes.js";
import { bareSite, type Source, timesOf, topicItself } from "./source.js";
import type { Topic } from "./topic.js";

/** A line of a printed infobox: `Launched⇥3 May 1911`, `Launched: 3 May 1911`. Tells whether it was one. */
export function readLabel({ document, claims, datesOf }: Source, index: number, topic: Topic | null): boolean {
	const block = document.blocks[index]!;
	const dates = datesOf.get(index);
	const tab = endOfLabel(block, document.sections[block.section]?.role === "lead");
	if (tab < 0 || dates === undefined) return false;
	const label = block.text.slice(0, tab).trim();
	const { event, name } = splitLabel(label, topic);
	if (event === undefined) return false;
	const isTopic = topic !== null && (name === "" || isNameOf(topic, normaliseName(name)));
	if (!isTopic && name === "") return false;
	const who = isTopic
		? topicItself(topic)
		: { start: block.start, end: block.start + name.length, text: name, key: normaliseName(name), isTopic: false };
	addDated(
		claims,
		bareSite("infobox", block.article, block),
		{ event, who, times: timesOf(document, dates), text: block.text.slice(tab + 1) },
		topic,
	);
	return true;
}

/** Where the label ends: at a tab, or in the lead at the colon of a short line, "Launched: 3 May 1911"; -1 where there is none. */
function endOfLabel({ text, kind }: Block, isLead: boolean): number {
	const tab = text.indexOf("\t");
	if (tab >= 0) return tab > 100 ? -1 : tab;
	const isLine = isLead && (kind === "item" || kind === "paragraph") && text.length < 100;
	const colon = isLine ? text.indexOf(":") : -1;
	return colon > 30 ? -1 : colon;
}

/** "Born", or "Ada Marsh Born" where the heading of the box stands in its first line. */
function splitLabel(label: string, topic: Topic | null): { event: string | undefined; name: string } {
	const whole = eventOfWorkLabel(topic?.work, label) ?? eventOfLabel(label);
	if (whole !== undefined) return { event: whole, name: "" };
	const space = label.lastIndexOf(" ");
	const event = space < 0 ? undefined : eventOfLabel(label.slice(space + 1));
	return { event, name: event === undefined ? "" : label.slice(0, space) };
}
