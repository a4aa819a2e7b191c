import { keyedKinds, partition } from "../../corpus/partition.js";
import { understand } from "../../engine/understand.js";
import type { FactKind } from "../../model/document.js";
import { LineMap } from "../../model/line-map.js";
import { makeSilencers } from "../../suppressions/silencer.js";
import type { Arguments } from "../arguments/arguments.js";
import type { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { makeFactLine } from "./fact-line.js";
import { readTexts } from "./read-texts.js";

/** Prints the facts that are compared between texts, a line of JSON for each key of each text. */
export async function printFacts(args: Arguments): Promise<ExitCode> {
	const kinds = new Set<FactKind>([...keyedKinds, "directives"]);
	return readTexts(args, async (manuscript, parse, vocabulary) => {
		const document = await understand(manuscript, parse, kinds, { vocabulary });
		const lines = new LineMap(manuscript);
		const silencers = makeSilencers(document.directives, manuscript.text);
		for (const part of partition(document)) stdout.write(`${JSON.stringify(makeFactLine(part, lines, silencers))}\n`);
	});
}
