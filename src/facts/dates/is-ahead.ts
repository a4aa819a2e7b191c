import type { Found } from "./found.js";
import type { Scan } from "./token.js";

/** Whether the words before an expression speak of the future: "will meet on Monday", "is due in March". */
export function isAhead(scan: Scan, found: Found): boolean {
	const { start } = scan.tokens[found.first]!;
	const { end } = scan.tokens[found.next - 1]!;
	const head = scan.text.slice(Math.max(0, start - 90), start);
	return (
		future.test(head) ||
		deadline.test(head) ||
		(opening.test(head) && futureBehind.test(scan.text.slice(end, end + 60)))
	);
}

/** No other sentence or clause may begin between the verb and the date. */
const future =
	/\b(?:will|shall|would|['’]ll|going to|scheduled|expected|due|set (?:to|for)|slated|plan(?:s|ned|ning)? (?:to|for)|upcoming|(?:is|are|was|were|be) to) (?:(?! (?:said|says|told|announced|reported|added)\b)[^.;:?!]|\.[a-z\d]){0,60}$/;

/** "gave them until Monday", "postponed until March", "a deadline of Friday". */
const deadline =
	/\b(?:has|have|had|gave|given|gives?|postponed|delayed|adjourned|suspended|extended|put off|deadline)\b[^.;:?!]{0,40}\b(?:until|till|to|of|for) $/;

/** The date may open the clause: "On Tuesday unions will stop work". */
const futureBehind =
	/^,? (?:(?! (?:said|says|told|announced|reported|that|which|who)\b)[^.,;:?!]){0,40}\b(?:will|is to|are to)\b/;

const opening = /(?:^|[.!?] |["“])(?:On |In |By |From )?$/;
