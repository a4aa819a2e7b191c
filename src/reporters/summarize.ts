import type { Paint, Style } from "./paint.js";
import type { Summary, Surroundings } from "./reporter.js";

/** What a run came to, in a line or two. */
export function summarize(summary: Summary, { showsNotes, say }: Surroundings, paint: Paint): string {
	const { documents, documentsWithDiagnostics, bySeverity, fixable, fixed } = summary;
	const { error, warning, info } = bySeverity;
	const rows: string[] = [];
	const add = (style: Style, row: string) => rows.push(paint(style, say(row)));
	if (fixed > 0) add("green", `${count(fixed, "fix", "fixes")} made.`);
	const hidden = info > 0 && !showsNotes ? " (--notes shows them)" : "";
	if (error + warning + info === 0) add("green", `No faults in ${count(documents, "file")}.`);
	else {
		const counts = `${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "note")}${hidden}`;
		const where = `in ${documentsWithDiagnostics} of ${count(documents, "file")}.`;
		add(error > 0 ? "red" : warning > 0 ? "yellow" : "blue", `${counts} ${where}`);
	}
	const { safe, unsafe } = fixable;
	if (safe > 0)
		rows.push(say(`${safe} can be fixed with --fix${unsafe > 0 ? `, ${unsafe} more with --unsafe-fixes` : ""}.`));
	else if (unsafe > 0) rows.push(say(`${unsafe} can be fixed with --fix --unsafe-fixes.`));
	return `${rows.join("\n")}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}
