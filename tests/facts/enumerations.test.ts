import { describe, expect, it } from "vitest";
import { understand } from "./understand.js";

async function enumerationsIn(text: string) {
	const { enumerations } = await understand(text, "markdown");
	return enumerations.map(({ announced, count, form, listed }) => [announced.text, count, form, listed]);
}

describe("announced lists", () => {
	it("stand in the sentence", async () => {
		expect(await enumerationsIn("The bay has four ports: Dorn, Esk and Fell.")).toEqual([
			["four ports", 4, "words", 3],
		]);
	});

	it("are years", async () => {
		expect(await enumerationsIn("It sailed on two voyages (1934, 1936 and 1944).")).toEqual([
			["two voyages", 2, "years", 3],
		]);
	});

	it("are items, of which those of inner lists are none, and an item of two paragraphs is one", async () => {
		const list = "Five charts survive:\n\n- Dorn\n\n  It is torn.\n- Esk\n  - a copy\n- Fell\n";
		expect(await enumerationsIn(list)).toEqual([["Five charts survive", 5, "items", 3]]);
	});

	it("are rows of a table whose head names them", async () => {
		const table =
			"The two piers are given below.\n\n| No. | Pier |\n| --- | --- |\n| 1 | North |\n| 2 | South |\n| 3 | West |\n";
		expect(await enumerationsIn(table)).toEqual([["two piers", 2, "rows", 3]]);
	});

	it("are none where more may follow, or one thing is in two pieces", async () => {
		expect(await enumerationsIn("The bay has four ports, including Dorn, Esk and Fell.")).toEqual([]);
		expect(await enumerationsIn("She had two sons: Anders, Duke of Dorn, and Bo.")).toEqual([]);
	});
});
