import type { Word } from "./words.js";

/** Words with which a sentence does not stand by what it tells, or tells of several accounts. */
const hedges: ReadonlySet<string> = new Set(
	"reportedly allegedly supposedly purportedly apparently presumably perhaps probably possibly maybe traditionally legend legends legendary tradition mythical disputed disputes claimed claims claim uncertain unknown unclear rumoured rumored variously erroneously mistakenly incorrectly wrongly falsely fictional hypothetical alternative planned scheduled expected intended proposed according sources accounts historians scholars conflicting either posthumously posthumous reburied exhumed postponed delayed rescheduled misdated confused namesake namesakes unrelated".split(
		" ",
	),
);

/** "is thought to", "was believed": as nouns, and of what a person thinks, they are no hedges. */
const opinions: ReadonlySet<string> = new Set([
	"believed",
	"thought",
	"assumed",
	"estimated",
	"supposed",
	"considered",
]);

/** Whether words say that they are not sure, or that others say so. */
export function isHedgedBy(words: readonly Word[]): boolean {
	return words.some(({ lower }, at) => {
		if (hedges.has(lower)) return true;
		return opinions.has(lower) && /^(?:is|are|was|were|been|generally|widely|now)$/.test(words[at - 1]?.lower ?? "");
	});
}
