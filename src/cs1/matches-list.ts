interface List {
	readonly accept: readonly string[];
	readonly texts: readonly string[];
	readonly patterns: readonly string[];
}

/** Makes a test of a list of texts and patterns: accepted ones first, then texts in lower case, then patterns. */
export function matchesList({ accept, texts, patterns }: List): (value: string) => boolean {
	let compiled: { accept: RegExp[]; patterns: RegExp[] } | undefined;
	const compile = (list: readonly string[]) => list.map((pattern) => new RegExp(pattern, "u"));
	return (value) => {
		compiled ??= { accept: compile(accept), patterns: compile(patterns) };
		if (compiled.accept.some((pattern) => pattern.test(value))) return false;
		const lower = value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
		return texts.some((text) => lower.includes(text)) || compiled.patterns.some((pattern) => pattern.test(value));
	};
}
