/** The attribute that an unknown one is meant for: the one with the fewest letters to change, at most half of its own. */
export function findClosest(written: string, known: readonly string[]): string | undefined {
	if (written.length > longest) return undefined;
	let closest: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const name of known) {
		const distance = countChanges(written, name);
		if (distance <= 1) return name;
		if (distance < least) {
			least = distance;
			closest = name;
		}
	}
	return closest !== undefined && least <= closest.length / 2 ? closest : undefined;
}

/** Nothing longer is like a known name. */
const longest = 20;

/** Letters to insert, remove or replace. */
function countChanges(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, replaced));
		}
		previous = row;
	}
	return previous[b.length] as number;
}
