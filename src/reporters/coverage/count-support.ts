import type { Document } from "../../model/document.js";
import type { Sentence } from "../../model/prose.js";

/** How many there are, and how many of them a source supports. */
export interface Count {
	all: number;
	supported: number;
}

/** The statements and paragraphs of a section that ask for a source. */
export interface SectionCount {
	/** Index of the section. */
	readonly section: number;
	readonly statements: Count;
	readonly paragraphs: Count;
}

/** Counts by section, in the order of the text; what is exempt does not count, and sections without statements are left out. */
export function countSupport({ sentences, blocks }: Document): SectionCount[] {
	const counts = new Map<number, SectionCount>();
	let last = -1;
	for (const sentence of sentences) {
		const section = blocks[sentence.block]?.section;
		if (section === undefined || sentence.status === "exempt") continue;
		const count = counts.get(section) ?? { section, statements: none(), paragraphs: none() };
		counts.set(section, count);
		add(count.statements, isSupported(sentence));
		if (sentence.block === last) continue;
		last = sentence.block;
		add(count.paragraphs, (blocks[sentence.block]?.markers.length ?? 0) > 0 || isSupported(sentence));
	}
	return [...counts.values()].sort((a, b) => a.section - b.section);
}

function isSupported({ status }: Sentence): boolean {
	return status === "cited" || status === "covered";
}

export function sumCounts(counts: readonly Count[]): Count {
	const sum = none();
	for (const { all, supported } of counts) {
		sum.all += all;
		sum.supported += supported;
	}
	return sum;
}

/** In percent; 100 where nothing asks for a source. */
export function shareOf({ all, supported }: Count): number {
	return all === 0 ? 100 : (100 * supported) / all;
}

function none(): Count {
	return { all: 0, supported: 0 };
}

function add(count: Count, isSupportedToo: boolean): void {
	count.all++;
	if (isSupportedToo) count.supported++;
}
