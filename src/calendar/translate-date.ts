const english = "January February March April May June July August September October November December".split(" ");

/**
 * Writes a date of another language in English, by its names of months: `1er mai 2019`, `3 de mayo de 2019`, `3. Mai 2019`,
 * `25.12.2015`, `03/05/2019` (the day first), `mai 2019`, `2019-05-03`, `2019`. Undefined for all others: `vers 1900`,
 * `5-8 mai 2010`, `été 2010`.
 */
export function translateDate(text: string, months: Readonly<Record<string, number>>): string | undefined {
	if (/^(?:\d{4}-\d{2}-\d{2}|\d{3,4})$/.test(text)) return text;
	const numeric = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(text);
	if (numeric !== null) return write(numeric[1], Number(numeric[3]), numeric[4]);
	const [, day, , name = "", , year] =
		/^(?:(\d{1,2})(?:er|re|º|°|\.)?\s+)?(de\s+)?(\p{L}+\.?)\s+(del?\s+)?(\d{3,4})$/u.exec(text) ?? [];
	const key = name.toLowerCase();
	const month = Object.hasOwn(months, key) ? months[key] : undefined;
	return month === undefined ? undefined : write(day, month, year);
}

function write(day: string | undefined, month: number, year = ""): string | undefined {
	const name = english[month - 1];
	if (name === undefined) return undefined;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
