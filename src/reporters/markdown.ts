import { LineMap } from "../model/line-map.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { isShown, type Reporter, type Surroundings } from "./reporter.js";
import { summarize } from "./summarize.js";

/** A table for a review comment, the words of the summary under it. */
export function makeMarkdownReporter(surroundings: Surroundings): Reporter {
	const { say } = surroundings;
	let isBegun = false;
	return {
		begin: () => "",
		document(judgement) {
			const { path, diagnostics } = judgement;
			const lines = new LineMap(judgement);
			const rows = diagnostics
				.filter((diagnostic) => isShown(diagnostic, surroundings))
				.map(({ at, severity, message, rule, fix }) => {
					const place = `${escapeMarkdown(path)}:${lines.at(at.start).line}`;
					const mend = fix === undefined ? "" : `<br>${say("Fix:")} ${escapeMarkdown(fix.title)}`;
					const label = severity === "info" ? "note" : severity;
					return `| ${place} | ${say(label)} | ${escapeMarkdown(message)}${mend} | \`${rule}\` |\n`;
				});
			if (rows.length === 0) return "";
			const head = isBegun
				? ""
				: `| ${say("place")} | | ${say("what is wrong")} | ${say("rule")} |\n| --- | --- | --- | --- |\n`;
			isBegun = true;
			return head + rows.join("");
		},
		end: (summary) => `${isBegun ? "\n" : ""}${summarize(summary, surroundings, (_style, words) => words)}`,
	};
}
