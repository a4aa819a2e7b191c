import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import { drawHtmlFrame } from "./html/draw-html-frame.js";
import { escapeHtml } from "./html/escape-html.js";
import { script, scriptHash } from "./html/script.js";
import { style } from "./html/style.js";
import { mapLines } from "./map-lines.js";
import type { ExplainedRule, Reporter, Surroundings } from "./reporter.js";
import { summarize } from "./summarize.js";
import { timelineStyle } from "./timeline/timeline-style.js";

/** One page that needs nothing else: every finding with its words, to be searched and filtered. Readable without a script too. */
export function makeHtmlReporter(surroundings: Surroundings): Reporter {
	const rules = new Map(surroundings.rules.map((rule) => [rule.id, rule]));
	let count = 0;
	return {
		begin: () => head,
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
				});
			});
			const path = escapeHtml(judgement.path);
			return `<section class="group" data-path="${path}"><h2 id="${anchorOf(judgement.path)}">${path}</h2>\n${findings.join("")}${(await surroundings.viewOf?.(judgement)) ?? ""}</section>\n`;
		},
		end(summary) {
			const words = summarize(summary, { ...surroundings, showsNotes: true }, (_style, text) => text).trim();
			const none = count === 0 ? `<p class="none">Nothing to show.</p>` : "";
			const rows = words.split("\n").map((row) => `<p>${escapeHtml(row)}</p>`);
			return `${none}</main>\n<footer>${rows.join("")}<p>citelint ${escapeHtml(surroundings.version)}</p></footer>\n<script>${script}</script>\n</body>\n</html>\n`;
		},
	};
}

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>citelint: findings</title>
<style>${style}${timelineStyle}</style>
</head>
<body>
<header>
<h1>citelint</h1>
<form role="search" aria-label="Findings" hidden>
<label>Search <input type="search" id="query" accesskey="s" placeholder="words, rule, file"></label>
<fieldset><legend>Show</legend>
<label><input type="checkbox" name="severity" value="error" checked> errors</label>
<label><input type="checkbox" name="severity" value="warning" checked> warnings</label>
<label><input type="checkbox" name="severity" value="info" checked> notes</label>
</fieldset>
<label>Grouped by <select id="grouping"><option value="path">file</option><option value="rule">rule</option></select></label>
<p id="count" role="status"></p>
<p class="keys"><kbd>/</kbd> search <kbd>j</kbd> next <kbd>k</kbd> previous</p>
</form>
</header>
<main id="findings">
`;

interface Described {
	readonly diagnostic: Diagnostic;
	readonly judgement: Judgement;
	readonly mapOf: ReturnType<typeof mapLines>;
	readonly line: number;
	readonly column: number;
	readonly id: number;
	readonly rule: ExplainedRule | undefined;
}

function describeFinding({ diagnostic, judgement, mapOf, line, column, id, rule }: Described): string {
	const { severity, message, path, at, beside, fix, certainty } = diagnostic;
	const label = severity === "info" ? "note" : severity;
	const textOf = (name: string) => (name === path ? judgement.text : (judgement.others.get(name) ?? ""));
	const related = beside.map((other) => {
		const place = mapOf(other.path).at(other.at.start);
		const name = `${escapeHtml(other.path)}:${place.line}`;
		const link = `<a href="#${anchorOf(other.path)}">${name}</a>`;
		return `<li>${link} ${escapeHtml(other.message)}${drawHtmlFrame(textOf(other.path), other.at, place.line)}</li>`;
	});
	const why =
		rule === undefined
			? ""
			: `<details><summary>Why</summary><p>${escapeHtml(rule.title)}. ${escapeHtml(rule.why)}</p></details>`;
	const place = `${escapeHtml(path)}:${line}:${column}`;
	return `<article class="finding ${severity}" id="f${id}" tabindex="-1" data-rule="${escapeHtml(diagnostic.rule)}" data-severity="${severity}">
<h3><span class="severity">${label}</span> ${escapeHtml(message)}</h3>
<p class="place"><a href="#f${id}">${place}</a> <code>${escapeHtml(diagnostic.rule)}</code>${certainty === "sure" ? "" : ` ${certainty}`}</p>
${drawHtmlFrame(judgement.text, at, line)}
${related.length === 0 ? "" : `<ul>${related.join("")}</ul>\n`}${fix === undefined ? "" : `<p class="fix">Fix (${fix.safety}): ${escapeHtml(fix.title)}</p>\n`}${why}
</article>
`;
}

/** A fragment that a path has of its own. */
function anchorOf(path: string): string {
	return `file-${encodeURIComponent(path.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
