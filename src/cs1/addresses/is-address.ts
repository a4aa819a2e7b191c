/** Tells whether Citation Style 1 takes a text for a web address. It looks at the scheme and the first character of the host. */
export function isAddress(text: string): boolean {
	if (plain.test(text)) return true;
	if (/[ \t-\r]/.test(text) || text === "") return false;
	const head = text.replace(/([A-Za-z\d])\.?[/?#].*$/, "$1");
	if (head.startsWith("//")) return isHost(head.slice(2));
	const match = /^([^\s]*?:)(\/*)(\S+)$/.exec(head);
	if (match === null) return false;
	const [, scheme, slashes, host] = match as unknown as [string, string, string, string];
	if (!/^[A-Za-z][A-Za-z\d+.-]*:$/.test(scheme)) return false;
	if (slashes === "") return scheme === "news:" && /^[A-Za-z\d][\w+-]*(?:\.[\w+-]+)+$/.test(host);
	return slashes === "//" && isHost(host);
}

/** The form that nearly all have, of which one look is enough. */
const plain = /^https?:\/\/[A-Za-z\d][\w.-]*(?:[/?#]\S*)?$/;

function isHost(host: string): boolean {
	return /^[A-Za-z\d]/.test(host) && !/^[A-Za-z]+:/.test(host.replace(/([A-Za-z]):\d+/, "$1"));
}
