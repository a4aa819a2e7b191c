import type { Facts } from "../../src/model/document.js";
import type { Range } from "../../src/model/place.js";
import type { NeedReason } from "../../src/model/prose.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "no-reference-at-all",
	family: "coverage",
	title: "A text makes statements that can be checked, and names no source for any of them",
	why: "Nobody can find out where the statements come from, and which of them still hold.",
	scope: "document",
	severity: "warning",
	reads: [
		"blocks",
		"sections",
		"sentences",
		"markers",
		"references",
		"citations",
		"shortCitations",
		"referenceLists",
		"links",
	],
	options: { minimumStatements: 2 },
	examples: {
		fires: [
			{
				dialect: "rendered",
				text: "The ferry of Brackwater\n\nThe ferry began to sail in 1911. In May 1929 the harbour froze and the ferry lay still for nine weeks.\n\nThe lighthouse burned down on 4 March 1904.\n",
			},
		],
		quiet: [
			"The ferry of Brackwater began to sail in 1911.<ref>Harbour Almanac, 1912.</ref> In May 1929 the harbour froze.\n\n{{reflist}}",
			"The ferry began to sail in 1911. In May 1929 the harbour froze.\n\n== Sources ==\n* {{cite book |title=Tides}}",
			{
				dialect: "markdown",
				text: "# ferry-times\n\nPrints the times of the ferry. Needs Node 20.\n\n```sh\nferry --today\n```\n",
			},
			"#REDIRECT [[Brackwater]]",
			"Brackwater may refer to:\n* Brackwater Lighthouse, built in 1871\n* Brackwater, a ferry that began to sail in 1911",
		],
	},
	*check(document, { options }) {
		const { sentences, isRedirect, isDisambiguation } = document;
		if (isRedirect || isDisambiguation || sources.some((kind) => document[kind].length > 0)) return;
		const statements = sentences.filter(({ reasons }) => reasons.some((reason) => checkable.has(reason)));
		const [first] = sentences;
		if (first === undefined || statements.length < options.minimumStatements) return;
		// A manual or a notebook mentions a date now and then; an article is made of them.
		if (document.dialect === "markdown" && statements.length * 5 < sentences.length) return;
		yield {
			at: firstWords(document) ?? first,
			message: `The text makes ${statements.length} statements that can be checked and names no source for any of them`,
			certainty: "likely",
		};
	},
});

/** The title, or whatever the text begins with: the finding is about all of it. */
function firstWords({ blocks, sections }: Pick<Facts, "blocks" | "sections">): Range | undefined {
	const title = sections.find(({ heading }) => heading !== null)?.heading ?? undefined;
	const [first] = blocks;
	return title !== undefined && first !== undefined && first.start < title.start ? first : (title ?? first);
}

const checkable: ReadonlySet<NeedReason> = new Set(["dated", "statistic", "money", "quotation", "as-of"]);

/** Anything that leads out of the text counts, a link too; so does a list that an extractor dropped. */
const sources = ["markers", "references", "citations", "shortCitations", "referenceLists", "links"] as const;
