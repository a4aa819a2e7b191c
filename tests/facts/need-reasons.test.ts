import { describe, expect, it } from "vitest";
import { readReasons } from "../../src/facts/need/read-reasons.js";
import { allReasons } from "../../src/facts/need/reason-set.js";
import type { NeedReason } from "../../src/model/prose.js";

/** For each reason what makes a statement of the kind, and look-alikes that make none. */
const examples: Readonly<Record<NeedReason, { fires: readonly string[]; quiet: readonly string[] }>> = {
	quotation: {
		fires: [
			'The harbour master called it "a night that nobody forgot".',
			"The almanac says “the tide came at noon and stayed”.",
			'But the pilots would not sail, for nobody had told them so."',
			'"The fog was so thick that',
		],
		quiet: [
			'Her second book, "The Salt of the Sea", tells of the pier.',
			'The "free" ferry is slow.',
			`The oar is 5' 10" long and hangs in the hall.`,
			"The pilots' guild met at the pilot's house.",
		],
	},
	money: {
		fires: ["The pier cost $4 million.", "It was rebuilt for 12,000 crowns.", "The ferryman's salary is paid in kind."],
		quiet: ["The pounding of the waves is loud.", "He paid.", "The ferry costs nothing."],
	},
	statistic: {
		fires: [
			"The town has 640 inhabitants.",
			"Some 12 % of them fish.",
			"It has 12,500 books.",
			"Nearly a million herrings.",
			"Two-thirds of the boats sank.",
		],
		quiet: ["The boat has 2 masts.", "The pier is 40 metres long.", "Pier 4 is closed."],
	},
	"as-of": {
		fires: ["As of 2019 the ferry is idle.", "The ferry is currently idle.", "There are now two ferries."],
		quiet: ["The harbour sees itself as of old.", "The current is strong.", "The heir inherits as of right."],
	},
	cause: {
		fires: ["The pier burned because a lamp fell.", "The delay was due to fog.", "The storm led to a flood."],
		quiet: ["The ferry is due to open in spring.", "The path led along the shore.", "The cause is unknown."],
	},
	opinion: {
		fires: [
			"It is regarded as a jewel of the coast.",
			"Critics disliked the new pier.",
			"It is thought to be haunted.",
			"She criticised the council.",
		],
		quiet: ["The guards stood at the gate.", "The pier is considered for sale.", "The critic's house is red."],
	},
	report: {
		fires: [
			"According to the almanac the tide was late.",
			"The council announced a new pier.",
			"A survey found more eels.",
		],
		quiet: ["The stated aim of the guild is peace.", "He kept the report card.", "They accord with the tide."],
	},
	superlative: {
		fires: [
			"It was the first ferry on the coast.",
			"It is the oldest pier.",
			"Its most popular dish is eel.",
			"It has the only crane.",
		],
		quiet: [
			"At first the ferry was slow.",
			"Her first name was Ada.",
			"Most of the boats sank.",
			"At least two came back.",
			"The forest lies in the west.",
			"The First World War ended.",
		],
	},
	"living-person": {
		fires: ["She was born in Brackwater.", "He married a pilot.", "She was diagnosed late.", "He died at sea."],
		quiet: ["The stillborn plan was dropped.", "The ferry is bound north.", "The bank sank."],
	},
	accusation: {
		fires: ["The pilot was accused of smuggling.", "He was convicted.", "The mayor pleaded guilty."],
		quiet: ["The ferry has a cause.", "She charged the battery.", "A sentence ends here."],
	},
	award: {
		fires: ["She won the regatta.", "The pier was awarded a plaque.", "The eel pie was nominated twice."],
		quiet: ["The wonder of the coast.", "A warden lives there."],
	},
	dated: {
		fires: [
			"The pier was built in 1871.",
			"It froze on 4 March.",
			"It stood from 1890 to 1904.",
			"The 1920s were calm.",
			"In the 19th century it grew.",
		],
		quiet: [
			"The channel is 1500 metres long.",
			"It holds 1,984 barrels of eel.",
			"Berth 2300 is free.",
			"The KV1987 is a buoy.",
			"It is 1.1987 deep.",
		],
	},
};

describe.each(allReasons)("the reason %s", (reason) => {
	it.each(examples[reason].fires)("is seen in: %s", (text) => {
		expect(readReasons(text)).toContain(reason);
	});
	it.each(examples[reason].quiet)("is not seen in: %s", (text) => {
		expect(readReasons(text)).not.toContain(reason);
	});
});

describe("the reasons of a sentence", () => {
	it("are none where nothing is stated that asks for a source", () => {
		expect(readReasons("The pier is long and made of wood.")).toEqual([]);
		expect(readReasons("")).toEqual([]);
	});

	it("stand in a fixed order, the weightiest first", () => {
		expect(readReasons("In 1904 the mayor was accused because of $500.")).toEqual([
			"accusation",
			"money",
			"cause",
			"dated",
		]);
	});

	it("are seen in capitals too", () => {
		expect(readReasons("ACCORDING to nobody.")).toContain("report");
		expect(readReasons("The oldest. Largest.")).toContain("superlative");
	});

	it("are found in one pass, however odd the text", () => {
		const odd = '"'.repeat(50_000) + "“".repeat(50_000) + "1,".repeat(50_000) + "the ".repeat(50_000);
		const start = performance.now();
		readReasons(odd);
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
