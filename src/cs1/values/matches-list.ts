interface List {
	readonly accept: readonly string[];
	readonly texts: readonly string[];
	readonly patterns: readonly string[];
}

/** Makes a test of a list of texts and patterns: accepted ones first, then texts in either case, then patterns. */
export function matchesList({ accept, texts, patterns }: List): (value: string) => boolean {
	let compiled: { accept: RegExp; texts: RegExp; patterns: RegExp } | undefined;
	return (value) => {
		compiled ??= {
			accept: anyOf(accept, "u"),
			texts: anyOf(texts.map(escapeText), "i"),
			patterns: anyOf(patterns, "u"),
		};
		if (!compiled.texts.test(value) && !compiled.patterns.test(value)) return false;
		return accept.length === 0 || !compiled.accept.test(value);
	};
}

/** One pattern for all: a value is looked through once. */
function anyOf(patterns: readonly string[], flags: string): RegExp {
	return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), flags);
}

function escapeText(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
