import { mayBeginNumber } from "../measures/may-begin-number.js";
import type { Claim } from "../model/claim.js";
import type { DateExpression } from "../model/date.js";
import type { Document, FactKind } from "../model/document.js";
import type { Enumeration } from "../model/enumeration.js";
import type { Measurement } from "../model/measurement.js";
import type { Block } from "../model/prose.js";
import type { Quantity } from "../model/quantity.js";
import { agePhrases } from "./claims/age-phrases.js";
import { withFoundations } from "./foundations.js";

/** How the work is done; the engine's looks at a clock. */
type Run = <T>(work: () => T) => T;

/**
 * Adds the kinds of facts that are made from the others, as far as they are asked for. Their code is loaded with the first document
 * that has something for it to read. `today` is the day that "yesterday" counts from, `YYYY-MM-DD`; null where it is not known.
 */
export async function deriveFacts(
	document: Document,
	asked: ReadonlySet<FactKind>,
	today: string | null = null,
	run: Run = (work) => work(),
): Promise<Document> {
	const kinds = withFoundations(asked);
	const derived = { ...document };
	if (kinds.has("dates")) derived.dates = await deriveDates(document, today, run);
	if (kinds.has("needs")) derived.needs = await deriveNeeds(document, run);
	if (kinds.has("claims")) derived.claims = await deriveClaims(derived, run);
	if (kinds.has("quantities")) derived.quantities = await deriveQuantities(document, run);
	if (kinds.has("enumerations")) derived.enumerations = await deriveEnumerations(derived, run);
	if (kinds.has("measurements")) derived.measurements = await deriveMeasurements(derived, run);
	return derived;
}

async function deriveDates(document: Document, today: string | null, run: Run): Promise<readonly DateExpression[]> {
	const { blocks, sentences } = document;
	if (blocks.length === 0) return [];
	const { extractDates } = await import("./dates/extract-dates.js");
	const day = today === null ? null : Math.floor(Date.parse(today) / 86_400_000);
	return run(() => extractDates(blocks, sentences, day));
}

async function deriveNeeds(document: Document, run: Run): Promise<readonly number[]> {
	const [{ judgeNeeds }, { loadNeedModel }] = await Promise.all([
		import("./need/judge-needs.js"),
		import("./need/load-need-model.js"),
	]);
	const model = await loadNeedModel();
	return run(() => judgeNeeds(document, model));
}

async function deriveClaims(document: Document, run: Run): Promise<readonly Claim[]> {
	const { blocks, dates, infoboxes, tables, categories } = document;
	const mayTell =
		dates.length + infoboxes.length + tables.length + categories.length > 0 ||
		blocks.some(({ text }) => /\d| \|/.test(text) || agePhrases.some((phrase) => text.includes(phrase)));
	if (!mayTell) return [];
	const { extractClaims } = await import("./claims/extract-claims.js");
	return run(() => extractClaims(document));
}

async function deriveQuantities({ blocks }: Document, run: Run): Promise<readonly Quantity[]> {
	if (!blocks.some(mayHoldNumber)) return [];
	const { extractQuantities } = await import("./quantities/extract-quantities.js");
	return run(() => extractQuantities(blocks));
}

async function deriveEnumerations(document: Document, run: Run): Promise<readonly Enumeration[]> {
	if (document.quantities.length === 0) return [];
	const { extractEnumerations } = await import("./enumerations/extract-enumerations.js");
	return run(() => extractEnumerations(document));
}

async function deriveMeasurements(document: Document, run: Run): Promise<readonly Measurement[]> {
	const { quantities, infoboxes, tables } = document;
	if (quantities.length + infoboxes.length + tables.length === 0) return [];
	const { listMeasurements } = await import("./quantities/list-measurements.js");
	return run(() => listMeasurements(document));
}

/** Whether a digit stands in a block, or two letters that begin a number's word. */
function mayHoldNumber({ text }: Block): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if ((code >= 48 && code <= 57) || mayBeginNumber(code, text.charCodeAt(at + 1))) return true;
	}
	return false;
}
