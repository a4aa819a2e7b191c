import type { Found } from "./found.js";
import type { Scan } from "./token.js";

/** Whether the words before an expression speak of the future: "will meet on Monday", "is due in March". */
export function isAhead(scan: Scan, found: Found): boolean {
	const { start } = scan.tokens[found.first]!;
	return future.test(scan.text.slice(Math.max(0, start - 90), start));
}

/** No other sentence or clause may begin between the verb and the date. */
const future =
	/\b(?:will|shall|['’]ll|going to|scheduled|expected|due|set|slated|plans?|planning|upcoming) (?:[^.;:?!]|\.[a-z\d]){0,60}$/;
