import { eventKindByName } from "../../events/event-kinds.js";

/** An event as the reader's language names it; in English as messages do. */
export function labelEvent(event: string, say: (words: string) => string): string {
	const said = say(event);
	return said === event ? (eventKindByName.get(event)?.label ?? event) : said;
}
