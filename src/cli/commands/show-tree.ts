import { listStructure } from "../../dialects/list-structure.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import type { ExitCode } from "../exit-code.js";
import { stdout } from "../terminal/output.js";
import { readTexts } from "./read-texts.js";

/** Prints the templates, extension tags and comments that the parser sees, one text a line. */
export function showTree(args: Arguments): Promise<ExitCode> {
	chooseWord(args.format ?? "ndjson", ["ndjson"], "format");
	return readTexts(args, ({ path, text }, parse) => {
		stdout.write(`${JSON.stringify({ path, ...listStructure(parse(text)) })}\n`);
	});
}
