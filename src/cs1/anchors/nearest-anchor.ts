import type { WorkList } from "./list-works.js";

/**
 * The one work that a short citation is meant to lead to and misses: by a letter or figure more, less or another, by case, accents
 * or points, or by the first name that its anchor begins with. Undefined for none or several.
 */
export function nearestAnchor(key: string, { cites }: WorkList): string | undefined {
	const index = indexOf(cites);
	const wanted = fold(key);
	const near = new Set<string>();
	for (const end of endsOf(wanted)) {
		for (const other of index.get(end) ?? []) {
			if (differByOne(wanted, fold(other)) || endsAlike(key, other)) near.add(other);
		}
	}
	return near.size === 1 ? [...near][0] : undefined;
}

type Index = ReadonlyMap<string, readonly string[]>;

const remembered = new WeakMap<WorkList["cites"], Index>();

/** Keys by their two ends, one of which a single difference leaves alone. */
function indexOf(cites: WorkList["cites"]): Index {
	const known = remembered.get(cites);
	if (known !== undefined) return known;
	const index = new Map<string, string[]>();
	for (const key of cites.keys()) {
		for (const end of endsOf(fold(key))) {
			const list = index.get(end);
			if (list === undefined) index.set(end, [key]);
			// Hundreds of works with one beginning are no page that anybody wrote.
			else if (list.length < 300) list.push(key);
		}
	}
	remembered.set(cites, index);
	return index;
}

function endsOf(folded: string): [string, string] {
	return [`^${folded.slice(0, 11)}`, `$${folded.slice(-5)}`];
}

function fold(key: string): string {
	return key
		.normalize("NFD")
		.replace(/[\p{M}_.,'’-]/gu, "")
		.toLowerCase();
}

/** `CITEREFMarsh1950` where the anchor is `CITEREFAda_Marsh1950`. */
function endsAlike(key: string, other: string): boolean {
	return other.endsWith(`_${key.slice("CITEREF".length)}`);
}

/** One character more, less, or another one; or none. */
function differByOne(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
	return longer.slice(start + 1) === shorter.slice(longer.length === shorter.length ? start + 1 : start);
}
