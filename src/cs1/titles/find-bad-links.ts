import { isAddress } from "../addresses/is-address.js";
import type { Cite, CiteParameter } from "../cite.js";
import prefixes from "../data/language-prefixes.json" with { type: "json" };
import { nameLists, readNames } from "../names/read-names.js";
import { textValues } from "../values/text-values.js";

interface BadLink {
	readonly parameter: Pick<CiteParameter, "name" | "value" | "written">;
	readonly reason: string;
	/** The value that was meant; undefined where that is not certain. */
	readonly meant?: string | undefined;
}

/** The links of names and titles that no reader can follow. */
export function* findBadLinks(cite: Cite): Iterable<BadLink> {
	for (const parameter of textValues(cite)) {
		if (linksToLanguage(parameter.value))
			yield {
				parameter,
				reason: "leads to another language without a colon before its code",
				meant: parameter.value.replace("[[", "[[:"),
			};
	}
	for (const list of nameLists) {
		for (const { last, first, link } of readNames(cite)[list].names) {
			if (link !== undefined) yield* judgeLink(link, last);
			if (first !== undefined && /^\[\[[^[\]]*\]\]$/.test(first.value))
				yield { parameter: first, reason: "is a link, which belongs to the whole name" };
			if (last !== undefined && hasBadPrefix(last.value.replace(/^\[\[/, ""), last.value.startsWith("[[")))
				yield { parameter: last, reason: "leads to an unknown wiki" };
		}
	}
	const title = cite.get("title-link");
	if (title !== undefined) yield* judgeLink(title, cite.get("title"));
	const series = cite.get("series-link");
	if (series !== undefined) yield* judgeLink(series, cite.get("series"));
}

function* judgeLink(link: CiteParameter, words: CiteParameter | undefined): Iterable<BadLink> {
	if (link.isOpaque) return;
	if (/[<>[\]|{}]/.test(link.value))
		yield {
			parameter: link,
			reason: "holds characters that no page's name has",
			meant: /^\[\[([^<>[\]|{}:]+)(?:\|[^<>[\]|{}]*)?\]\]$/.exec(link.value)?.[1]?.trim(),
		};
	else if (isAddress(link.value)) yield { parameter: link, reason: "is a web address and not the name of a page" };
	else if (isPrefix(/^([A-Za-z-]+):/.exec(link.value)?.[1]))
		yield {
			parameter: link,
			reason: "leads to another language without a colon before its code",
			meant: `:${link.value}`,
		};
	else if (words?.value.includes("[[")) yield { parameter: link, reason: "links words that are linked already" };
	else if (hasBadPrefix(link.value, true)) yield { parameter: link, reason: "leads to an unknown wiki" };
}

function linksToLanguage(value: string): boolean {
	return value.includes("[[") && isPrefix(/\[\[([A-Za-z-]+):/.exec(value)?.[1]);
}

function isPrefix(prefix: string | undefined): boolean {
	known ??= new Set(prefixes.split(" "));
	return prefix !== undefined && known.has(prefix.toLowerCase());
}

let known: ReadonlySet<string> | undefined;

/** `:xx:` anywhere must be a known form at the beginning: a sister project, a language, or both. */
function hasBadPrefix(value: string, isLink: boolean): boolean {
	if (!/:[a-z]+:/.test(value)) return false;
	const match = isLink ? /^:(?:([dsw]|[a-z-]+):)(?:([dsw]|[a-z-]+):)?/.exec(value) : null;
	if (match === null) return true;
	return ![match[1], match[2]].every((part) => part === undefined || /^[dsw]$/.test(part) || isPrefix(part));
}
