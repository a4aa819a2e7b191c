import { UsageProblem } from "./usage-problem.js";

/** A report that the user asked for; without a file it goes to standard output. */
export interface WishedReport {
	readonly format: string;
	readonly file: string | undefined;
}

/** Reads `--format F` and `--format F:FILE`, given several times; `--output-file` is where the one without a file goes. */
export function readReports(values: readonly string[], outputFile: string | undefined): WishedReport[] {
	const reports = values.map(readReport);
	const [printed, second] = reports.filter(({ file }) => file === undefined);
	if (second !== undefined)
		throw new UsageProblem(
			`only one report can be printed: say where the other goes, as in --format ${second.format}:FILE`,
		);
	if (printed === undefined && (outputFile !== undefined || reports.length === 0))
		return [{ format: "pretty", file: outputFile }, ...reports];
	return reports.map((report) => (report === printed ? { ...report, file: outputFile } : report));
}

function readReport(value: string): WishedReport {
	const colon = value.indexOf(":");
	if (colon === -1) return { format: value, file: undefined };
	const file = value.slice(colon + 1);
	if (file === "") throw new UsageProblem(`--format ${value} names no file`);
	return { format: value.slice(0, colon), file };
}
