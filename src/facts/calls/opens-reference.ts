/**
 * Whether an opening `<ref>` or `<references>` stands in the content of a reference. What a comment or a pair of equal tags holds
 * is left out, so that `<nowiki><ref></nowiki>` opens nothing.
 */
export function opensReference(content: string): boolean {
	if (!/<ref/i.test(content)) return false;
	const mark = /<(?:!--|([a-z\d_]+))/gi;
	for (let match = mark.exec(content); match !== null; match = mark.exec(content)) {
		const end =
			match[1] === undefined ? content.indexOf("-->", mark.lastIndex) : endOfPair(content, mark.lastIndex, match[1]);
		if (end < 0) {
			if (isReference(match[1]) && content.indexOf(">", mark.lastIndex) >= 0) return true;
			continue;
		}
		mark.lastIndex = match[1] === undefined ? end + 3 : end;
	}
	return false;
}

function isReference(name: string | undefined): boolean {
	return name !== undefined && /^ref(?:erences)?$/i.test(name);
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
