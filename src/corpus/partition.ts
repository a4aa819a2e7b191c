import { addTo } from "../model/add-to.js";
import type { Claim } from "../model/claim.js";
import type { Document } from "../model/document.js";
import type { Measurement } from "../model/measurement.js";
import type { Work } from "../model/work.js";
import { measureKey } from "./measure-key.js";
import { nameKey } from "./name-key.js";

/** Facts of one document that are compared under one key, and with no others: what corpus rules say of all parts of a key does not depend on other keys. */
export interface Part {
	readonly key: string;
	readonly path: string;
	/** UTF-16 code units of the document's text. */
	readonly length: number;
	readonly claims?: readonly Claim[];
	readonly works?: readonly Work[];
	readonly measurements?: readonly Measurement[];
}

/** Kinds of facts that have keys. */
export const keyedKinds = ["claims", "works", "measurements"] as const;

type Keyed = Pick<Document, "path" | "length" | (typeof keyedKinds)[number]>;

/** Takes the compact facts of a document apart by their keys, each in the order of the text. */
export function partition({ path, length, claims, works, measurements }: Keyed): Part[] {
	const [people, cited, measured] = [
		new Map<string, Claim[]>(),
		new Map<string, Work[]>(),
		new Map<string, Measurement[]>(),
	];
	for (const claim of claims) {
		const key = keyOfClaim(claim);
		if (key !== null) addTo(people, key, claim);
	}
	for (const work of works) addTo(cited, keyOfWork(work), work);
	for (const one of measurements) addTo(measured, keyOfMeasurement(one), one);
	return [
		...[...people].map(([key, list]) => ({ key, path, length, claims: list })),
		...[...cited].map(([key, list]) => ({ key, path, length, works: list })),
		...[...measured].map(([key, list]) => ({ key, path, length, measurements: list })),
	];
}

/** Null where nobody is named. */
export function keyOfClaim({ who }: Claim): string | null {
	return who === null ? null : `claim ${nameKey(who.key)}`;
}

export function keyOfWork({ key }: Work): string {
	return `work ${key}`;
}

export function keyOfMeasurement(measurement: Measurement): string {
	return `measure ${measureKey(measurement)}`;
}
