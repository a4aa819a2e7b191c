/** A name as MediaWiki's Cite compares it: trimmed, character references decoded, runs of white space as one space. */
export function referenceKey(name: string): string {
	const decoded = name.includes("&") ? name.replace(/&(amp|quot|lt|gt|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi, decode) : name;
	return decoded.replace(/[\t\n\r ]+/g, " ").trim();
}

const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", nbsp: " " };

function decode(whole: string, inner: string): string {
	if (!inner.startsWith("#")) return named[inner.toLowerCase()] ?? whole;
	const code = /^#x/i.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1));
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
