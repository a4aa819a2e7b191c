import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Citations of `../shared/cs1`, and the codes of what Citation Style 1 itself says of them: each `step`th of a set. */
export function readOfficialCitations(folder, set, step) {
	const lines = readFileSync(join(folder, `${set}-dev.wiki`), "utf8").split("\n");
	const expected = gunzipSync(readFileSync(join(folder, `${set}-dev.expected.jsonl.gz`))).toString();
	return expected
		.trim()
		.split("\n")
		.filter((_, at) => at % step === 0)
		.map((line) => JSON.parse(line))
		.filter(({ swallowed, skip }) => swallowed.length === 0 && skip === undefined)
		.map(({ line, startLine = line, endLine = line, errors, maint }) => ({
			text: lines.slice(startLine - 1, endLine).join("\n"),
			codes: [...errors, ...maint].sort(),
		}));
}
