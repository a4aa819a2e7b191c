import type { Severity } from "../model/finding.js";
import { Fingerprinter, hashText } from "../model/fingerprint.js";
import { describeDocument } from "./describe-document.js";
import type { Reporter } from "./reporter.js";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** GitLab's Code Quality report: one list of findings, each with a fingerprint that no other has. */
export function makeGitlabReporter(): Reporter {
	let separator = "";
	return {
		begin: () => "[",
		document(judgement) {
			const fingerprinter = new Fingerprinter(judgement);
			const described = describeDocument(judgement).diagnostics;
			const pieces = judgement.diagnostics.map((diagnostic, index) => {
				const { rule, severity, message, path } = diagnostic;
				const { start, end } = described[index]!.place;
				const finding = {
					description: message,
					check_name: rule,
					fingerprint: hashText(`${path}\n${fingerprinter.name(diagnostic)}`),
					severity: severities[severity],
					location: { path, lines: { begin: start.line, end: end.line } },
				};
				const piece = `${separator}${JSON.stringify(finding)}`;
				separator = ",\n";
				return piece;
			});
			return pieces.join("");
		},
		end: () => "]\n",
	};
}
