import type { Diagnostic } from "../../../model/finding.js";
import { drawDiagnostic, makeCanvas } from "../../../reporters/draw-diagnostic.js";
import { makeHarmless } from "../../../reporters/make-harmless.js";
import { makePaint } from "../../../reporters/paint.js";
import type { Surroundings } from "../../../reporters/reporter.js";
import { wrapWords } from "../../../reporters/wrap-words.js";
import type { ReviewedText } from "./reviewed-text.js";

/** A finding with its words, and how far the way has come. */
export function drawFinding(
	diagnostic: Diagnostic,
	text: ReviewedText,
	progress: string,
	surroundings: Surroundings,
): string {
	const paint = makePaint(surroundings.hasColor);
	const canvas = makeCanvas(text.state, surroundings, paint);
	const head = paint("underline", makeHarmless(text.path));
	const drawn = drawDiagnostic(diagnostic, text.state, canvas, surroundings);
	return `\n${head}  ${paint("dim", surroundings.say(progress))}\n${drawn}\n`;
}

/** What can become of it, with the keys. */
export function drawOffers(diagnostic: Diagnostic, editor: string, { hasColor, say }: Surroundings): string {
	const fix = fixHere(diagnostic);
	const offers = [
		...(fix === undefined ? [] : [fix.safety === "safe" ? "[f]ix" : "[f]ix, which needs a look"]),
		"[s]kip",
		"[d]irective with a reason",
		`[e]dit in ${editor}`,
		"skip this [r]ule",
		"[w]hy",
		"[q]uit",
	];
	return `  ${makePaint(hasColor)("dim", `${offers.map(say).join("  ")} `)}`;
}

/** Why its rule speaks. */
export function drawReason({ rule }: Diagnostic, { rules, width }: Surroundings): string {
	const why = rules.find(({ id }) => id === rule)?.why ?? "";
	const rows = wrapWords(why, width - 4).map((row) => `    ${row}\n`);
	return `\n${rows.join("")}  `;
}

/** A fix that stays in the file. */
export function fixHere({ fix, path }: Diagnostic): Diagnostic["fix"] {
	return fix?.edits.every((edit) => edit.path === path) ? fix : undefined;
}
