import { readWholeNumber } from "../../src/measures/read-whole-number.js";
import type { Infobox } from "../../src/model/document.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "career-total-unlike-clubs",
	family: "contradictions",
	title: "The total of a player's career is not the sum over the clubs",
	why: "Somebody brought the clubs up to date and not the total, or mistyped one of them.",
	scope: "document",
	severity: "warning",
	reads: ["infoboxes"],
	examples: {
		fires: [
			"{{Infobox football biography\n| name = Ann Ware\n| years1 = 1990–1994\n| clubs1 = Brackwater Town\n| caps1 = 79\n| goals1 = 12\n| years2 = 1994–1998\n| clubs2 = Kelverton\n| caps2 = 40\n| goals2 = 3\n| totalcaps = 129\n| totalgoals = 15\n}}",
		],
		quiet: [
			"{{Infobox football biography\n| name = Ann Ware\n| clubs1 = Brackwater Town\n| caps1 = 79\n| goals1 = 12\n| clubs2 = → Ware (loan)\n| caps2 = 40\n| goals2 = 3\n| totalcaps = 119\n| totalgoals = 15\n| nationalcaps1 = 7\n}}",
			"{{Infobox football biography\n| name = Ann Ware\n| clubs1 = Brackwater Town\n| caps1 = 79\n| goals1 = 12\n| clubs2 = Kelverton\n| caps2 = \n| goals2 = 3+\n| totalcaps = 119\n| totalgoals = 18\n}}",
		],
	},
	*check({ infoboxes }) {
		for (const box of infoboxes) {
			if (!/football/i.test(box.name.text)) continue;
			for (const kind of ["caps", "goals"]) {
				const total = parameterOf(box, `total${kind}`);
				const given = total === undefined ? null : readWholeNumber(total.text);
				const sum = given === null ? null : addClubs(box, kind);
				if (sum === null || sum === given) continue;
				yield {
					at: { start: total!.start, end: total!.end },
					message: `The clubs add up to ${sum}, not ${given!}`,
					certainty: "likely",
				};
			}
		}
	},
});

/** Null where a club has no plain number, there is but one, or a number has no club. */
function addClubs(box: Infobox, kind: string): number | null {
	const numbers = box.parameters.flatMap(({ name, value }) => {
		const found = /^(?:clubs?|caps|goals)(\d+)$/.exec(name?.text ?? "");
		return found === null || value.text === "" ? [] : [found[1]!];
	});
	const clubs = [...new Set(numbers)];
	const counts = clubs.map((club) => {
		const isClub = (parameterOf(box, `clubs${club}`)?.text ?? "") !== "";
		return isClub ? readWholeNumber(parameterOf(box, `${kind}${club}`)?.text ?? "") : null;
	});
	if (counts.length < 2 || counts.includes(null)) return null;
	return counts.reduce<number>((sum, count) => sum + count!, 0);
}

function parameterOf(box: Infobox, name: string): Words | undefined {
	return box.parameters.find((parameter) => parameter.name?.text === name)?.value;
}
