import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		root: new URL("..", import.meta.url).pathname,
		include: ["tests/**/*.test.ts"],
		testTimeout: 120_000,
		// Most of the time goes to programs that tests start: one worker would wait for them while a core is idle.
		maxWorkers: "100%",
		globalSetup: [],
		// Whatever the language of who runs them.
		env: { LC_ALL: "C" },
	},
});
