import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import { drawHtmlFrame } from "./html/draw-html-frame.js";
import { escapeHtml } from "./html/escape-html.js";
import { script } from "./html/script.js";
import { writeHead } from "./html/write-head.js";
import { mapLines } from "./map-lines.js";
import type { ExplainedRule, Reporter, Surroundings } from "./reporter.js";
import { summarize } from "./summarize.js";

/** One page that needs nothing else: every finding with its words, to be searched and filtered. Readable without a script too. */
export function makeHtmlReporter(surroundings: Surroundings): Reporter {
	const rules = new Map(surroundings.rules.map((rule) => [rule.id, rule]));
	let count = 0;
	return {
		begin: () => writeHead(surroundings),
		async document(judgement) {
			if (judgement.diagnostics.length === 0) return "";
			const mapOf = mapLines(judgement);
			const findings = judgement.diagnostics.map((diagnostic) => {
				count++;
				const { line, column } = mapOf(judgement.path).at(diagnostic.at.start);
				return describeFinding({
					diagnostic,
					judgement,
					mapOf,
					line,
					column,
					id: count,
					rule: rules.get(diagnostic.rule),
					say: surroundings.say,
				});
			});
			const path = escapeHtml(judgement.path);
			return `<section class="group" data-path="${path}"><h2 id="${anchorOf(judgement.path)}">${path}</h2>\n${findings.join("")}${(await surroundings.viewOf?.(judgement)) ?? ""}</section>\n`;
		},
		end(summary) {
			const words = summarize(summary, { ...surroundings, showsNotes: true }, (_style, text) => text).trim();
			const none = count === 0 ? `<p class="none">${escapeHtml(surroundings.say("Nothing to show."))}</p>` : "";
			const rows = words.split("\n").map((row) => `<p>${escapeHtml(row)}</p>`);
			return `${none}</main>\n<footer>${rows.join("")}<p>citelint ${escapeHtml(surroundings.version)}</p></footer>\n<script>${script}</script>\n</body>\n</html>\n`;
		},
	};
}

interface Described {
	readonly diagnostic: Diagnostic;
	readonly judgement: Judgement;
	readonly mapOf: ReturnType<typeof mapLines>;
	readonly line: number;
	readonly column: number;
	readonly id: number;
	readonly rule: ExplainedRule | undefined;
	readonly say: Surroundings["say"];
}

function describeFinding({ diagnostic, judgement, mapOf, line, column, id, rule, say }: Described): string {
	const { severity, message, path, at, beside, fix, certainty } = diagnostic;
	const label = severity === "info" ? "note" : severity;
	const textOf = (name: string) => (name === path ? judgement.text : (judgement.others.get(name) ?? ""));
	const related = beside.map((other) => {
		const place = mapOf(other.path).at(other.at.start);
		const name = `${escapeHtml(other.path)}:${place.line}`;
		const link = `<a href="#${anchorOf(other.path)}">${name}</a>`;
		return `<li>${link} ${escapeHtml(other.message)}${drawHtmlFrame(textOf(other.path), other.at, place.line, say)}</li>`;
	});
	const why =
		rule === undefined
			? ""
			: `<details><summary>${escapeHtml(say("Why"))}</summary><p>${escapeHtml(rule.title)}. ${escapeHtml(rule.why)}</p></details>`;
	const place = `${escapeHtml(path)}:${line}:${column}`;
	return `<article class="finding ${severity}" id="f${id}" tabindex="-1" data-rule="${escapeHtml(diagnostic.rule)}" data-severity="${severity}">
<h3><span class="severity">${escapeHtml(say(label))}</span> ${escapeHtml(message)}</h3>
<p class="place"><a href="#f${id}">${place}</a> <code>${escapeHtml(diagnostic.rule)}</code>${certainty === "sure" ? "" : ` ${escapeHtml(say(certainty))}`}</p>
${drawHtmlFrame(judgement.text, at, line, say)}
${related.length === 0 ? "" : `<ul>${related.join("")}</ul>\n`}${fix === undefined ? "" : `<p class="fix">${escapeHtml(say(`Fix (${fix.safety}):`))} ${escapeHtml(fix.title)}</p>\n`}${why}
</article>
`;
}

/** A fragment that a path has of its own. */
function anchorOf(path: string): string {
	return `file-${encodeURIComponent(path.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
