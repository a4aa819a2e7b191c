const namespace = /^(?:template|modèle|vorlage|plantilla)\s*:\s*/i;

/** The name of a template as MediaWiki reads a title: `Template:` left out, underscores as spaces, white space folded. */
export function templateName(text: string, start: number, end: number): string {
	let last = 0;
	let isPlain = true;
	for (let i = start; i < end && isPlain; i++) {
		const code = text.charCodeAt(i);
		isPlain = code !== 95 && code !== 58 && (code > 13 || code < 9) && (code !== 32 || last !== 32);
		last = code;
	}
	const written = text.slice(start, end);
	return isPlain
		? written
		: written
				.replace(/[\s_]+/g, " ")
				.trim()
				.replace(namespace, "");
}
