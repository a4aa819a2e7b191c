import type { DateExpression } from "../../src/model/date.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "future-told-as-past",
	family: "dates",
	title: "Something is told as if it had happened on a day that is still to come",
	why: "The date is wrong, or a plan is told as a fact.",
	scope: "document",
	severity: "warning",
	reads: ["dates", "blocks", "sentences", "sections"],
	examples: {
		fires: ["The pier was sold to the town on 5 May 2071.", "In 2071 the keeper died, and the light went out."],
		quiet: [
			"The pier was sold to the town on 5 May 2017.",
			"The pier will be sold to the town in 2071.",
			"The lease was granted until 2071, and expires then.",
			"The story was written as if set in 2071.",
		],
	},
	*check({ dates, blocks, sentences, sections }, circumstances) {
		if (dates.length === 0) return;
		for (const date of dates) {
			if (
				date.sentence === null ||
				date.interval === null ||
				!circumstances.calendar.isAhead(date.interval.first - 1) ||
				!isPlain(date)
			)
				continue;
			const { text, section } = blocks[date.block]!;
			if (sections[section]?.role === "plot") continue;
			const { from, to } = sentences[date.sentence]!;
			if (open.test(text.slice(from, to)) || !isTold(text, date, from, to)) continue;
			yield { at: date, message: `${date.text} is still to come, but is told as past`, certainty: "likely" };
		}
	},
});

function isPlain({ certainty, calendar, qualifiers, range }: DateExpression): boolean {
	return certainty === "stated" && calendar === "gregorian" && qualifiers.length === 0 && range === null;
}

/** "In 2071, the keeper died", "was sold on 5 May 2071" */
function isTold(text: string, date: DateExpression, from: number, to: number): boolean {
	const head = text.slice(from, date.from);
	if (!/\b(?:in|on) $/i.test(head)) return false;
	return past.test(head.length < 8 ? text.slice(date.to, Math.min(to, date.to + 60)) : head.slice(-60));
}

const past =
	/\b(?:died|opened|closed|became|won|lost|moved|began|started|ended|retired|resigned|took place|happened|released|published|(?:was|were) (?:born|built|founded|opened|closed|sold|killed|elected|appointed|released|published|launched|completed|destroyed|established|created|formed|named|held|made|signed|demolished|renamed|discovered|abolished|arrested|awarded))\b/;

/** Words of plans, of fiction, and of what only ends then. */
const open =
	/\b(?:will|would|shall|should|could|may|might|plan\w*|expect\w*|schedul\w+|propos\w+|project\w*|forecast\w*|due|until|till|through|target\w*|goals?|future|upcoming|intend\w*|predict\w*|estimat\w+|aim\w*|set|to be|contract|expir\w+|bid|host|rights?|award\w*|announc\w+|lease|agree\w+|novels?|films?|fiction\w*|stor\w+|game|series|episode|scenario|timeline|character|if|deal|extension|extended|vision|strategy|commit\w+|pledg\w+|next|If)\b/;
