/** What kind of words a value only holds the place of; undefined for a value that says something. */
export type Placeholder = "words" | "date" | "address" | "number";

/**
 * Tells a value that nobody filled in: `[Author Last Name]`, `INSERT_URL`, `2025-XX-XX`, `https://example.com/article`.
 * Look-alikes that say something: `[Obituary]`, `[s.n.]`, `XX` (a numeral), `UNESCO_IHP`.
 */
export function findPlaceholder(value: string): Placeholder | undefined {
	const first = value.charCodeAt(0);
	// Most values begin with a letter that no placeholder begins with.
	if (first === 91 || first === 60) return bracketed.test(value) ? "words" : undefined;
	if (value.length < 5 || value.length > 300) return undefined;
	if (/^(?:\d{4}|[YX]{4})-(?:XX|xx|MM|mm|\d\d)-(?:XX|xx|DD|dd)$|^(?:\d{4}|YYYY)-(?:XX|MM)$|^YYYY/.test(value))
		return "date";
	if (first === 104 || first === 72 || first === 119) return reservedHost.test(value) ? "address" : undefined;
	if (/^(?=.*XXX)[\dX-]+$|^10\.(?:x{4,}|X{4,})\//.test(value)) return "number";
	return capitals.test(value) ? "words" : undefined;
}

const things =
	"(?:author|editor|writer|journalist|subject|person|speaker|artist|director|source|publisher|publication|work|website|site|journal|newspaper|magazine|book|article|page|chapter|title|url|link|doi|isbn|date|year|month|name|last ?name|first ?name|surname|citation|reference)";
const qualities =
	"(?:the|of|an?|your|actual|exact|specific|correct|relevant|full|reliable|insert|add|enter|replace|with|here|last|first|to|be|added|if|available|needed|and|or|number|numbers|address|access|accessed|published|publishing)";

/** Nothing but words for what should stand there; `[Title]`, `[Insert source here]`, `<author's last name>`. */
const bracketed = new RegExp(
	`^[[<](?:${qualities}[ _-])*${things}(?:['’]?s)?(?:[ _/-](?:${things}(?:['’]?s)?|${qualities}))*[\\]>]$`,
	"i",
);

/** Capitals with underscores: `INSERT_SOURCE_URL`, `PASTE_LINK_HERE`, `AUTHOR_NAME`. */
const capitals =
	/^(?:(?:INSERT|PASTE|ENTER|REPLACE|YOUR|ADD)[_ ][A-Z][A-Z_ ]+|[A-Z]+(?:_[A-Z]+)*_(?:URL|LINK|TITLE|NAME|DATE|HERE)(?:_HERE)?)$/;

/** The hosts that the standard keeps for examples (RFC 2606), and what is no host at all. */
const reservedHost =
	/^(?:https?:\/\/)?(?:www\.)?example\.(?:com|org|net)(?:[/?#]|$)|^https?:\/\/(?:url|link|insert[-_]\w*|example|your-?(?:url|link|site|website))(?:\/|$)/i;
