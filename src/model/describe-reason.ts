import type { NeedReason } from "./prose.js";

/** What a statement does that asks for a source, as a reader would say it: "gives a sum of money". */
export function describeReason(reason: NeedReason, words: string): string {
	if (reason === "statistic") return describeNumber(words);
	if (reason === "superlative" && /\b(?:first|earliest)\b/i.test(words)) return "says what was first";
	return descriptions[reason];
}

function describeNumber(words: string): string {
	if (/\d\s?%|\bper ?cent/i.test(words)) return "gives a percentage";
	return people.test(words) ? "gives a number of people" : "gives a number";
}

const people =
	/\b(?:people|inhabitants|residents|citizens|persons|men|women|adults|soldiers|troops|casualties|deaths|dead|killed|injured|wounded|households|families|students|pupils|employees|workers|members|passengers|refugees|visitors|population|immigrants|speakers|prisoners|patients|victims|spectators|adherents|followers)\b/i;

const descriptions: Readonly<Record<Exclude<NeedReason, "statistic">, string>> = {
	accusation: "accuses someone",
	"living-person": "tells of someone's life or family",
	quotation: "quotes someone",
	money: "gives a sum of money",
	"as-of": "says how things stand today",
	cause: "says why something happened",
	opinion: "says what people think of something",
	report: "reports what someone has said or found",
	superlative: "ranks something above all others",
	award: "names an honour",
	dated: "says when something happened",
};
