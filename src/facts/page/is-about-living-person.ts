import type { Reading } from "../reading.js";

/**
 * Whether the article is about somebody who lives: by its categories or banners; otherwise its infobox or its first sentence
 * gives a birth and no death. Look-alikes: `(1879–1955)`, `(born 1810; died 1849)`, `(born 12 March 1830 – 4 May 1901)`.
 */
export function isAboutLivingPerson(reading: Reading): boolean {
	const { categories, tags } = reading;
	if (categories.some(({ name }) => /^(?:living people|possibly living people)\b/i.test(name))) return true;
	if (categories.some(({ name }) => /^(?:\d{3,4}s? deaths|year of death|décès)/i.test(name))) return false;
	if (tags.some(({ name }) => name === "BLP sources")) return true;
	return hasBirthAlone(reading) || isBornInLead(reading);
}

/** A year of birth from which on a person may still live. */
const livingSince = 1920;

function hasBirthAlone({ infoboxes }: Reading): boolean {
	for (const { parameters } of infoboxes) {
		const find = (pattern: RegExp) =>
			parameters.find(({ name, value }) => pattern.test(name?.text ?? "") && value.text !== "")?.value.text;
		const birth = find(/^birth[ _]?date$/i);
		if (birth !== undefined) return isRecent(birth) && find(/^death[ _]?(?:date|place|cause)$/i) === undefined;
	}
	return false;
}

function isBornInLead({ blocks }: Reading): boolean {
	const first = blocks.find(({ kind, text }) => kind === "paragraph" && /[.!?]/.test(text))?.text.slice(0, 400) ?? "";
	const inBrackets = /\((?:[^()]{0,120}[\s,;])?born\s([^()]{4,80})\)/.exec(first)?.[1];
	return inBrackets !== undefined && isRecent(inBrackets) && !/died|[–—]|\d\s?-\s?\d/.test(inBrackets);
}

function isRecent(birth: string): boolean {
	const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(birth)?.[0];
	return year !== undefined && Number(year) >= livingSince;
}
