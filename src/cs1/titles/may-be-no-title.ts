import { isGenericTitle } from "./is-generic-title.js";
import { isPlaceholderTitle } from "./is-placeholder-title.js";

/** Tells a title that may be that of no work: what servers and archives say, or a word for there being none. */
export function mayBeNoTitle(title: string): boolean {
	return (
		isGenericTitle(title) || isPlaceholderTitle(title, false) || /^(?:none|off|\(\(\)\)|archived?\s+copy)$/i.test(title)
	);
}
