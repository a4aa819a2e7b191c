import type { MakeReporter } from "./reporter.js";

/** How each format is loaded; the others stay on the disk. */
const loaders = {
	pretty: async () => (await import("./pretty.js")).makePrettyReporter,
	compact: async () => (await import("./compact.js")).makeCompactReporter,
	json: async () => (await import("./json.js")).makeJsonReporter,
	ndjson: async () => (await import("./ndjson.js")).makeNdjsonReporter,
	sarif: async () => (await import("./sarif.js")).makeSarifReporter,
	github: async () => (await import("./github.js")).makeGithubReporter,
	summary: async () => (await import("./summary.js")).makeSummaryReporter,
	gitlab: async () => (await import("./gitlab.js")).makeGitlabReporter,
	junit: async () => (await import("./junit.js")).makeJunitReporter,
	checkstyle: async () => (await import("./checkstyle.js")).makeCheckstyleReporter,
	rdjsonl: async () => (await import("./rdjsonl.js")).makeRdjsonlReporter,
	markdown: async () => (await import("./markdown.js")).makeMarkdownReporter,
	html: async () => (await import("./html.js")).makeHtmlReporter,
} as const satisfies Record<string, () => Promise<MakeReporter>>;

export type Format = keyof typeof loaders;
export const formats = Object.keys(loaders) as Format[];

export function loadReporter(format: Format): Promise<MakeReporter> {
	return loaders[format]();
}
