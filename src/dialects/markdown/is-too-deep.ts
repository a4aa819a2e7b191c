/** Quotations, list items and footnotes that open in one line; so many of them nobody writes, and micromark's time grows with their square. */
const deepLine = /(?:[ \t]{0,8}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)){40}/y;

/** Whether a line opens more containers than can be read. */
export function isTooDeep(text: string, at: number): boolean {
	deepLine.lastIndex = at;
	return deepLine.test(text);
}
