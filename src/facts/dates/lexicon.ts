/** An entry of the lexicon: the class of a word, what it stands for, and the form in which it is written. */
export interface Entry {
	readonly kind: string;
	readonly n: number;
	readonly form: number;
	/** A date may hang on this word alone; the others only go with such a word. */
	readonly isAnchor: boolean;
}

/** Forms of a month, a season and a weekday. */
export const full = 0;
export const short = 1;
export const lowerCase = 2;
export const lowerShort = 3;

/** Forms of a unit. */
const singular = 0;
export const plural = 1;

/** The units that lengths of time are counted in, from short to long; a unit's token has its index. */
export const units = ["day", "weekend", "week", "fortnight", "month", "quarter", "year", "decade", "century"] as const;

/** The words by their hash, each with its entry behind it: text is looked up where it stands, without a copy of each word. */
const slots = 2 ** 12;
const words = new Array<string | undefined>(slots);
const entries = new Array<Entry | undefined>(slots);

/** The longest word of the lexicon. */
export const longest = 13;

/** By first letter (its code less 64) the lengths of the words that begin with it, as bits: most words need no look-up. */
export const lengths = new Uint32Array(64);

/** The same of the anchors. */
export const anchorLengths = new Uint32Array(64);

/** The entry of the word that stands in a text, as it is written; undefined for words that dates are not made of. */
export function lookUp(text: string, start: number, end: number): Entry | undefined {
	const slot = findSlot(text, start, end);
	return entries[slot];
}

/** Where a word is entered, or would be. */
function findSlot(text: string, start: number, end: number): number {
	let hash = end - start;
	for (let at = start; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) & 0xfffffff;
	let slot = hash & (slots - 1);
	for (let word = words[slot]; word !== undefined; word = words[slot]) {
		if (word.length === end - start && text.startsWith(word, start)) return slot;
		slot = (slot + 1) & (slots - 1);
	}
	return slot;
}

/** Enters words that stand for following numbers; those with `/` between them stand for the same. */
function enter(kind: string, words: string, first = 0, step = 1, form = full): void {
	for (const [index, group] of words.split(" ").entries())
		for (const word of group.split("/"))
			enterWord(word, { kind, n: first + index * step, form, isAnchor: anchors.has(kind) || anchorWords.has(word) });
}

/** Enters the words of grammar, each a class of its own. */
function enterPlain(words: string): void {
	for (const word of words.split(" "))
		enterWord(word, { kind: word, n: 0, form: 0, isAnchor: anchors.has(word) || anchorWords.has(word) });
}

function enterWord(word: string, entry: Entry): void {
	const capital = word.charAt(0).toUpperCase() + word.slice(1);
	enterAs(word.toUpperCase(), entry);
	enterAs(capital, entry);
	enterAs(word, isNamed(entry.kind) ? { ...entry, form: entry.form + lowerCase } : entry);
}

function enterAs(word: string, entry: Entry): void {
	const slot = findSlot(word, 0, word.length);
	words[slot] = word;
	entries[slot] = entry;
	lengths[word.charCodeAt(0) - 64]! |= 1 << word.length;
	if (entry.isAnchor) anchorLengths[word.charCodeAt(0) - 64]! |= 1 << word.length;
}

/** Words that are written with a capital where they are meant. */
function isNamed(kind: string): boolean {
	return kind === "month" || kind === "weekday";
}

const anchors: ReadonlySet<string> = new Set(
	(
		"month weekday season unit decade shifted feast BC AD today yesterday tomorrow tonight now currently presently nowadays recent " +
		"recently former future soon modern lately previously these daytime hundred thousand present latest"
	).split(" "),
);

/** Words that years in words begin with. */
const anchorWords: ReadonlySet<string> = new Set(["nineteen", "eighteen", "seventeen", "new", "eve", "past"]);

enter("month", "january february march april may june july august september october november december", 1);
enter("month", "jan feb mar apr", 1, 1, short);
enter("month", "jun jul aug sep/sept oct nov dec", 6, 1, short);
enter("weekday", "monday tuesday wednesday thursday friday saturday sunday", 1);
enter("weekday", "mon tue/tues wed thu/thur/thurs fri sat sun", 1, 1, short);
enter("season", "spring summer autumn winter", 1);
enter("season", "midsummer", 2);
enter("season", "midwinter", 4);
enter("season", "fall", 3, 1, lowerCase);
enter("unit", units.join(" "), 0, 1, singular);
enter("unit", "days weekends weeks fortnights months quarters years decades centuries", 0, 1, plural);
enter("short-unit", "hour/hours minute/minutes");
enter("ordinal", "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1, 1);
enter("ordinal", "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 13, 1, 1);
enter("ordinal", "thirtieth", 30, 1, 1);
enter("cardinal", "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", 1);
enter("cardinal", "zero/oh", 0);
enter("cardinal", "sixteen seventeen eighteen nineteen", 16);
enter("cardinal", "twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
enter("decade", "twenties thirties forties fifties sixties seventies eighties nineties", 20, 10, 2);
enter("decade", "noughties", 2000, 1, 4);
enter("decade", "tens", 10, 1, 2);
enter("decade", "thousands", 2000, 1, 5);
enter("piece", "part/parts stage/stages");
enter("vague-number", "couple few several some many");
enter("part", "early mid late");
enter("edge", "start/beginning/onset/outset middle end/close");
enter("shifted", "earlier later/afterwards/afterward/thereafter", -1, 2);
enter("last", "last previous/preceding/prior past");
enter("next", "next following/subsequent/ensuing coming/upcoming");
enter("circa", "about/around/circa/approximately/roughly/ca");
enter("more", "almost/nearly/over/only/just/barely/exactly/less/more/about/around/approximately/least/mere");
enter("circa", "about/around/circa/approximately/roughly/ca");
enter(
	"daytime",
	"morning/mornings afternoon evening night/nights dawn dusk midnight/noon/midday/sunrise/sunset/nightfall",
);
enter(
	"feast",
	"christmas easter thanksgiving halloween boxing valentine st/saint earth independence bastille armistice",
);
enter("feast", "veterans remembrance anzac good palm ash martin/mlk president/presidents mother father memorial");
enter("feast", "labor/labour columbus black cyber");
enterPlain("the of in on at from to and or between during through throughout for a an as than within ago hence c");
enterPlain("before after since until till by this current same that today yesterday tomorrow tonight now currently");
enterPlain(
	"presently nowadays recent recently formerly former future soon present modern lately then hundred thousand",
);
enterPlain("time times moment point eve half rest whole turn latter fiscal new style old");
enterPlain("these previously latest full");
enter("near", "near/foreseeable");
enter("period", "period/periods");
enter("like", "comparable/corresponding");
for (const [era, kind] of [
	["BC", "BC"],
	["BCE", "BC"],
	["AD", "AD"],
	["CE", "AD"],
] as const)
	enterAs(era, { kind, n: 0, form: 0, isAnchor: false });
enterAs("Q", { kind: "Q", n: 0, form: 0, isAnchor: false });
enterAs("H", { kind: "Q", n: 1, form: 0, isAnchor: false });
enterAs("FY", { kind: "fiscal", n: 0, form: 0, isAnchor: false });
enter("era-noun", "era calendar reign reckoning");
enterAs("China", { kind: "China", n: 0, form: 0, isAnchor: false });
for (const [n, names] of [
	[0, "Hijri/Hijrah/Hijra/Islamic/Muslim"],
	[1, "Buddhist"],
	[2, "Hebrew/Jewish"],
	[5, "Republic/Republican/ROC"],
] as const)
	for (const name of names.split("/")) enterAs(name, { kind: "era-word", n, form: 0, isAnchor: false });
for (const [n, era] of ["AH", "BE", "AM", "AUC"].entries()) enterAs(era, { kind: "era", n, form: 0, isAnchor: false });
for (const [n, names] of [
	"Juche",
	"Minguo",
	"Reiwa",
	"Heisei",
	"Shōwa/Showa",
	"Taishō/Taisho",
	"Meiji",
	"Saka",
].entries())
	for (const name of names.split("/")) enterAs(name, { kind: "era", n: n + 4, form: 0, isAnchor: false });
