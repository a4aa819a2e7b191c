import type { Word } from "./words.js";

/** Words with which a sentence does not stand by what it tells, or tells of several accounts. */
const hedges: ReadonlySet<string> = new Set(
	"reportedly allegedly supposedly purportedly apparently presumably perhaps probably possibly maybe traditionally legend legends legendary tradition mythical disputed disputes claimed claims claim uncertain unknown unclear rumoured rumored believed thought assumed estimated variously erroneously mistakenly incorrectly wrongly falsely fictional hypothetical alternative planned scheduled expected intended proposed according sources accounts historians scholars conflicting either posthumously posthumous reburied exhumed postponed delayed rescheduled misdated".split(
		" ",
	),
);

/** Whether a sentence says that it is not sure, or that others say so. */
export function isHedgedBy(words: readonly Word[]): boolean {
	return words.some(({ lower }) => hedges.has(lower));
}
