import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "count-unlike-list",
	family: "contradictions",
	title: "A number announces more or fewer things than are listed",
	why: "Either the number is wrong, or something is missing from the list or does not belong to it.",
	scope: "document",
	severity: "warning",
	reads: ["enumerations"],
	options: { mostApart: 3 },
	examples: {
		fires: [
			"The district has four villages, namely Dorsley, Lanscombe and Kelverton.",
			"The following three places are served: Dorsley, Lanscombe, Kelverton and Brackwater.",
			"He won the medal on three occasions: 1899, 1904, 1905 and 1908.",
			"She took part in two expeditions (1934, 1936 and 1944).",
			"Two boats were sold, while five others (1533, 1534, 1535, 1536, 1537 and 1538) were scrapped.",
			"Five charts survive:\n* Chart of Dorsley\n* Chart of Lanscombe\n* Chart of Kelverton",
			'The six piers are given below.\n{| class="wikitable"\n! No. !! Pier\n|-\n| 1 || North\n|-\n| 2 || South\n|-\n| 3 || West\n|}',
			"She had three sons: Anders and Bo.",
			"She had two sons, Anders, Bo and Carl.",
			"The guild won the cup in 1950, 1956, 1961 and 1970, five times in all.",
		],
		quiet: [
			"The district has three villages, namely Dorsley, Lanscombe and Kelverton.",
			"The district has four villages, including Dorsley, Lanscombe and Kelverton.",
			"She had three children: Anders, Duke of Dorsley, Bo, who drowned, and Carl.",
			"He won the medal three times, in 1899, 1904 and 1908.",
			"Three charts survive:\n* Chart of Dorsley\n** a copy\n* Chart of Lanscombe\n* Chart of Kelverton",
			'The three piers are given below.\n{| class="wikitable"\n! No. !! Pier\n|-\n| 1 || North\n|-\n| 2 || South\n|-\n| 3 || West\n|-\n| Total || 3\n|}',
			"Four colours were seen: red, green, blue and white.",
			"Eight new deaths were recorded in: Oran (2), Setif, Blida and Batna.",
			"Three things control it: rock, water, and sand and gravel.",
			"The two areas are joined by four roads: North Road, South Road, East Road and West Road.",
			"There were three classes of society: soldiers, scholars, artisans and cultivators.",
			"She had two sons, Anders and Bo.",
			"The guild won the cup in 1950, 1956, 1961 and 1970, four times in all.",
			"The guild won 3 cups in 1950, and again in 1956, 1961 and 1970, six times in all.",
			"One of the two: Dorsley, Lanscombe and Kelverton are ports.",
		],
	},
	*check({ enumerations }, { options }) {
		for (const { announced, count, listed, list, form } of enumerations) {
			const apart = Math.abs(count - listed);
			// What is much shorter or longer is another list.
			if (apart === 0 || apart > options.mostApart || apart > Math.max(2, count / 2)) continue;
			yield {
				at: announced,
				message: `“${announced.text}” are announced, and ${listed} ${form === "rows" ? "rows follow" : "are listed"}`,
				beside: [{ at: list, message: "the list" }],
				certainty: "likely",
			};
		}
	},
});
