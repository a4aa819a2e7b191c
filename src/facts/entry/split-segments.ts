import type { Range } from "../../model/place.js";

/** What ends in a stop without ending a part of a citation: parts of names, titles and journals' short names. */
const abbreviations = new Set(
	"vol vols no nos nr num st dr mr mrs ms jr sr prof gen col lt capt sgt rev fr hon gov sen univ dept natl acad sci proc trans j phys chem lett am amer soc int intl math mech biol med eng engl res ann appl bull comput comp astron astrophys geophys phil philos roy ser suppl surv symp technol tech theor zool bot clin commun cogn conf econ electron environ evol exp genet hist inst lab mar mater microbiol mol neurosci nucl opt org pharm pharmacol physiol polym psychol quant rep sect sociol stat stud struct surg toxicol vet vs al ca cf mt ft art ch chap fig sec pt bd hrsg aufl éd trad coll eur rept rec mag qtly arch acta zeit z angew naturwiss curr adv annu crit sep op ac sc b.sc ph assn assoc bros wm chas jas geo thos ed eds tr transl pp p pub v".split(
		" ",
	),
);

/**
 * Splits a part of a citation where its style separates its parts: at `. ` or at `, `.
 * Stops of initials and abbreviations separate nothing, nor does what stands in brackets or quotation marks.
 */
export function splitSegments(said: string, from: number, to: number, separator: "." | ","): Range[] {
	const segments: Range[] = [];
	let start = from;
	let depth = 0;
	for (let i = from; i < to; i++) {
		const letter = said.charAt(i);
		if (letter === "(" || letter === "[" || letter === "“" || letter === "«") depth++;
		else if (letter === ")" || letter === "]" || letter === "”" || letter === "»") depth = Math.max(0, depth - 1);
		if (depth > 0 || !isSeparator(said, i, start, to, separator)) continue;
		segments.push(trim(said, start, i));
		start = i + 1;
	}
	segments.push(trim(said, start, to));
	return segments.filter((segment) => segment.end > segment.start);
}

function isSeparator(said: string, i: number, start: number, to: number, separator: "." | ","): boolean {
	if (said.charAt(i) !== separator) return false;
	if (separator === ",") return i + 1 >= to || said.charAt(i + 1) === " ";
	if (i + 1 < to && said.charAt(i + 1) !== " ") return false;
	return i + 1 >= to || !isAbbreviation(said, i, start);
}

function isAbbreviation(said: string, stop: number, start: number): boolean {
	let from = stop;
	while (from > start && /[\p{L}.&'’-]/u.test(said.charAt(from - 1))) from--;
	const word = said.slice(from, stop);
	const next = said.slice(stop + 1, stop + 40).trimStart();
	if (/^(?:pp?\.|doi|arXiv|retrieved|ISBN|ISSN|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}\b)/.test(next)) return false;
	if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return true;
	if (/^\p{Lu}$/u.test(word)) return /^(?:[\p{Lu}&]|\(\p{L})/u.test(next) && !isLettered(said.slice(start, from));
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !/^\d/.test(next);
	if (/^\p{Lu}\.?-\p{Lu}$/u.test(word)) return true;
	if (/^eds?$/i.test(word) && /\d(?:st|nd|rd|th) $/.test(said.slice(start, from))) return false;
	return abbreviations.has(word.toLowerCase());
}

/** `Vitamin C`, `Part B`, `Physical Review A`: a letter that is no initial. */
function isLettered(before: string): boolean {
	return /\b(?:vitamin|part|series|section|appendix|type|group|volume|review|physics|transactions|proceedings|reports|letters|class|hepatitis|plan|world war|chemistry|geometry|journal)\s$/i.test(
		before,
	);
}

/** Without white space and separators at its ends. */
export function trim(said: string, from: number, to: number): Range {
	let start = from;
	let end = to;
	while (start < end && /[\s.,;:]/.test(said.charAt(start))) start++;
	while (end > start && /[\s,;]/.test(said.charAt(end - 1))) end--;
	return { start, end };
}
