import type { Range } from "../../model/place.js";

/** Where an entry shows the addresses of its work and of an archive. */
export interface Addresses {
	/** The first one that is not an archive's, or else the archive's. */
	readonly url?: Range | undefined;
	readonly archiveUrl?: Range | undefined;
}

/** Finds the addresses in an entry as it is written. */
export function findAddresses(written: string): Addresses {
	let url: Range | undefined;
	let archiveUrl: Range | undefined;
	for (const found of written.matchAll(/https?:\/\/[^\s<>"”[\]]+/g)) {
		const address = withoutPunctuation(found[0]);
		const range = { start: found.index, end: found.index + address.length };
		if (archive.test(address)) archiveUrl ??= range;
		else url ??= range;
	}
	return { url: url ?? archiveUrl, archiveUrl };
}

const archive = /^https?:\/\/(?:(?:web|liveweb|www)\.)?archive\.(?:org\/(?:web|save)\/|(?:today|is|ph|fo|li|vn|md)\/)/i;

/** What ends the sentence, and a bracket that was opened before the address. */
function withoutPunctuation(found: string): string {
	return found.replace(/[.,;:!?'’)\]]+$/, (tail) => (tail.startsWith(")") && found.includes("(") ? ")" : ""));
}
