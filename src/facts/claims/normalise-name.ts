/** A name as it is compared: lower case, without article, bracket, title and possessive; dashes are hyphens. */
export function normaliseName(name: string): string {
	let plain = name
		.toLowerCase()
		.replace(/[\u2010-\u2015]/g, "-")
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/["\u201c\u201d\u00ab\u00bb\u02bb-\u02bf]/g, "");
	if (/[^\0-\x7f]/.test(plain)) plain = plain.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
	const bracket = plain.indexOf("(");
	if (bracket > 0) plain = plain.slice(0, bracket);
	const words = plain.split(/[\s\u00a0]+/).filter((word) => word !== "");
	while (words.length > 1 && dropped.has(words[0]!)) words.shift();
	const joined = words.join(" ").replace(/[,.;:]+$/, "");
	const bare = joined.endsWith("'s") ? joined.slice(0, -2) : joined.endsWith("s'") ? joined.slice(0, -1) : joined;
	return wellKnown.get(bare) ?? bare;
}

const dropped: ReadonlySet<string> = new Set(
	"the a an sir dr dr. prof. professor general gen. colonel captain major lieutenant president king queen mr. mr mrs mrs. ms. rev. reverend".split(
		" ",
	),
);

/** Short names that everybody knows. */
const wellKnown: ReadonlyMap<string, string> = new Map([
	["uk", "united kingdom"],
	["u.k", "united kingdom"],
	["britain", "united kingdom"],
	["great britain", "united kingdom"],
	["us", "united states"],
	["u.s", "united states"],
	["usa", "united states"],
	["united states of america", "united states"],
	["uae", "united arab emirates"],
	["ussr", "soviet union"],
	["drc", "democratic republic of the congo"],
	["prc", "china"],
	["people's republic of china", "china"],
	["roc", "taiwan"],
	["dprk", "north korea"],
	["democratic people's republic of korea", "north korea"],
	["rok", "south korea"],
	["republic of korea", "south korea"],
	["gdr", "east germany"],
	["frg", "west germany"],
	["holland", "netherlands"],
	["eu", "european union"],
	["un", "united nations"],
]);
