import { isAddress } from "../addresses/is-address.js";

/**
 * The address that a text must mean: without a scheme (`www.brackwater.example`), with a mistyped or doubled one
 * (`http:/…`, `https//…`, `htpp://…`, `http://https://…`), in brackets (`[https://…]`), with spaces in the name of a file
 * (`…/ferry times.pdf`). Undefined where words may stand behind the address.
 */
export function mendAddress(text: string): string | undefined {
	if (text.length > 1000) return undefined;
	const bare = /^[[<]\s*([^\s[\]<>]+)\s*[\]>]$/.exec(text)?.[1] ?? text;
	const whole = /\.(?:pdf|html?|docx?|xlsx?|jpe?g|png|txt|aspx?|php)$/i.test(bare) ? bare.replace(/ /g, "%20") : bare;
	const mended = withScheme(whole);
	if (mended === undefined || !isAddress(mended)) return undefined;
	const host = /^https?:\/\/([^/?#:]+)/i.exec(mended)?.[1];
	return host !== undefined && /\.[a-z]{2,}$/i.test(host) ? mended : undefined;
}

function withScheme(text: string): string | undefined {
	// The scheme nearest to the host is the one that was copied with it.
	const doubled = /^https?:\/\/(https?:\/\/.*)$/i.exec(text)?.[1];
	if (doubled !== undefined) return doubled;
	if (/^www\.[a-z\d]/i.test(text)) return `http://${text}`;
	const [, secure, rest] = /^h{0,2}t{1,3}p{0,2}(s?)(?::\/{1,3}|:?\/\/+|:\\\\)\s?([a-z\d].*)$/i.exec(text) ?? [];
	return rest === undefined ? undefined : `http${(secure ?? "").toLowerCase()}://${rest}`;
}
