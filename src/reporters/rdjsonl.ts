import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import type { Range } from "../model/place.js";
import { ByteColumns } from "./byte-columns.js";
import type { Reporter } from "./reporter.js";

/** reviewdog's Diagnostic Format, one diagnostic a line. Columns count bytes of UTF-8. */
export function makeRdjsonlReporter(): Reporter {
	return {
		begin: () => "",
		document(judgement) {
			if (judgement.diagnostics.length === 0) return "";
			const columns = new Map([[judgement.path, new ByteColumns(judgement.text)]]);
			const columnsOf = (path: string) => {
				const found = columns.get(path) ?? new ByteColumns(judgement.others.get(path) ?? "");
				columns.set(path, found);
				return found;
			};
			const rows = judgement.diagnostics.map((diagnostic) => describe(diagnostic, judgement, columnsOf));
			return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
		},
		end: () => "",
	};
}

function describe(
	{ message, rule, severity, path, at, beside, fix }: Diagnostic,
	{ text }: Judgement,
	columnsOf: (path: string) => ByteColumns,
): object {
	const locate = (name: string, range: Range) => ({ path: name, range: describeRange(range, columnsOf(name)) });
	const whole = fix === undefined ? undefined : joinEdits(fix.edits, path, text);
	return {
		message,
		location: locate(path, at),
		severity: severity.toUpperCase(),
		source: { name: "citelint" },
		code: { value: rule },
		...(whole === undefined
			? {}
			: { suggestions: [{ range: describeRange(whole, columnsOf(path)), text: whole.text }] }),
		...(beside.length === 0
			? {}
			: {
					related_locations: beside.map((other) => ({
						message: other.message,
						location: locate(other.path, other.at),
					})),
				}),
	};
}

/** Several suggestions would be a choice, so the edits of a fix are joined; one that reaches into other documents cannot be told. */
function joinEdits(
	edits: NonNullable<Diagnostic["fix"]>["edits"],
	path: string,
	text: string,
): (Range & { text: string }) | undefined {
	const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	const [first] = ordered;
	if (first === undefined || ordered.some((edit) => edit.path !== path)) return undefined;
	let joined = "";
	let end = first.start;
	for (const edit of ordered) {
		joined += text.slice(end, edit.start) + edit.text;
		end = edit.end;
	}
	return { start: first.start, end, text: joined };
}

function describeRange({ start, end }: Range, columns: ByteColumns): object {
	return { start: columns.at(start), end: columns.at(end) };
}
