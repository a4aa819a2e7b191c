const months =
	"january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|" +
	"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|juil|déc|" +
	"ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie";
const word = new RegExp(
	`^(?:${months}|spring|summer|autumn|fall|winter|easter|christmas|michaelmas|first|second|third|fourth|quarter|q[1-4]|early|late|mid|printemps|été|automne|hiver|c|ca|circa|bc|bce|ad|ce|and|et|er|\\d{1,2}(?:st|nd|rd|th)?|\\d{3,4}[a-z]?)$`,
);

/**
 * Whether the words are a date and nothing else.
 *
 * Takes: `12 January 2015`, `Jul 17, 2013`, `July 2005`, `2005-07-01`, `1990a`, `Spring 2008`, `1963 [1920]`, `n.d.`, `c. 1850`.
 * Must not take: `2nd ed.`, `PDF`, `23`, `Harvard, 1978`.
 */
export function isDateLike(said: string): boolean {
	if (said.length > 48 || said.length < 4) return said === "n.d";
	const plain = said.toLowerCase();
	if (/^(?:n\. ?d\.?|undated|forthcoming|in press|s\.d\.)$/.test(plain)) return true;
	if (!/(?:^|\D)(?:1\d|20)\d\d(?!\d)|\b\d{3,4} (?:bc|ad)/.test(plain)) return false;
	return plain.split(/[\s.,;–—\-/[\]?]+/).every((part) => part === "" || word.test(part));
}

/** A day, a month or a year, for searching in a text. */
export const dateForms = new RegExp(
	`\\d{4}[-–](?:\\d{2}|XX)[-–](?:\\d{2}|XX)|\\d{1,2}(?:er)?\\.? (?:${months})\\.? \\d{4}|(?:${months})\\.? \\d{1,2}, \\d{4}|(?:${months})\\.?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}`,
	"i",
);
