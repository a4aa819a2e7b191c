/** The words of a sentence around a quantity, and what its article is about. */
interface Around {
	readonly head: string;
	readonly tail: string;
	readonly subject: string;
}

/** What is measured: of the subject, or of what the words name themselves. */
export interface Measured {
	readonly subject: string;
	readonly property: string;
}

const properties: ReadonlyMap<string, string> = new Map([
	...["length", "total length", "overall length"].map((label) => [label, "length"] as const),
	...[
		"height",
		"total height",
		"width",
		"depth",
		"area",
		"total area",
		"elevation",
		"distance",
		"total distance",
		"weight",
		"altitude",
		"surface area",
	].map((label) => [label, label.replace(/^(?:total|surface) /, "").replace("altitude", "elevation")] as const),
]);

/** The measure that a label names. */
export function propertyOf(label: string): string | undefined {
	const plain = label
		.trim()
		.toLowerCase()
		.replace(/_/g, " ")
		.replace(/:$/, "")
		.replace(/^max(?:imum|\.)? /, "maximum ");
	const own = plain.startsWith("maximum ") ? plain.slice(8) : plain;
	const property = properties.get(own);
	return property === undefined || own === plain ? property : `maximum ${property}`;
}

/** What the words around a quantity say that it measures. */
export function readMeasured(around: Around): Measured | undefined {
	const { head, tail, subject } = around;
	const label = labelled.exec(head);
	if (label !== null) {
		const property = propertyOf(label[1]!);
		return property === undefined ? undefined : { subject: label[2]?.toLowerCase() ?? subject, property };
	}
	const [owner, property] =
		readNumberFirst(around) ?? readNoun(around) ?? readAdjective(around) ?? readLead(around) ?? [];
	if (owner !== undefined && property !== undefined)
		return isSubject(owner, subject) ? { subject, property } : undefined;
	const place = findDistance(tail)?.[1];
	const bearer = being.exec(head)?.[1] ?? listing.exec(head)?.[1];
	if (place === undefined || bearer === undefined || !isSubject(bearer, subject)) return undefined;
	return { subject, property: `distance from ${place}` };
}

/** "The 512-metre bridge", "a 48-storey tower": the number stands before the subject's own noun. */
function readNumberFirst({ head, tail, subject }: Around): Told | undefined {
	if (head !== "The ") return undefined;
	const noun = /^(?: \([^()]*\))?[- ](\p{Ll}{4,})\b/u.exec(tail)?.[1];
	const property = noun === undefined ? undefined : extents[noun];
	return property === undefined || !subject.endsWith(noun!) ? undefined : [`The ${noun}`, property];
}

/** The measure that names a thing without saying so. */
const extents: Readonly<Record<string, string>> = {
	bridge: "length",
	viaduct: "length",
	tunnel: "length",
	canal: "length",
	river: "length",
	tower: "height",
	skyscraper: "height",
	mountain: "elevation",
	peak: "elevation",
};

/** Who is measured, and by what. */
type Told = readonly [owner: string, property: string];

/** "The bridge has a length of …", "Its length is …", "The length of the bridge is …", "The town covers an area of …". */
function readNoun({ head, tail }: Around): Told | undefined {
	const having = has.exec(head)?.groups;
	if (having !== undefined) return [having.owner!, having.noun!];
	const own = its.exec(head)?.groups;
	if (own !== undefined) return [own.owner ?? "it", own.noun!.toLowerCase()];
	const of = ofIt.exec(head)?.groups;
	if (of !== undefined) return [of.owner!, of.noun!.toLowerCase()];
	const covered = covers.exec(head)?.[1];
	if (covered !== undefined) return [covered, "area"];
	const high = above.exec(head)?.[1];
	if (high !== undefined) return [high, "elevation"];
	const flowing = flows.exec(head)?.[1];
	if (
		flowing !== undefined &&
		!/^(?: \([^()]*\))? (?:through|across|along|in|inside|within|north|south|east|west|further|before|until|below|above)\b/.test(
			tail,
		)
	)
		return [flowing, "length"];
	const standing = stands.exec(head)?.[1];
	if (standing !== undefined && /^(?: \([^()]*\))? (?:tall|high)\b/.test(tail)) return [standing, "height"];
	const lone = withOne.exec(head)?.[1];
	const named = lone === undefined ? undefined : behindComma.exec(tail)?.[1];
	return named === undefined ? undefined : [named, lone!];
}

/** "The bridge is … long", "measures … in length", "is … above sea level". */
function readAdjective({ head, tail }: Around): Told | undefined {
	const owner = being.exec(head)?.[1] ?? listing.exec(head)?.[1] ?? apposed.exec(head)?.[1];
	if (owner === undefined) return undefined;
	const adjective = /^(?: \([^()]*\))? (long|high|tall|wide|deep)\b(?! (?:by|and \d))/.exec(tail)?.[1];
	if (adjective !== undefined) return [owner, adjectives[adjective]!];
	if (apposed.test(head)) return undefined;
	const noun = /^(?: \([^()]*\))? in (?:total |overall )?(length|height|width|depth|area)\b/.exec(tail)?.[1];
	if (noun !== undefined) return [owner, noun];
	if (/^(?: \([^()]*\))? above (?:mean )?sea level\b/.test(tail)) return [owner, "elevation"];
	return /^(?: \([^()]*\))? (?:from end to end|in all)\b/.test(tail) ? [owner, "length"] : undefined;
}

/** "The …-metre-long bridge", "At … metres, the bridge is the longest". */
function readLead({ head, tail }: Around): Told | undefined {
	if (/^The $/.test(head)) {
		const found = /^(?: \([^()]*\))?[- ](long|high|tall|wide|deep) (\p{L}+(?: \p{Lu}\p{L}+){0,3})/u.exec(tail);
		return found === null ? undefined : [`The ${found[2]!}`, adjectives[found[1]!]!];
	}
	const top = /^At $/.test(head) ? findSuperlative(tail) : null;
	return top === null ? undefined : [top[1]!, superlatives[top[2]!]!];
}

const adjectives: Readonly<Record<string, string>> = {
	long: "length",
	high: "height",
	tall: "height",
	wide: "width",
	deep: "depth",
};
const superlatives: Readonly<Record<string, string>> = { longest: "length", tallest: "height", highest: "height" };
const findSuperlative = (words: string) =>
	/^(?: \([^()]*\))?(?: (?:long|high|tall))?, ([^.,;]{2,60}?) (?:is|was|became) (?:the|one of the) (?:\p{L}+[- ]){0,3}(longest|tallest|highest)\b/u.exec(
		words,
	);
const hedge = "(?:about |around |approximately |roughly |some |nearly |almost |exactly |just )?";
const nouns = "(?<noun>(?:maximum )?(?:length|height|width|depth|area|weight|elevation|altitude))";
const being = new RegExp(
	`^(.{2,60}?) (?:is|was|measures|stands|lies|runs|rises|reaches|is located|is situated) (?:to )?${hedge}(?:\\d[\\d.,]* ?[a-z]{1,10} \\()?$`,
	"u",
);
const apposed = /^(.{2,60}?), $/u;
const has = new RegExp(`^(?<owner>.{2,60}?) (?:has|had) an? (?:total |overall )?${nouns} of ${hedge}$`, "u");
const its = new RegExp(
	`^(?:Its|(?<owner>.{2,60}?)['’]s?) (?:total |overall )?${nouns} (?:is|was|measures|amounts to|comes to) ${hedge}$`,
	"u",
);
const ofIt = new RegExp(
	`^The (?:total |overall )?${nouns} of (?<owner>.{2,60}?) (?:is|was|measures|amounts to|comes to) ${hedge}$`,
	"u",
);
const flows = new RegExp(`^(.{2,60}?) (?:flows|runs|stretches|extends) (?:for )?(?:a total of )?${hedge}$`, "u");
const stands = new RegExp(
	`^(.{2,60}?) (?:is|was) an? [^,;.:]{3,80}? (?:that|which) (?:stands|is|rises) ${hedge}$`,
	"u",
);
const covers = new RegExp(`^(.{2,60}?) (?:covers|occupies|spans|encompasses) (?:an|a total) area of ${hedge}$`, "u");
const above = new RegExp(
	`^(.{2,60}?) (?:is|lies|sits|stands)(?: located| situated)?(?: [^.;:\\d]{1,50})? at an? (?:elevation|altitude|height) of ${hedge}$`,
	"u",
);
const withOne = new RegExp(`^With an? (?:total |overall )?(length|height|width|depth|area|weight) of ${hedge}$`, "u");
const behindComma = /^(?: \([^()]*\))?, ([^.,;]{3,60}?) (?:is|was|are|ranks|makes|became)\b/u;
const labelled =
	/(?:^|[\s,;.])((?:Total )?(?:Distance|Length|Height|Width|Area|Elevation|distance|length))(?: of ([^:]{3,60}))?:\s*$/u;
const listing = new RegExp(`^(.{2,40}?) (?:is|was|lies) (?:located |situated )?[^.;:\\d]{0,60}, ${hedge}$`, "u");
const findDistance = (words: string) =>
	/^\)?(?: \([^()]*\))?(?: away)?(?: (?:to the )?(?:(?:north|south)[- ]?(?:east|west)?|east|west) of| from) (?:the city of )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u.exec(
		words,
	);

/** What an article calls its subject: its name, "It", or "the bridge" of a Brackwater Bridge. */
export function isSubject(words: string, subject: string): boolean {
	const plain = words.toLowerCase().replace(/^the /, "");
	if (plain === "it" || plain === subject || subject.startsWith(`${plain} `) || plain === "structure") return true;
	return /^[Tt]he \p{L}+$/u.test(words) && subject.endsWith(` ${plain}`);
}
