import type { Claim } from "../model/claim.js";
import { eventKindByName } from "./event-kinds.js";

/** An event as a message names it: "birth of Ada Marsh". */
export function nameEvent({ event, who }: Pick<Claim, "event" | "who">): string {
	const label = eventKindByName.get(event)?.label ?? event;
	if (who === null || who.text === "") return label;
	const isNamed = /^\p{Lu}/u.test(who.text) && !/^(?:He|She|It|They|His|Her|Its|The|Both)\b/.test(who.text);
	return isNamed && !label.includes("relations") ? `${label} of ${who.text.replace(/['’]s?$/, "")}` : label;
}
