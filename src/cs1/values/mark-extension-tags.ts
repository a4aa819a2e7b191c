const opening =
	/<(nowiki|math|ref|pre|gallery|score|chem|ce|templatestyles|syntaxhighlight|source|poem|timeline|hiero|graph|mapframe|maplink|imagemap|indicator|section|references|inputbox|categorytree|charinsert|phonos)(?:\s[^<>]*|\/)?>/gi;

/** MediaWiki hands an extension tag with what it holds on as a marker that no reader sees. */
export function markExtensionTags(text: string): string {
	const closings = new Closings(text);
	let marked = "";
	let at = 0;
	for (const { 0: tag, 1: written, index } of text.matchAll(opening)) {
		if (index < at) continue;
		const name = (written as string).toLowerCase();
		const end = tag.endsWith("/>") ? index + tag.length : closings.endBehind(name, index + tag.length);
		if (end === undefined) continue;
		marked += `${text.slice(at, index)}\u007f'"\`UNIQ--${name}-00000001-QINU\`"'\u007f`;
		at = end;
	}
	return at === 0 ? text : marked + text.slice(at);
}

/** The closing tags of a text, each looked for once, however many are opened. */
class Closings {
	readonly #ends = new Map<string, Iterator<RegExpExecArray>>();
	readonly #next = new Map<string, { readonly start: number; readonly end: number } | undefined>();

	constructor(private readonly text: string) {}

	/** Where the first closing tag behind `from` ends; `from` only grows. */
	endBehind(name: string, from: number): number | undefined {
		let found = this.#ends.has(name) ? this.#next.get(name) : this.#advance(name);
		while (found !== undefined && found.start < from) found = this.#advance(name);
		return found?.end;
	}

	#advance(name: string): { readonly start: number; readonly end: number } | undefined {
		let matches = this.#ends.get(name);
		if (matches === undefined) {
			matches = this.text.matchAll(new RegExp(`</${name}\\s*>`, "gi"));
			this.#ends.set(name, matches);
		}
		const { value, done } = matches.next();
		const found = done ? undefined : { start: value.index, end: value.index + value[0].length };
		this.#next.set(name, found);
		return found;
	}
}
