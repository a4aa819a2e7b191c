import { measureKey } from "../../src/corpus/measure-key.js";
import { measuresAgree } from "../../src/measures/measures-agree.js";
import { unitNamed } from "../../src/measures/units.js";
import type { Measurement } from "../../src/model/measurement.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "two-values-for-one-measure",
	family: "contradictions",
	title: "One measure of one thing is given with two values",
	why: "At most one of the two is right, and a reader who meets only one of them cannot know.",
	scope: "corpus",
	comparesByKey: true,
	severity: "warning",
	reads: ["measurements"],
	examples: {
		fires: [
			"{{Infobox bridge\n| name = Brackwater Bridge\n| length = 475 m\n}}\nThe '''Brackwater Bridge''' crosses the Arve.\n\n== Design ==\nThe bridge is 576 m long and rests on nine piers.",
			"{{Infobox bridge\n| name = Brackwater Bridge\n| length = {{convert|475|m}}\n}}\nThe '''Brackwater Bridge''' crosses the Arve.\n\n== Design ==\nWith a length of 484 metres, the Brackwater Bridge is the longest of the district.",
			"{{Infobox musical artist discography\n| artist = Heron\n| studio = 4\n| live = 1\n}}\nThe '''Heron discography''' is long.\n\n== Albums ==\nHeron has released four studio albums and two live albums.",
			"{{Infobox stadium\n| name = Harbour Ground\n| capacity = 21,500\n}}\nThe '''Harbour Ground''' is a stadium in Brackwater. It has a seating capacity of 12,500.",
			"Brackwater is a town. It is 43 miles (69 km) north of Kelverton.\n\n== Roads ==\nBrackwater lies 95 km from Kelverton.",
		],
		quiet: [
			"{{Infobox stadium\n| name = Harbour Ground\n| capacity = 21,484\n}}\nThe '''Harbour Ground''' is a stadium in Brackwater. It has a seating capacity of 21,500. Its first stand had a capacity of 800.",
			"{{Infobox bridge\n| name = Brackwater Bridge\n| length = 475 m\n}}\nThe '''Brackwater Bridge''' crosses the Arve.\n\n== Design ==\nThe bridge is 1,558 ft long and the main span 76 m wide.",
			"{{Infobox bridge\n| name = Brackwater Bridge\n| length = 475 m\n}}\nThe '''Brackwater Bridge''' crosses the Arve.\n\n== Design ==\nIts main span has a length of 120 m, and the old bridge was 300 m long.",
		],
	},
	*check(documents) {
		const known = new Map<string, Known[]>();
		for (const document of documents) {
			for (const measurement of document.measurements) {
				const name = measureKey(measurement);
				const others = known.get(name);
				if (others === undefined) known.set(name, [{ path: document.path, measurement }]);
				else others.push({ path: document.path, measurement });
			}
		}
		for (const group of known.values()) {
			const pair = findPair(group, ({ path }) => path) ?? findPair(group, () => "");
			if (pair === undefined) continue;
			const [one, other] = pair;
			const [a, b] = [one.measurement, other.measurement];
			yield {
				at: { path: other.path, start: b.start, end: b.end },
				message: `The ${b.property} is ${b.text} here, and ${a.text} elsewhere`,
				beside: [{ at: { path: one.path, start: a.start, end: a.end }, message: `the ${a.property} is ${a.text}` }],
				certainty: one.path === other.path || isOwn(b) ? "likely" : "possible",
			};
		}
	},
});

interface Known {
	readonly path: string;
	readonly measurement: Measurement;
}

/** The first of a group, or the first of its own text, and another that cannot be right together with it. */
function findPair(group: readonly Known[], keyOf: (one: Known) => string): readonly [Known, Known] | undefined {
	const firsts = new Map<string, Known>();
	for (const other of group) {
		const one = firsts.get(keyOf(other));
		if (one === undefined) firsts.set(keyOf(other), other);
		else if (isSame(one.measurement.subject, other.measurement.subject) && !areOne(one.measurement, other.measurement))
			return [one, other];
	}
	return undefined;
}

/** Whether both may be right; counts agree where one of them is rounded. */
function areOne(a: Measurement, b: Measurement): boolean {
	if (unitNamed(a.unit)?.dimension !== unitNamed(b.unit)?.dimension) return true;
	if (a.unit !== "" || b.unit !== "") return measuresAgree(a, b);
	return a.isOpen || b.isOpen || Math.abs(a.value - b.value) < Math.max(a.step, b.step);
}

/** Whether nothing else is likely to be meant in another document: a name of three words, a place by its way from another. */
function isOwn({ subject, property }: Measurement): boolean {
	return subject.split(" ").length > 2 || property.startsWith("distance");
}

/** One name may be longer than the other: "1920 Volta a Catalunya" and "1920 Volta a Catalunya Race". */
function isSame(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short === long || (short.split(" ").length > 2 && long.startsWith(`${short} `));
}
