import type { MakeReporter } from "./reporter.js";

export const formats = ["pretty", "compact", "json", "ndjson"] as const;
export type Format = (typeof formats)[number];

/** Loads one format; the others stay on the disk. */
export async function loadReporter(format: Format): Promise<MakeReporter> {
	switch (format) {
		case "pretty":
			return (await import("./pretty.js")).makePrettyReporter;
		case "compact":
			return (await import("./compact.js")).makeCompactReporter;
		case "json":
			return (await import("./json.js")).makeJsonReporter;
		case "ndjson":
			return (await import("./ndjson.js")).makeNdjsonReporter;
	}
}
