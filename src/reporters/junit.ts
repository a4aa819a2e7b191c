import type { Diagnostic } from "../model/finding.js";
import { LineMap } from "../model/line-map.js";
import { escapeXml } from "./escape-xml.js";
import type { Reporter } from "./reporter.js";

/** JUnit's XML as Jenkins and GitLab read it: a document is a suite, a diagnostic a case that failed; notes do not fail. */
export function makeJunitReporter(): Reporter {
	return {
		begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="citelint">\n`,
		document(judgement) {
			const { path, diagnostics } = judgement;
			const lines = new LineMap(judgement);
			const failures = diagnostics.filter(isFailure).length;
			const cases = diagnostics.map((diagnostic) => describeCase(diagnostic, lines));
			if (cases.length === 0) cases.push(`\t\t<testcase classname="${escapeXml(path)}" name="no faults"/>\n`);
			const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
			return `\t<testsuite name="${escapeXml(path)}" ${counts}>\n${cases.join("")}\t</testsuite>\n`;
		},
		end: () => "</testsuites>\n",
	};
}

function isFailure({ severity }: Diagnostic): boolean {
	return severity !== "info";
}

function describeCase(diagnostic: Diagnostic, lines: LineMap): string {
	const { rule, severity, message, path, at, beside } = diagnostic;
	const { line, column } = lines.at(at.start);
	const name = escapeXml(`${rule} (${line}:${column})`);
	const head = `\t\t<testcase classname="${escapeXml(path)}" name="${name}" file="${escapeXml(path)}" line="${line}">`;
	const more = beside.map((other) => `\n${other.path}: ${other.message}`).join("");
	const body = escapeXml(`${path}:${line}:${column}: ${severity} ${message}${more}`);
	const outcome = isFailure(diagnostic)
		? `<failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${body}</failure>`
		: `<system-out>${body}</system-out>`;
	return `${head}\n\t\t\t${outcome}\n\t\t</testcase>\n`;
}
