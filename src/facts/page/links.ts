import type { Link as LinkNode, Nodes } from "mdast";
import type { ExternalLink, WikiLink } from "../../dialects/tree.js";
import type { Link } from "../../model/document.js";
import type { Range } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { readBlock } from "./blocks.js";

/** `https://…`, `[https://… words]` */
export function readExternalLink(reading: Reading, node: ExternalLink, walk: Walk): void {
	const { start, end } = node.urlRange;
	addLink(reading, placeOf(node), { start, end, text: node.url }, node.form);
	if (node.form === "labelled") walk(node.children as Nodes[]);
}

/** Markdown's `[words](https://…)` and `<https://…>`. */
export function readMarkdownLink(reading: Reading, node: LinkNode, walk: Walk): void {
	const place = placeOf(node);
	if (/^[a-z][a-z\d+.-]*:\/\//i.test(node.url)) {
		const start = Math.max(place.start, reading.text.lastIndexOf(node.url, place.end));
		const isFound = start > place.start && start + node.url.length <= place.end;
		const url = isFound ? { start, end: start + node.url.length, text: node.url } : { ...place, text: node.url };
		addLink(reading, place, url, reading.text[place.start] === "<" ? "bare" : "labelled");
		if (reading.text[place.start] === "<") return;
	}
	walk(node.children);
}

/** `[[target|words]]`: words of the article; files have captions, categories are facts of their own. */
export function readWikiLink(reading: Reading, node: WikiLink, walk: Walk): void {
	const children = node.children as Nodes[];
	if (node.kind === "category") {
		reading.categories.push({ ...placeOf(node), name: node.target.replace(/^[^:]*:\s*/, "") });
	} else if (node.kind === "file") readBlock(reading, "caption", node, () => walk(children));
	else if (node.kind === "page") walk(children);
}

function addLink(reading: Reading, place: Range, url: Link["url"], form: Link["form"]): void {
	const { reference, citation, section } = reading;
	const { start, end } = place;
	reading.links.push({ start, end, url, form, reference, citation, isDescribed: form === "labelled", section });
}
