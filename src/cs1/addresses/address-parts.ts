import { lowerCase } from "../../model/lower-case.js";

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
	return { scheme: lowerCase(scheme), host: plainHost(host), path: plainPath(path), query: decode(plainQuery(query)) };
}

// Thousands of addresses are taken apart, and few need any of these replacements.

function plainHost(written: string): string {
	const host = lowerCase(written);
	const bare = host.startsWith("www") ? host.replace(/^www\d?\./, "") : host;
	return bare.endsWith(".") ? bare.slice(0, -1) : bare;
}

function plainPath(written: string): string {
	const path = lowerCase(decode(written));
	const page = path.includes("/index.") || path.includes("/default.");
	const folder = page ? path.replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/, "") : path;
	const bare = folder.endsWith("/") ? folder.replace(/\/+$/, "") : folder;
	return bare.includes("//") ? bare.replace(/\/{2,}/g, "/") : bare;
}

function plainQuery(query: string): string {
	return query.includes("&amp;") ? query.replaceAll("&amp;", "&") : query;
}

function decode(text: string): string {
	if (!text.includes("%")) return text;
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
