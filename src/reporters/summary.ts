import { type Judgement, withDiagnostics } from "../model/judgement.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { makeMarkdownReporter } from "./markdown.js";
import type { Reporter, Surroundings } from "./reporter.js";

/** Of the rows that a summary shows; what GitHub takes ends at a megabyte. */
const mostRows = 500;

/** The summary of a CI job, in Markdown: how often each rule spoke, and where. */
export function makeSummaryReporter(surroundings: Surroundings): Reporter {
	const { say } = surroundings;
	const counts = new Map<string, number>();
	const table = makeMarkdownReporter({ ...surroundings, showsNotes: false });
	const pieces: string[] = [];
	let left = mostRows;
	return {
		begin: () => "",
		async document(judgement) {
			for (const { rule } of judgement.diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
			const shown = takeFirst(judgement, left);
			left -= shown.diagnostics.length;
			pieces.push(await table.document(shown));
			return "";
		},
		end(summary) {
			const found = pieces.join("");
			const rows = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
			const titles = new Map(surroundings.rules.map(({ id, title }) => [id, title]));
			const byRule = rows.map(([id, count]) => `| \`${id}\` | ${count} | ${escapeMarkdown(titles.get(id) ?? "")} |\n`);
			const head = `## citelint\n\n${table.end(summary).trim()}\n`;
			if (rows.length === 0) return head;
			const cut = left === 0 ? `\n${say(`Only the first ${mostRows} are shown.`)}\n` : "";
			return `${head}\n| ${say("rule")} | ${say("times")} | ${say("what is wrong")} |\n| --- | ---: | --- |\n${byRule.join("")}${found === "" ? "" : `\n<details><summary>${say("Where")}</summary>\n\n${found}${cut}\n</details>\n`}`;
		},
	};
}

function takeFirst(judgement: Judgement, most: number): Judgement {
	const diagnostics = judgement.diagnostics.filter(({ severity }) => severity !== "info").slice(0, most);
	return withDiagnostics(judgement, diagnostics);
}
