import { lint } from "../../dist/index.mjs";

/** Says which promise the program breaks on a text; null where it keeps all of them. */
export async function breakPromise(text, dialect) {
	const manuscript = (words) => [{ path: "a", text: words, dialect }];
	const options = { certainty: "possible", today: "2026-11-22" };
	const [{ diagnostics }] = await lint(manuscript(text), options);
	for (const { rule, message, place, beside, fix } of diagnostics) {
		if (rule === "internal-error") return message;
		for (const { start, end } of [place, ...beside.map((other) => other.place)])
			if (!(start.offset >= 0 && start.offset <= end.offset && end.offset <= text.length))
				return `${rule}: a place outside of the text`;
		for (const { start, end } of fix?.edits ?? [])
			if (!(start >= 0 && start <= end && end <= text.length)) return `${rule}: an edit outside of the text`;
	}
	const [again] = await lint(manuscript(text), options);
	if (JSON.stringify(again.diagnostics) !== JSON.stringify(diagnostics)) return "two runs say different things";
	const [fixed] = await lint(manuscript(text), { ...options, fix: "safe" });
	if (fixed.diagnostics.some(({ rule }) => rule === "internal-error")) return "fixing fails";
	const [twice] = await lint(manuscript(fixed.text), { ...options, fix: "safe" });
	if (twice.text !== fixed.text) return "fixing a fixed text changes it";
	return null;
}
