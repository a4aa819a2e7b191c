import { loadParser } from "../../dialects/parse.js";
import { understand } from "../../engine/understand.js";
import type { FactKind } from "../../model/document.js";
import type { Judgement } from "../../model/judgement.js";
import { LineMap } from "../../model/line-map.js";
import { drawFacts } from "../../reporters/timeline/draw-facts.js";
import { listEntries } from "../../reporters/timeline/list-entries.js";
import { labelEvent } from "./label-event.js";
import { listSource } from "./list-source.js";

const kinds = new Set<FactKind>([
	...(["dates", "claims", "sentences", "blocks", "sections", "needs"] as const),
	...(["markers", "references", "citations", "links"] as const),
]);

/** What the page of findings shows of each document besides: its dated statements on a time axis, and what sources support. */
export function openView(say: (words: string) => string): (judgement: Judgement) => Promise<string> {
	let number = 0;
	return async ({ path, text, dialect, diagnostics }) => {
		const document = await understand({ path, text, dialect }, await loadParser(dialect), kinds);
		const entries = listEntries({
			document,
			lines: new LineMap({ text }),
			diagnostics,
			sourceOf: (index) => listSource(document, index),
			labelOf: (event) => labelEvent(event, say),
			say,
		});
		return drawFacts(document, entries, number++, say);
	};
}
