import { expect, it } from "vitest";
import { describeWithShared, sharedTexts } from "../shared.js";
import { checkFacts } from "./check-facts.js";
import { understand } from "./understand.js";

describeWithShared("the facts of real texts", () => {
	for (const folder of ["seeds", "corpus/wikitext", "corpus/wikitext-fr", "corpus/markdown", "corpus/rendered"]) {
		it(`hold their invariants in ${folder}`, async () => {
			const texts = sharedTexts(folder);
			expect(texts.length).toBeGreaterThan(4);
			for (const { path, text } of texts) {
				const document = await understand(text, undefined, path);
				try {
					checkFacts(text, document);
				} catch (error) {
					throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
				}
			}
		});
	}
});
