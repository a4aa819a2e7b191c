import type { Surroundings } from "../reporter.js";
import { timelineStyle } from "../timeline/timeline-style.js";
import { escapeHtml } from "./escape-html.js";
import { scriptHash } from "./script.js";
import { style } from "./style.js";

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** What stands before the findings: search, filters, keys. */
export function writeHead({ language, say }: Surroundings): string {
	const word = (words: string) => escapeHtml(say(words));
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${word("citelint: findings")}</title>
<style>${style}${timelineStyle}</style>
</head>
<body>
<header>
<h1>citelint</h1>
<form role="search" aria-label="${word("Findings")}" hidden>
<label>${word("Search")} <input type="search" id="query" accesskey="s" placeholder="${word("words, rule, file")}"></label>
<fieldset><legend>${word("Show")}</legend>
<label><input type="checkbox" name="severity" value="error" checked> ${word("errors")}</label>
<label><input type="checkbox" name="severity" value="warning" checked> ${word("warnings")}</label>
<label><input type="checkbox" name="severity" value="info" checked> ${word("notes")}</label>
</fieldset>
<label>${word("Grouped by")} <select id="grouping"><option value="path">${word("file")}</option><option value="rule">${word("rule")}</option></select></label>
<p id="count" role="status" data-words="${word("{0} of {1} findings")}"></p>
<p class="keys"><kbd>/</kbd> ${word("search")} <kbd>j</kbd> ${word("next")} <kbd>k</kbd> ${word("previous")}</p>
</form>
</header>
<main id="findings">
`;
}
