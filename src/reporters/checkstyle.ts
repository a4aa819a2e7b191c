import { LineMap } from "../model/line-map.js";
import { escapeXml } from "./escape-xml.js";
import type { Reporter } from "./reporter.js";

/** Checkstyle's XML: a file is an element, and every file that was read has one. */
export function makeCheckstyleReporter(): Reporter {
	return {
		begin: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n`,
		document(judgement) {
			const { path, diagnostics } = judgement;
			const lines = new LineMap(judgement);
			const rows = diagnostics.map(({ at, severity, message, rule }) => {
				const { line, column } = lines.at(at.start);
				const place = `line="${line}" column="${column}"`;
				return `\t\t<error ${place} severity="${severity}" message="${escapeXml(message)}" source="${escapeXml(`citelint.${rule}`)}"/>\n`;
			});
			return `\t<file name="${escapeXml(path)}">\n${rows.join("")}\t</file>\n`;
		},
		end: () => "</checkstyle>\n",
	};
}
