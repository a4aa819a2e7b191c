import type { Cite, CiteParameter } from "../cite.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { usesChapters } from "../templates/uses-chapters.js";
import { isAddress } from "./is-address.js";
import { readArchive } from "./read-archive.js";

interface BadAddress {
	readonly parameter: CiteParameter;
	readonly reason: string;
}

/** The addresses that a template would make links of, and cannot. */
export function* findBadAddresses(cite: Cite): Iterable<BadAddress> {
	const archive = readArchive(cite);
	const given = cite.get("archive-url");
	if (archive.isOriginal && given !== undefined)
		yield { parameter: given, reason: "is the address of the page itself" };
	for (const parameter of linked(cite, archive.address)) {
		if (parameter === undefined || parameter.isOpaque) continue;
		const address = parameter.name === "newsgroup" ? `news:${parameter.value}` : parameter.value;
		if (!isAddress(address)) yield { parameter, reason: "is no web address" };
	}
}

function linked(cite: Cite, archive: CiteParameter | undefined): (CiteParameter | undefined)[] {
	const hidden =
		archive !== undefined && (!cite.has("archive-date") || hiding.has(cite.get("url-status")?.value ?? "dead"));
	const rest: readonly MetaParameter[] = ["conference-url", "transcript-url", "map-url", "newsgroup"];
	return [
		hidden ? undefined : cite.get("url"),
		usesChapters(cite) ? cite.get("chapter-url") : undefined,
		archive,
		...rest.map((meta) => cite.get(meta)),
	];
}

/** With these the original address is not printed at all. */
const hiding: ReadonlySet<string> = new Set(["unfit", "usurped", "bot: unknown"]);
