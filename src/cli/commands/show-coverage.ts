import { understand } from "../../engine/understand.js";
import type { Document, FactKind } from "../../model/document.js";
import { countSupport, shareOf, sumCounts } from "../../reporters/coverage/count-support.js";
import { wordsOf } from "../../reporters/coverage/list-neediest.js";
import { printCoverage } from "../../reporters/coverage/print-coverage.js";
import type { Arguments } from "../arguments/arguments.js";
import { chooseWord } from "../arguments/choose-word.js";
import { ExitCode } from "../exit-code.js";
import { openCoverageBaseline } from "../opening/open-coverage-baseline.js";
import { stderr, stdout } from "../terminal/output.js";
import { ownLanguage, say } from "../terminal/speech.js";
import { listSource } from "./list-source.js";
import { readTexts } from "./read-texts.js";

const kinds = new Set<FactKind>([
	"sentences",
	"blocks",
	"sections",
	"needs",
	"markers",
	"references",
	"citations",
	"links",
]);

/** Prints what references support: a table by section, each sentence as a line of JSON, or a page of the article. */
export async function showCoverage(args: Arguments): Promise<ExitCode> {
	const format = chooseWord(args.format ?? "text", ["text", "ndjson", "html"], "format");
	const baseline = args.baseline === undefined ? undefined : await openCoverageBaseline(args.baseline);
	const page = format === "html" ? await import("../../reporters/coverage/write-coverage-page.js") : undefined;
	if (page !== undefined) stdout.write(page.startCoverage({ name: ownLanguage().name, say }));
	let articles = 0;
	let isBelow = false;
	const code = await readTexts(args, async (manuscript, parse) => {
		const document = await understand(manuscript, parse, kinds);
		if (format === "ndjson")
			for (let at = 0; at < document.sentences.length; at++) stdout.write(describeSentence(document, at));
		else if (page === undefined) stdout.write(printCoverage(document, manuscript.text, say));
		else
			stdout.write(
				page.writeCoverageArticle(
					document,
					document.references.map((_, index) => listSource(document, index)),
					articles++,
					say,
				),
			);
		baseline?.compare(document, manuscript.text);
		if (args.minCoverage !== undefined && isBelowMinimum(document, args.minCoverage)) isBelow = true;
	});
	if (page !== undefined) stdout.write("</body>\n</html>\n");
	if (baseline !== undefined) (format === "text" ? stdout : stderr).write(baseline.describe());
	return code === ExitCode.Clean && isBelow ? ExitCode.Findings : code;
}

function describeSentence(document: Document, at: number): string {
	const sentence = document.sentences[at]!;
	const { start, end, status, reasons } = sentence;
	const need = document.needs[at];
	// Empty for the lead.
	const section = document.sections[document.blocks[sentence.block]?.section ?? -1]?.title ?? "";
	const text = wordsOf(document, sentence);
	return `${JSON.stringify({ path: document.path, start, end, section, status, need, reasons, text })}\n`;
}

function isBelowMinimum(document: Document, minimum: number): boolean {
	const share = shareOf(sumCounts(countSupport(document).map(({ statements }) => statements)));
	if (share >= minimum) return false;
	// Cut and not rounded: 84.96 % are not 85.
	const shown = (Math.floor(share * 10) / 10).toFixed(1);
	stderr.write(
		say(`citelint: ${document.path}: sources support ${shown} % of the statements, less than ${minimum} %\n`),
	);
	return true;
}
