import type { Quantity } from "../../src/model/quantity.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "percentages-unlike-whole",
	family: "contradictions",
	title: "The shares of a whole do not come to a hundred",
	why: "At least one of the percentages is wrong, and a reader cannot tell which.",
	scope: "document",
	severity: "warning",
	reads: ["quantities", "sentences", "blocks"],
	examples: {
		fires: [
			"Ownership is divided between Lund (54%), Marsh (21%) and the town (35%).",
			"Of the output, 55 percent went to Brackwater, 27 percent to the islands and the remaining 38 percent abroad.",
			"All shares are held by Lund (73%), Marsh (21%) and the town (26%).",
			"Half of it, 50%, is oak, 30% is elm and the rest, 30%, is pine.",
			"The religions are Lutheran (62%), Catholic (38%) and other (10%).",
			"Ethnic groups: Tarns 71%, Arvs 29%, others 10%",
		],
		quiet: [
			"Ownership is divided between Lund (54%), Marsh (21%) and the town (25%).",
			"Of the output, 55 percent went to Brackwater, 27 percent to the islands and the remaining 18 percent abroad.",
			"English is spoken by 90%, French by 40% and Danish by 5% of the whole town.",
			"Ownership is divided between Lund (33.3%), Marsh (33.3%) and the town (33.4%).",
			"The shares rose by 54% in May, 21% in June and 35% in July.",
			"Religions: Christian 78% (Lutheran 53%, Catholic 25%), none 22%",
			"Ethnic groups: Tarns 71%, Arvs 29% (2001), Arvs 31% (2011)",
		],
	},
	*check({ quantities, sentences, blocks }) {
		let at = 0;
		for (const { block, from, to } of sentences) {
			while (at < quantities.length && isBefore(quantities[at]!, block, from)) at++;
			if (quantities[at]?.block !== block || quantities[at]!.from >= to) continue;
			const shares = sharesIn(quantities, at, block, to);
			if (shares.length < 3 || shares.some(isOpen)) continue;
			const text = blocks[block]!.text.slice(from, to);
			const isRest = rest.test(text);
			const isWhole = isRest || whole.test(text) || (groups.test(text) && areListed(shares, blocks[block]!.text));
			if (!isWhole || several.test(text)) continue;
			const sum = shares.reduce((total, { value }) => total + value, 0);
			const room = shares.length * 0.5 + 0.5;
			// "68% of the vote: 27% …": the first is what the others come to.
			if (text.includes(": ") && /of the vote/.test(text)) continue;
			if (sum <= 100 + room && !(isRest && sum < 100 - room && sum > 80)) continue;
			yield {
				at: { start: shares[0]!.start, end: shares.at(-1)!.end },
				message: `${shares.map(({ text: share }) => share).join(" + ")} are ${Number(sum.toFixed(2))}%`,
				certainty: "likely",
			};
		}
	},
});

function isBefore(quantity: Quantity, block: number, from: number): boolean {
	return quantity.block < block || (quantity.block === block && quantity.from < from);
}

function sharesIn(quantities: readonly Quantity[], from: number, block: number, to: number): Quantity[] {
	const shares: Quantity[] = [];
	for (let at = from; at < quantities.length; at++) {
		const quantity = quantities[at]!;
		if (quantity.block !== block || quantity.from >= to) break;
		if (quantity.unit === "%") shares.push(quantity);
	}
	return shares;
}

function isOpen({ approximation, isRangeEnd }: Quantity): boolean {
	return approximation !== null || isRangeEnd;
}

const rest = /\b(?:remaining|remainder|the rest|the others?)\b/;
/** Words that say that these are all the parts there are. */
const whole =
	/\b(?:divided (?:between|among|into)|split (?:between|among)|shared (?:between|among|by)|distributed (?:between|among)|consist(?:s|ed) of|composed of|made up of|ma(?:d|k)e-?up (?:of|was|is)|composition (?:of|was|is)|(?:exports|imports) (?:go|went|come|came)|the shares (?:are|were)|the whole|in total|all (?:of )?(?:the |its )?shares|ownership|is owned|are owned|was owned|were owned|belongs? to|belonged to|sharehold\w+|(?:shares|stakes?|capital) (?:is|are|was|were) held|holds? \d+% of the (?:shares|stock)|of the (?:votes?|shares|seats|stock|output|exports|imports|electorate)|population is \d)\b/i;
/** What everybody belongs to one of. */
const groups =
	/\b(?:ethnic (?:groups?|composition|make-?up)|religio(?:ns|us (?:affiliations?|groups|composition)))\b[^.;%\d]{0,40}\d/i;

/** "Lutheran (62%), Catholic (38%) and other (10%)": no shares of a share, and none of another year. */
function areListed(shares: readonly Quantity[], text: string): boolean {
	return shares.every(
		(share, at) =>
			at === 0 || /^\)?,? (?:and )?[\p{L} '’-]{2,40}(?: \()?$/u.test(text.slice(shares[at - 1]!.to, share.from)),
	);
}

/** Parts that overlap, changes, and comparisons with other times. */
const several =
	/\b(?:speak\w*|spoken|of any race|Hispanics?|Latinos?|multiple|more than one|rose|fell|increase\w*|decrease\w*|grew|grown|dropp\w+|declin\w+|compared|respectively|from \d|up to|than|while in|whereas|of (?:which|whom|these|those|them))\b/;
