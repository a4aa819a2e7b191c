import type { Fix } from "../model/finding.js";
import type { Cite, UnknownParameter } from "./cite.js";
import { isGenericName } from "./is-generic-name.js";
import { isGenericTitle } from "./is-generic-title.js";
import { isKnownLanguage } from "./is-known-language.js";
import { readArchive } from "./read-archive.js";
import { readParameterName } from "./read-parameter-name.js";

/** Gives an unknown parameter the name that was meant; safe where its value is surely one that the new name takes. */
export function renameParameter(cite: Cite, unknown: UnknownParameter, name: string): Fix | undefined {
	const place = unknown.written.name;
	if (place === null || isTaken(cite, name)) return undefined;
	if (name === "url-status") return toUrlStatus(cite, unknown);
	const safety = isSurelyTaken(cite, name, unknown.value) ? "safe" : "unsafe";
	return {
		title: `Rename |${unknown.name}= to |${name}=`,
		safety,
		edits: [{ start: place.start, end: place.end, text: name }],
	};
}

function isTaken(cite: Cite, name: string): boolean {
	const { metas, number } = readParameterName(name);
	return metas.some((meta) => cite.all(meta).some((parameter) => parameter.number === number));
}

/** Words without marks, digits or links, so that no other rule can find anything in them. */
const plainWords = /^\p{L}[\p{L} .’'-]*[\p{L}.]$/u;

function isSurelyTaken(cite: Cite, name: string, value: string): boolean {
	if (!plainWords.test(value) || value.includes("''")) return false;
	const { metas, number } = readParameterName(name);
	switch (metas[0]) {
		case "title":
			return !isGenericTitle(value) && value.length > 3;
		case "publisher":
			return cite.template.class !== "newsgroup";
		case "author-last":
		case "editor-last":
			return (
				!isGenericName(value) &&
				!/\bal\b|others/i.test(value) &&
				number === 1 &&
				!cite.has("vauthors") &&
				!cite.has("author-link")
			);
		case "language":
			return isKnownLanguage(value.toLowerCase());
		default:
			return false;
	}
}

const statuses: Readonly<Record<string, string>> = {
	yes: "dead",
	true: "dead",
	y: "dead",
	dead: "dead",
	no: "live",
	false: "live",
	live: "live",
	unfit: "unfit",
	usurped: "usurped",
};

/** |deadurl=yes is now |url-status=dead, and |deadurl=no |url-status=live; it counts only beside an archive. */
function toUrlStatus(cite: Cite, { name, value, written }: UnknownParameter): Fix | undefined {
	const status = statuses[value.toLowerCase()];
	const { start, end, text } = written.value;
	if (status === undefined || written.name === null || text.length !== end - start) return undefined;
	const archive = readArchive(cite);
	if (archive.address === undefined || archive.date === undefined) return undefined;
	return {
		title: `Write |url-status=${status} for |${name}=${value}`,
		safety: /^dead-?url$/i.test(name) ? "safe" : "unsafe",
		edits: [
			{ start: written.name.start, end: written.name.end, text: "url-status" },
			{ start, end, text: status },
		],
	};
}
