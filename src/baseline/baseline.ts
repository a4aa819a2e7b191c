import { addTo } from "../model/add-to.js";
import type { Diagnostic } from "../model/finding.js";
import { Fingerprinter } from "../model/fingerprint.js";
import { type Judgement, withDiagnostics } from "../model/judgement.js";

/** Known findings: fingerprints by path by rule. Eight digits tell the findings of one rule in one file apart. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const digits = 8;

/** Holds what a run finds against what was known before. */
export class Baseline {
	readonly #now = new Map<string, Map<string, string[]>>();
	/** Names of the documents that this run judged. */
	readonly #judged = new Set<string>();
	#met = 0;

	/** `nameOf` gives the name under which the baseline knows a path. */
	constructor(
		private readonly known: Known,
		private readonly nameOf: (path: string) => string,
	) {}

	/** Leaves out what is known, and remembers what was found. */
	sift(judgement: Judgement): Judgement {
		const name = this.nameOf(judgement.path);
		const fingerprinter = new Fingerprinter(judgement);
		this.#judged.add(name);
		const diagnostics = judgement.diagnostics.filter((diagnostic) => {
			const fingerprint = fingerprinter.name(diagnostic).slice(0, digits);
			this.#remember(diagnostic, name, fingerprint);
			const isKnown = this.known.get(diagnostic.rule)?.get(name)?.includes(fingerprint) === true;
			if (isKnown) this.#met++;
			return !isKnown;
		});
		return withDiagnostics(judgement, diagnostics);
	}

	/** Known findings that this run met. */
	countMet(): number {
		return this.#met;
	}

	/** Known findings that it could have met and did not. `hasRun` says whether a rule ran. */
	countMended(hasRun: (rule: string) => boolean): number {
		let count = 0;
		for (const [rule, byName] of this.known)
			for (const [name, fingerprints] of byName)
				if (hasRun(rule) && this.#judged.has(name)) count += fingerprints.length;
		return count - this.#met;
	}

	/** What is known now: of what this run judged what it found, of everything else what was known, where `isThere` still says so. */
	update(hasRun: (rule: string) => boolean, isThere: (name: string) => boolean): Known {
		const updated = new Map<string, Map<string, readonly string[]>>(this.#now);
		for (const [rule, byName] of this.known)
			for (const [name, fingerprints] of byName) {
				const isDecided = hasRun(rule) && this.#judged.has(name);
				if (!isDecided && isThere(name)) putInto(updated, rule).set(name, fingerprints);
			}
		return updated;
	}

	#remember({ rule }: Diagnostic, name: string, fingerprint: string): void {
		const byName = putInto(this.#now, rule);
		addTo(byName, name, fingerprint);
	}
}

function putInto<T>(outer: Map<string, Map<string, T>>, rule: string): Map<string, T> {
	const inner = outer.get(rule) ?? new Map<string, T>();
	outer.set(rule, inner);
	return inner;
}
