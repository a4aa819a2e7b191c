import { keyedKinds, partition } from "../../corpus/partition.js";
import { understand } from "../../engine/understand.js";
import type { FactKind } from "../../model/document.js";
import type { Arguments } from "../arguments/arguments.js";
import type { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { readTexts } from "./read-texts.js";

/** Prints the facts that are compared between texts, a line of JSON for each key of each text. The key comes first, so that sorted lines have equal keys together. */
export async function printFacts(args: Arguments): Promise<ExitCode> {
	const kinds = new Set<FactKind>(keyedKinds);
	return readTexts(args, async (manuscript, parse, vocabulary) => {
		const document = await understand(manuscript, parse, kinds, { vocabulary });
		for (const part of partition(document)) stdout.write(`${JSON.stringify(part)}\n`);
	});
}
