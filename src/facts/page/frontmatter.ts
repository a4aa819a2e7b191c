import type { Yaml } from "mdast";
import { wordsAt } from "../../model/place.js";
import { placeOf } from "../place-of.js";
import type { Reading } from "../reading.js";

/** `bibliography: works.bib`, a list of such names, and works that stand in the frontmatter themselves under `references:`. */
export function readFrontmatter(reading: Reading, node: Yaml): void {
	if (!reading.kinds.has("bibliographies") || !/^(?:bibliography|references)\s*:/m.test(node.value)) return;
	const { start, end } = placeOf(node);
	let field = "";
	let ids: string[] | undefined;
	for (const { 0: line, index } of reading.text.slice(start, end).matchAll(/[^\n]+/g)) {
		const head = /^([\w-]+)[ \t]*:/.exec(line);
		if (head !== null) field = head[1] as string;
		const from = start + index + (head?.[0].length ?? 0);
		if (field === "bibliography") addNames(reading, from, start + index + line.length);
		else if (field === "references") {
			ids ??= addInline(reading, start + index, head?.[1]?.length ?? 0);
			const id = /^[ \t]*-?[ \t]*id[ \t]*:[ \t]*["']?([^"'\s#]+)/.exec(line)?.[1];
			if (id !== undefined) ids.push(id);
		}
	}
}

/** `works.bib`, `[works.bib, "more.json"]`, `- works.bib` */
function addNames(reading: Reading, start: number, end: number): void {
	for (const { 0: name, index } of reading.text.slice(start, end).matchAll(/[^\s,[\]"']+/g)) {
		if (/^-+$|^\.+$/.test(name)) continue;
		if (name.startsWith("#")) return;
		reading.bibliographies.push({ ...wordsAt(reading.text, start + index, start + index + name.length), keys: null });
	}
}

function addInline(reading: Reading, start: number, length: number): string[] {
	const keys: string[] = [];
	reading.bibliographies.push({ ...wordsAt(reading.text, start, start + length), keys });
	return keys;
}
