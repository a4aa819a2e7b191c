import { expect, it } from "vitest";
import { indexWorks, type WorkUse } from "../../src/corpus/works/index-works.js";
import { understand } from "../facts/understand.js";
import { describeWithShared, sharedTexts } from "../shared.js";

/** The seeds that cite each work, by its key. */
async function citingSeeds(): Promise<(key: string) => string[]> {
	const seeds = sharedTexts("seeds");
	const documents = await Promise.all(seeds.map(({ path, text }) => understand(text, undefined, path)));
	const index = indexWorks(documents);
	const seedOf = ({ path }: WorkUse) => path.replace(/^.*\/(\d+)_\w+\.txt$/, "$1");
	return (key) => [...new Set(index.get(key)?.map(seedOf))];
}

describeWithShared("the works of the seeds", () => {
	it("know a book that two of them cite", async () => {
		const seedsOf = await citingSeeds();
		expect(seedsOf("isbn:9780765635235")).toEqual(["000", "002"]);
	});

	it("know a book by the long and by the short form of its number", async () => {
		const seedsOf = await citingSeeds();
		expect(seedsOf("isbn:9780801468933")).toEqual(["000", "002"]);
	});
});
