const namespace = /^(?:template|modèle|vorlage|plantilla)\s*:\s*/i;

/** The name of a template as MediaWiki reads a title: `Template:` left out, underscores as spaces, white space folded. */
export function templateName(written: string): string {
	const name = isSimple(written) ? written : written.replace(/[\s_]+/g, " ").trim();
	return name.includes(":") ? name.replace(namespace, "") : name;
}

function isSimple(name: string): boolean {
	let last = 0;
	for (let i = 0; i < name.length; i++) {
		const code = name.charCodeAt(i);
		if (code === 95 || (code >= 9 && code <= 13) || (code === 32 && last === 32)) return false;
		last = code;
	}
	return true;
}
