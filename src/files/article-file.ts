/** Extensions of the files that are read when a folder is named. */
const extensions: ReadonlySet<string> = new Set(["md", "markdown", "mdx", "wiki", "wikitext", "mediawiki", "txt"]);

/** `more` are those that plugins bring. */
export function isArticleFile(name: string, more: readonly string[] = []): boolean {
	const dot = name.lastIndexOf(".");
	const extension = name.slice(dot + 1).toLowerCase();
	return dot > 0 && (extensions.has(extension) || more.includes(extension));
}
