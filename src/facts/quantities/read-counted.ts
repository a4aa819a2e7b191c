/** How many of a thing the subject has, by the labels and nouns that count it. */
const counted: ReadonlyMap<string, string> = new Map(
	[
		["studio albums", "studio|studio albums"],
		["live albums", "live|live albums"],
		["compilation albums", "compilation|compilation albums|compilations"],
		["extended plays", "ep|eps|extended plays"],
		["singles", "singles"],
		["music videos", "music videos"],
		["episodes", "num episodes|no. of episodes|number of episodes|episodes"],
		["seasons", "num seasons|no. of seasons|number of seasons|seasons"],
		["floors", "floor count|floors|storeys|stories|number of floors"],
		["capacity", "capacity|seating capacity|max capacity|maximum capacity"],
	].flatMap(([property = "", labels = ""]) => labels.split("|").map((label) => [label, property] as const)),
);

/** What a label or a noun counts: `num_episodes`, "live albums". */
export function countedBy(label: string): string | undefined {
	return counted.get(label.trim().toLowerCase().replace(/_/g, " ").replace(/:$/, ""));
}

/** A number with nothing but a note behind it: "24", "2 (list of episodes)"; undefined for all else. */
export function readCount(text: string): number | undefined {
	const found = /^\s*(\d{1,3}(?:,\d{3})*|\d{1,6})\s*(?:$|<ref|\[\d)/.exec(text);
	return found === null ? undefined : Number(found[1]!.replace(/,/g, ""));
}

/** Who has so many, by the words before the number: "The band has released four studio albums and |", "The show consists of |", "The ground has a capacity of |". */
export function ownerOf(head: string, property: string): string | undefined {
	const pattern = property === "capacity" ? holding : having;
	return pattern.exec(head)?.[1];
}

const having =
	/^(.{2,80}?) (?:(?:has|have) (?:released|issued|recorded|published)|consists? of|comprises?|ran for|spans|has)(?: [\p{L}\d][\p{L}\d ,'’-]{0,100})? ?$/u;
const holding =
	/^(.{2,60}?) (?:(?:has|have)|is an? [^,;.]{3,80} with) an? (?:(?:seating|total|maximum|current|official) )*capacity of $/u;
