import { measuresAgree } from "../../src/measures/measures-agree.js";
import { unitNamed } from "../../src/measures/units.js";
import type { Quantity } from "../../src/model/quantity.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "units-disagree",
	family: "contradictions",
	title: "A measure is given in two units that do not agree",
	why: "One of the two is wrong, and readers of the one unit are told something else than those of the other.",
	scope: "document",
	severity: "warning",
	reads: ["quantities", "blocks"],
	examples: {
		fires: [
			"A quay of 508 metres (2,167 ft) was added.",
			"The keeper stood 6 ft 3 in (1.69 m) tall.",
			"She was 6'2\" (178 cm).",
			"The fine was 10 pounds or 400 shillings.",
			"A bolt of 1 inch (26.5 mm) held it.",
			"It lies 60 km/27 mi from the town.",
			"The bell weighs 720 kg [2,064 lb].",
			"In winter it is -5 °C, in summer 20 °C (88 °F).",
		],
		quiet: [
			"A quay of 508 metres (1,667 ft) was added, then one of about 100 miles (150 km).",
			"The keeper stood 6 ft 3 in (1.91 m) tall.",
			"The fine was 10 pounds or 200 shillings.",
			"A bolt of 1 inch (25.4 mm) held it, and one of 2 to 3 inches (51–76 mm).",
			"The winds blew at 125 mph (205 km/h) through a slot of 7⁄8-in (22 mm).",
			"The hull is 30 m (12 ft above the water) long.",
			"It lies 5 km or 20 yards from the town.",
			"It was warmer by 2 °C (3.6 °F), and weighed 10 tons (9.1 t).",
		],
	},
	*check({ quantities, blocks }) {
		for (let index = 0; index < quantities.length; index++) {
			const second = quantities[index]!;
			const first = quantities[index - 1];
			if (first === undefined || first.block !== second.block || first.unit === null || second.unit === null) continue;
			if (second.from - first.to > 20) continue;
			const { text } = blocks[first.block]!;
			const glue = text.slice(first.to, second.from);
			const isAside =
				glue === "/" || equal.test(glue) || (aside.test(glue) && closing.test(text.slice(second.to, second.to + 12)));
			if (!isAside && !or.test(glue)) continue;
			const pair = sameKind(first, second);
			if (pair === undefined || isPart(text, first)) continue;
			const [a, b] = pair;
			if (measuresAgree(a, b) || (!isAside && !isTypo(a, b))) continue;
			yield {
				at: { start: first.start, end: second.end },
				message: `${first.text} and ${second.text} are not the same`,
				certainty: "likely",
			};
		}
	},
});

const hedge =
	"(?:or |about |around |approximately |approx\\. |roughly |some |nearly |almost |over |just over |just under |c\\. |equal to |equivalent to )?";
const aside = new RegExp(`^(?:,? ?[([]|/| ?= ?| / |, i\\.e\\.,? |, that is,? )${hedge}£?$`);
/** What says by itself that both are one. */
const equal = /^(?: = |, i\.e\.,? |, that is,? )$/;
const closing = /^(?:[)\]]|[;,/.](?!\d)|$| (?:tall|high|long|wide|deep|thick|each|across|away)\b[);,.])/;
const or = /^,? or (?:about )?£?$/;

interface Comparable {
	readonly value: number;
	readonly step: number;
	readonly unit: string;
	readonly isOpen: boolean;
}

/** Both as measures, where they measure the same in two units; "pounds" beside shillings are money. */
function sameKind(first: Quantity, second: Quantity): readonly [Comparable, Comparable] | undefined {
	const isMoney = [first, second].some(({ unit }) => unitNamed(unit!)!.dimension === "sterling");
	const [a, b] = [toMeasure(first, isMoney), toMeasure(second, isMoney)];
	const [one, other] = [unitNamed(a.unit)!, unitNamed(b.unit)!];
	const isPlain = one.dimension !== "time" && one.dimension !== "share";
	return one.dimension === other.dimension && one !== other && isPlain ? [a, b] : undefined;
}

function toMeasure({ value, step, unit, approximation, text }: Quantity, isMoney: boolean): Comparable {
	const isSterling = isMoney && unit === "lb" && text.includes("pound");
	return { value, step, unit: isSterling ? "£" : unit!, isOpen: approximation !== null };
}

/** One side of "3 by 4 m", one end of "3–4 m". */
function isPart(text: string, { from, isRangeEnd }: Quantity): boolean {
	return isRangeEnd || /(?:×|\bx|\bby|\band|[+/]|[−-]) ?$/.test(text.slice(Math.max(0, from - 5), from));
}

/** "5 km or 20 yards" are two things; so near each other that a slip is likelier they are one. Money is counted out. */
function isTypo(a: Comparable, b: Comparable): boolean {
	const [one, other] = [unitNamed(a.unit)!, unitNamed(b.unit)!];
	if (one.dimension === "sterling") return true;
	const ratio = (a.value * one.size) / (b.value * other.size);
	return ratio > 0.6 && ratio < 1.7;
}
