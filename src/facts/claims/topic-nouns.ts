/** Words that mean the same sort of thing: who is one of them may be called the others. */
const groups: readonly (readonly string[])[] = [
	"company firm business house corporation manufacturer maker producer retailer supplier operator provider developer distributor publisher bank chain enterprise works brothers sons manufacturing ltd inc limited brewery group",
	"ship vessel boat liner steamer ferry coaster freighter tanker warship cruiser destroyer frigate submarine battleship yacht trawler tug steamship barge schooner brig carrier",
	"band group duo trio quartet ensemble",
	"club team side",
	"school college university institution academy institute seminary",
	"organisation organization association society charity party union foundation trust federation league",
	"bridge viaduct crossing structure span aqueduct",
	"church building cathedral chapel house hall tower castle palace hotel theatre theater museum library stadium hospital mill lighthouse",
	"newspaper paper magazine journal periodical weekly daily",
	"station railway line tunnel canal airport",
	"battle engagement action siege skirmish",
	"tournament championship cup competition edition event games race election festival",
	"town city village settlement municipality",
	"regiment battalion squadron division brigade unit corps",
].map((words) => words.split(" "));

const groupsOf = new Map<string, (readonly string[])[]>();
for (const group of groups) for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);

const generic: ReadonlySet<string> = new Set(groups.flat());

interface Said {
	readonly names: readonly string[];
	/** The infobox's name, lower case. */
	readonly box: string;
	readonly lead: string;
}

/** Which nouns mean the topic: those of its names, of its infobox, and of "… is a road bridge". */
export function nounsOf({ names, box, lead }: Said): Set<string> {
	const said = new Set<string>();
	const add = (word: string) => {
		if (generic.has(word) || named.has(word)) said.add(word);
	};
	for (const name of names) for (const word of name.toLowerCase().split(/[\s–-]+/)) add(word);
	for (const word of box.split(" ")) add(word);
	let head: string | undefined;
	const is = /\b(?:is|was|are|were) (?:an?|the|one of the) ([^.,;:()]{3,100})/.exec(lead);
	if (is !== null) {
		const phrase = is[1]!.split(
			/ (?:of|in|on|at|by|about|for|that|which|who|from|with|to|between|located|built|founded|based) /,
		)[0]!;
		for (const word of phrase.toLowerCase().split(/[\s-]+/)) add(word);
		head = /[ -](\p{Ll}{4,})(?: (?:held|played|run|fought|sold|made|laid))?$/u.exec(` ${phrase}`)?.[1];
	}
	const all = new Set(said);
	if (head !== undefined && !headless.has(head) && !/(?:ed|ing|ly|ern|ous|ive|al)$/.test(head)) all.add(head);
	for (const word of said) for (const group of groupsOf.get(word) ?? []) for (const other of group) all.add(other);
	return all;
}

/** Nouns that mean the topic where they stand in its name, and nothing elsewhere: "the treaty" in a history of a country is one of many. */
const named: ReadonlySet<string> = new Set(
	"treaty convention agreement pact accord protocol war earthquake act film album novel book game".split(" "),
);

/** Heads of "is a …" that "the …" does not take up: "is a member of the guild", "is the name of". */
const headless: ReadonlySet<string> = new Set(
	"member part name names term title type kind form sort series piece number variety example place area region year years time period date list subject word result case person native former capital seat home branch portion section side end most same first last only other".split(
		" ",
	),
);

/** Whether a noun can stand for a whole page at all. */
export function isTopicNoun(word: string): boolean {
	return generic.has(word);
}

/** Whether a page is about something of a sort that is known here: a ship, a bridge, a firm. */
export function isOfNamedSort({ nouns }: { readonly nouns: ReadonlySet<string> }): boolean {
	for (const noun of nouns) if (generic.has(noun)) return true;
	return false;
}

/** Whether a page says of what sort its subject is, in words that are known here or not; "History of Ware" and "Rugby in Ware" tell of many things. */
export function isOfSomeSort({ nouns, key }: { readonly nouns: ReadonlySet<string>; readonly key: string }): boolean {
	return nouns.size > 0 || / in /.test(key) || /^(?:history|list|timeline|outline|economy|culture|politics) /.test(key);
}
