import type { Severity } from "../model/finding.js";
import { LineMap } from "../model/line-map.js";
import { makeHarmless } from "./make-harmless.js";
import type { Reporter } from "./reporter.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands, which GitHub shows as annotations at the lines: `::error file=…,line=…::message`. */
export function makeGithubReporter(): Reporter {
	return {
		begin: () => "",
		document(judgement) {
			const { path, diagnostics } = judgement;
			const lines = new LineMap(judgement);
			const rows = diagnostics.map(({ at, severity, message, rule }) => {
				const start = lines.at(at.start);
				const end = lines.at(Math.max(at.start, at.end - 1));
				// GitHub takes columns only of places on one line, and its last column is inside.
				const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
				const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line}${columns}`;
				return `::${commands[severity]} ${place},title=${escapeProperty(rule)}::${escapeMessage(message)}\n`;
			});
			return rows.join("");
		},
		end: () => "",
	};
}

/** A line break ends the command, and what stands behind it would be a command of its own. */
function escapeMessage(text: string): string {
	const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	return makeHarmless(escaped);
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
