import type { Facts } from "../model/document.js";
import { type keyedKinds, keyOfClaim, keyOfMeasurement, keyOfWork } from "./partition.js";

type Keyed = Partial<Pick<Facts, (typeof keyedKinds)[number]>>;

/** The keys under which several facts of many documents stand: one alone has nothing that it could be compared with. */
export class SharedKeys {
	readonly #once = new Set<string>();
	readonly #shared = new Set<string>();

	add({ claims = [], works = [], measurements = [] }: Keyed): void {
		for (const claim of claims) this.#addKey(keyOfClaim(claim));
		for (const work of works) this.#addKey(keyOfWork(work));
		for (const measurement of measurements) this.#addKey(keyOfMeasurement(measurement));
	}

	/** Of the facts those whose keys have been added more than once. */
	pick({ claims = [], works = [], measurements = [] }: Keyed): Required<Keyed> {
		return {
			claims: claims.filter((claim) => this.#shared.has(keyOfClaim(claim) ?? "")),
			works: works.filter((work) => this.#shared.has(keyOfWork(work))),
			measurements: measurements.filter((measurement) => this.#shared.has(keyOfMeasurement(measurement))),
		};
	}

	#addKey(key: string | null): void {
		if (key === null || this.#shared.has(key)) return;
		if (!this.#once.delete(key)) this.#once.add(key);
		else this.#shared.add(key);
	}
}
