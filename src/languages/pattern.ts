/** A kind of words that fill a place: `{0:weekday}`; undefined where anything may. */
type Kind = string | undefined;

/** A message with places for what differs: `{0} requires {1}`, `{0} was a {1:weekday}`. */
export interface Pattern {
	/** One more than there are places. */
	readonly literals: readonly string[];
	readonly places: readonly { readonly number: number; readonly kind: Kind }[];
	/** How many characters are said by the pattern itself. */
	readonly weight: number;
}

export function readPattern(text: string): Pattern {
	const parts = text.split(/\{(\d)(?::([a-z ]+))?\}/);
	const literals = parts.filter((_part, index) => index % 3 === 0);
	const places = literals.slice(1).map((_literal, index) => ({
		number: Number(parts[3 * index + 1]),
		kind: parts[3 * index + 2],
	}));
	return { literals, places, weight: literals.join("").length };
}

/** What fills the places of a pattern, in their order; null where the words are not of it. Each place is as short as can be. */
export function matchPattern({ literals }: Pattern, words: string): string[] | null {
	const first = literals[0] ?? "";
	const last = literals.at(-1) ?? "";
	if (literals.length === 1) return words === first ? [] : null;
	if (!words.startsWith(first) || !words.endsWith(last) || words.length < first.length + last.length) return null;
	const stop = words.length - last.length;
	const filled: string[] = [];
	let from = first.length;
	for (const literal of literals.slice(1, -1)) {
		const at = words.indexOf(literal, from);
		if (at === -1 || at + literal.length > stop) return null;
		filled.push(words.slice(from, at));
		from = at + literal.length;
	}
	return [...filled, words.slice(from, stop)];
}

/** Puts words into the places of a pattern, by their numbers. */
export function fillPattern({ literals, places }: Pattern, filled: ReadonlyMap<number, string>): string {
	return literals.map((literal, index) => literal + (filled.get(places[index]?.number ?? -1) ?? "")).join("");
}
