import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, longest first: started last, one worker would run it alone at the end. */
const longest = [
	"integration/pre-commit",
	"facts/corpus",
	"dialects/markdown-plugin",
	"hostile/properties",
	"cache/cache",
	"integration/hooks",
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const index = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
			return index < 0 ? longest.length : index;
		};
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}

/** What measures itself wants a process in which nothing else has left its garbage. */
const alone = ["tests/dialects/wikitext-growth.test.ts"];

export default defineConfig({
	test: {
		root: new URL("..", import.meta.url).pathname,
		testTimeout: 120_000,
		// Most of the time goes to programs that tests start: one worker would wait for them while a core is idle.
		maxWorkers: "100%",
		sequence: { sequencer: LongestFirst },
		globalSetup: [],
		// Whatever the language of who runs them.
		env: { LC_ALL: "C" },
		projects: [
			// Modules are loaded once a worker, which takes a third off the whole run.
			{ extends: true, test: { name: "together", include: ["tests/**/*.test.ts"], exclude: alone, isolate: false } },
			{ extends: true, test: { name: "alone", include: alone, isolate: true } },
		],
	},
});
