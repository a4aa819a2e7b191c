/**
 * Whether an opening `<ref>` or `<references>` stands in the content of a reference. What a comment or a pair of equal tags holds
 * is left out, so that `<nowiki><ref></nowiki>` opens nothing.
 */
export function opensReference(content: string): boolean {
	if (!/<ref/i.test(content)) return false;
	const mark = /<(?:!--|([a-z\d_]+))/gi;
	const unclosed = new Set<string>();
	let kept = "";
	let from = 0;
	for (let match = mark.exec(content); match !== null; match = mark.exec(content)) {
		const name = match[1] ?? "!--";
		const end = unclosed.has(name) ? -1 : endOf(content, mark.lastIndex, match[1]);
		if (end < 0) unclosed.add(name);
		if (end < 0) continue;
		kept += content.slice(from, match.index);
		from = end;
		mark.lastIndex = end;
	}
	kept += content.slice(from);
	const tag = kept.search(/<ref(?:erences)?\b/i);
	return tag >= 0 && kept.includes(">", tag);
}

/** Behind a comment, or behind the closing tag of a name; -1 where there is none. */
function endOf(content: string, from: number, name: string | undefined): number {
	if (name !== undefined) return endOfPair(content, from, name);
	const end = content.indexOf("-->", from);
	return end < 0 ? -1 : end + 3;
}

/** Behind the closing tag of this very spelling; -1 where there is none. */
function endOfPair(content: string, from: number, name: string): number {
	const open = content.indexOf(">", from);
	if (open < 0) return -1;
	for (let at = content.indexOf(`</${name}`, open); at >= 0; at = content.indexOf(`</${name}`, at + 1)) {
		let end = at + name.length + 2;
		while (/\s/.test(content.charAt(end))) end++;
		if (content.charAt(end) === ">") return end + 1;
	}
	return -1;
}
