import type { ClaimTime, Participant } from "../../model/claim.js";
import type { Infobox } from "../../model/document.js";
import type { Words } from "../../model/place.js";
import type { ClaimList, Site } from "./claim-list.js";
import { keyOfOffice } from "./read-terms.js";
import { readValue } from "./read-value.js";

/** The terms and reigns of an infobox: `office2`, `term_start2`, `term_end2`; `succession`, `reign`. */
export function readTermsOfBox(claims: ClaimList, site: Site, { parameters }: Infobox, who: Participant): void {
	for (const { name, value } of parameters) {
		const [, kind, number = ""] = /^(term_start|reign)_?(\d*)$/.exec(name?.text ?? "") ?? [];
		if (kind === undefined || value.text === "") continue;
		const valueFor = (...names: string[]) =>
			names
				.map((each) => parameters.find((one) => one.name?.text === each && one.value.text !== ""))
				.find((one) => one !== undefined)?.value;
		const isReigning = kind === "reign";
		const title = isReigning
			? valueFor(`succession${number}`, `title${number}`)
			: valueFor(`office${number}`, `title${number}`, `order${number}`, ...(number === "1" ? ["office"] : []));
		const [when, until] = isReigning ? readReign(value) : [only(value), only(valueFor(`term_end${number}`))];
		if (when == null || (title === undefined && !isReigning)) continue;
		const key = title === undefined ? "" : keyOfOffice(title.text);
		const at = title ?? value;
		const text = at.text.replace(/\[\[(?:[^[\]|]*\|)?|\]\]|<.*/g, "");
		const whom = { start: at.start, end: at.end, text, key: isReigning ? `reign of ${key}` : key, isTopic: false };
		claims.add(site, { event: "term", at: when, who, whom, when, until: until ?? null });
	}
}

/** The only date of a value. */
function only(value: Words | undefined): ClaimTime | null {
	const times = value === undefined ? [] : readValue(value).times;
	return times.length === 1 ? times[0]! : null;
}

/** "6 March 1541 – 19 July 1567" */
function readReign(value: Words): readonly (ClaimTime | null)[] {
	const halves = value.text.split(/\s*[–—-]\s*|&ndash;/);
	if (halves.length !== 2 || value.text.length !== value.end - value.start) return [];
	const [first, last] = halves as [string, string];
	return [
		only({ start: value.start, end: value.start + first.length, text: first }),
		only({ start: value.end - last.length, end: value.end, text: last }),
	];
}
