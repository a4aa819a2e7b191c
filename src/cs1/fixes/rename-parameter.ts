import type { Fix } from "../../model/finding.js";
import { readArchive } from "../addresses/read-archive.js";
import type { Cite, UnknownParameter } from "../cite.js";
import { readParameterName } from "../parameters/read-parameter-name.js";
import { isSurelyTaken } from "./is-surely-taken.js";
import { removalOf } from "./removal-of.js";

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
	if (cite.citation.parameters.some((parameter) => parameter.name?.text === name)) return true;
	return metas.some((meta) => cite.all(meta).some((parameter) => parameter.number === number));
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

/** |deadurl=yes is now |url-status=dead, and |deadurl=no |url-status=live; without an archive it says nothing. */
function toUrlStatus(cite: Cite, unknown: UnknownParameter): Fix | undefined {
	const { name, value, written } = unknown;
	const status = statuses[value.toLowerCase()];
	const { start, end, text } = written.value;
	if (status === undefined || written.name === null || text.length !== end - start) return undefined;
	const isOld = /^dead-?url$/i.test(name);
	if (readArchive(cite).address === undefined)
		return isOld && !cite.has("archive-url") ? removalOf(unknown) : undefined;
	return {
		title: `Write |url-status=${status} for |${name}=${value}`,
		safety: isOld ? "safe" : "unsafe",
		edits: [
			{ start: written.name.start, end: written.name.end, text: "url-status" },
			{ start, end, text: status },
		],
	};
}
