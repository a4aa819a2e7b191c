import type { DateExpression, DateQualifier } from "../../model/date.js";
import type { Found } from "./found.js";
import type { Scan } from "./token.js";
import { joinedAt, kindBefore } from "./tokens.js";

const bounds: ReadonlyMap<string, DateQualifier> = new Map([
	["before", "before"],
	["after", "after"],
	["since", "since"],
	["until", "until"],
	["by", "until"],
]);

/** What the words around an expression say of it: "before 1942", "since May"; "O.S." and "N.S." on either side. */
export function qualify(scan: Scan, found: Found): Pick<DateExpression, "qualifiers" | "style"> {
	const before = kindBefore(scan, found.first);
	const after = joinedAt(scan, found.next)?.kind ?? "";
	const beyond = after === "(" || after === "[" ? (joinedAt(scan, found.next + 1)?.kind ?? "") : "";
	const behind = before === "(" || before === "[" ? "" : before;
	const style =
		styles.get(behind) ?? styles.get(after) ?? (closes(scan, found.next + 2) ? styles.get(beyond) : undefined) ?? null;
	const bound = style === null ? bounds.get(before) : undefined;
	const parts = found.qualifiers ?? [];
	return { qualifiers: bound === undefined ? parts : [bound, ...parts], style };
}

const styles: ReadonlyMap<string, "old" | "new"> = new Map([
	["OS", "old"],
	["NS", "new"],
]);

/** "(O.S.)" belongs to what stands before it, "(O.S. 10 February)" to the date in it. */
function closes(scan: Scan, at: number): boolean {
	const kind = joinedAt(scan, at)?.kind;
	return kind === ")" || kind === "]";
}
