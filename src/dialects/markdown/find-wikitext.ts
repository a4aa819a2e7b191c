/** What opens or closes a template or a reference, and what hides such marks from MediaWiki. */
const mark = /\{{2,}|\}{2,}|<!--|<(nowiki|references|ref)(?=[\s/>])/gi;

/** Where each `{{…}}`, `<ref>…</ref>`, `<ref />` and `<references>` of a text ends, by the offset at which it begins. One linear pass. */
export function findWikitext(text: string): Map<number, number> {
	const ends = new Map<number, number>();
	const closers = new Map<string, RegExpExecArray | null>();
	const open: { start: number; braces: number }[] = [];
	mark.lastIndex = 0;
	for (let match = mark.exec(text); match; match = mark.exec(text)) {
		const [run, tag] = match;
		if (tag) mark.lastIndex = endTag(text, match.index, tag.toLowerCase(), closers, ends);
		else if (run === "<!--") mark.lastIndex = closerAfter(text, "-->", mark.lastIndex, closers)?.end ?? mark.lastIndex;
		else if (run.startsWith("{")) open.push({ start: match.index, braces: run.length });
		else closeBraces(match.index, run.length, open, ends);
	}
	return ends;
}

/** Records a tag, and says where to read on: behind `<nowiki>`, but inside `<ref>`, which may stand in code. */
function endTag(
	text: string,
	start: number,
	tag: string,
	closers: Map<string, RegExpExecArray | null>,
	ends: Map<number, number>,
): number {
	const behindName = start + 1 + tag.length;
	const tagEnd = /[<>]/g;
	tagEnd.lastIndex = behindName;
	const end = tagEnd.exec(text);
	if (end === null || end[0] === "<") return behindName;
	const behind = end.index + 1;
	const isEmpty = text[end.index - 1] === "/";
	const closer = isEmpty ? null : closerAfter(text, `</${tag}\\s*>`, behind, closers);
	if (tag === "nowiki") return closer?.end ?? behind;
	if (isEmpty || tag === "references") ends.set(start, behind);
	if (closer) ends.set(start, closer.end);
	return behind;
}

/** The next place where a pattern matches; remembered, so that many openers without a closer cost one search. */
function closerAfter(
	text: string,
	pattern: string,
	from: number,
	closers: Map<string, RegExpExecArray | null>,
): { end: number } | null {
	let found = closers.get(pattern);
	if (found === undefined || (found !== null && found.index < from)) {
		const search = new RegExp(pattern, "gi");
		search.lastIndex = from;
		found = search.exec(text);
		closers.set(pattern, found);
	}
	return found && { end: found.index + found[0].length };
}

/** `}}` closes the innermost `{{`, `}}}` the innermost `{{{`; a brace that is left over is a letter. */
function closeBraces(
	start: number,
	length: number,
	open: { start: number; braces: number }[],
	ends: Map<number, number>,
): void {
	let at = start;
	while (start + length - at >= 2) {
		const inner = open.at(-1);
		if (!inner) return;
		const taken = Math.min(inner.braces, start + length - at);
		at += taken;
		inner.braces -= taken;
		if (inner.braces >= 2) continue;
		open.pop();
		ends.set(inner.start + inner.braces, at);
	}
}
