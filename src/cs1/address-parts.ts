/** An address in the parts that decide whether two lead to one page. */
export interface AddressParts {
	readonly scheme: string;
	/** Lower case, without `www.` and the usual port. */
	readonly host: string;
	/** Lower case, decoded, without the slash or `index.html` at its end and without the fragment. */
	readonly path: string;
	readonly query: string;
}

/** Takes an address apart; undefined for what is no address of the web. */
export function addressParts(address: string): AddressParts | undefined {
	const read = /^(https?):\/\/(?:[^/@?#\s]*@)?([^/?#\s:]+)(?::\d+)?([^?#\s]*)(\?[^#\s]*)?/i.exec(address.trim());
	if (read === null) return undefined;
	const [, scheme = "", host = "", path = "", query = ""] = read;
	const plainHost = host
		.toLowerCase()
		.replace(/^www\d?\./, "")
		.replace(/\.$/, "");
	const plainPath = decode(path)
		.toLowerCase()
		.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, "")
		.replace(/\/+$/, "");
	return {
		scheme: scheme.toLowerCase(),
		host: plainHost,
		path: plainPath.replace(/\/{2,}/g, "/"),
		query: decode(query.replaceAll("&amp;", "&")),
	};
}

function decode(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
