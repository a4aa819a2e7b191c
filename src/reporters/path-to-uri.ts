/** A path with forward slashes as a URI: relative as it is, absolute as `file:`. */
export function pathToUri(path: string): string {
	const encoded = path.split("/").map(encodeSegment).join("/");
	if (path.startsWith("/")) return `file://${encoded}`;
	if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
	return encoded;
}

/** Half of a surrogate pair cannot be encoded. */
function encodeSegment(segment: string): string {
	return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd"));
}
