import type { Claim } from "../model/claim.js";
import type { DateExpression } from "../model/date.js";
import type { Document, FactKind } from "../model/document.js";
import type { Enumeration } from "../model/enumeration.js";
import type { Measurement } from "../model/measurement.js";
import type { Quantity } from "../model/quantity.js";
import { withFoundations } from "./foundations.js";

/** Kinds of facts that are made from the others, and whose code only a run that asks for them loads. */
export interface Extractors {
	readonly dates?: (document: Document) => readonly DateExpression[];
	readonly claims?: (document: Document) => readonly Claim[];
	readonly needs?: (document: Document) => readonly number[];
	readonly quantities?: (document: Document) => readonly Quantity[];
	readonly enumerations?: (document: Document) => readonly Enumeration[];
	readonly measurements?: (document: Document) => readonly Measurement[];
}

/** Loads what the kinds asked for need. `today` is the day that "yesterday" counts from; null where it is not known. */
export async function loadExtractors(asked: ReadonlySet<FactKind>, today: string | null = null): Promise<Extractors> {
	const kinds = withFoundations(asked);
	return {
		...(kinds.has("dates") || kinds.has("claims") || kinds.has("enumerations")
			? { dates: await loadDates(today) }
			: {}),
		...(kinds.has("claims") ? { claims: await loadClaims() } : {}),
		...(kinds.has("needs") ? { needs: await loadNeeds() } : {}),
		...(kinds.has("quantities") || kinds.has("enumerations") ? { quantities: await loadQuantities() } : {}),
		...(kinds.has("enumerations") ? { enumerations: await loadEnumerations() } : {}),
		...(kinds.has("measurements") ? { measurements: await loadMeasurements() } : {}),
	};
}

async function loadDates(today: string | null): Promise<NonNullable<Extractors["dates"]>> {
	const { extractDates } = await import("./dates/extract-dates.js");
	const day = today === null ? null : Math.floor(Date.parse(today) / 86_400_000);
	return ({ blocks, sentences }) => extractDates(blocks, sentences, day);
}

async function loadNeeds(): Promise<NonNullable<Extractors["needs"]>> {
	const [{ judgeNeeds }, { loadNeedModel }] = await Promise.all([
		import("./need/judge-needs.js"),
		import("./need/load-need-model.js"),
	]);
	const model = await loadNeedModel();
	return (document) => judgeNeeds(document, model);
}

async function loadClaims(): Promise<NonNullable<Extractors["claims"]>> {
	const { extractClaims } = await import("./claims/extract-claims.js");
	return extractClaims;
}

async function loadMeasurements(): Promise<NonNullable<Extractors["measurements"]>> {
	const { listMeasurements } = await import("./quantities/list-measurements.js");
	return listMeasurements;
}

async function loadEnumerations(): Promise<NonNullable<Extractors["enumerations"]>> {
	const { extractEnumerations } = await import("./enumerations/extract-enumerations.js");
	return extractEnumerations;
}

async function loadQuantities(): Promise<NonNullable<Extractors["quantities"]>> {
	const { extractQuantities } = await import("./quantities/extract-quantities.js");
	return ({ blocks }) => extractQuantities(blocks);
}
