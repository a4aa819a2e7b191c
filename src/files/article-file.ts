/** Extensions of the files that are read when a folder is named. */
const extensions: ReadonlySet<string> = new Set(["md", "markdown", "mdx", "wiki", "wikitext", "mediawiki", "txt"]);

export function isArticleFile(name: string): boolean {
	const dot = name.lastIndexOf(".");
	return dot > 0 && extensions.has(name.slice(dot + 1).toLowerCase());
}
