/** A stretch of an address that only counts its readers, and the address without all of them. */
export interface Tracking {
	readonly start: number;
	readonly end: number;
	readonly without: string;
}

/** Parameters that the servers of advertisers and newsletters read, and the page never: names that nothing else has. */
const names =
	/^(?:utm_(?:source|medium|campaign|term|content|id|name|cid|reader|brand|social|social-type|source_platform|viz_id|pubreferrer|swu)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|wickedid|guce_referrer|guce_referrer_sig|guccounter)$/i;

/** Finds them in the query of an address; an archive's address is left as it is, and so is one that a chatbot gave, which is a trace. */
export function findTracking(address: string): Tracking | undefined {
	const query = address.indexOf("?");
	if (query < 0 || /^https?:\/\/[^/]*\barchive\b/i.test(address) || chatbots.test(address)) return undefined;
	const hash = address.indexOf("#", query);
	const end = hash < 0 ? address.length : hash;
	const kept: string[] = [];
	let first = -1;
	let last = -1;
	for (let at = query + 1; at <= end; ) {
		const to = nextAmpersand(address, at, end);
		const part = address.slice(at, to);
		if (names.test(part.slice(0, part.indexOf("=")))) {
			if (first < 0) first = at;
			last = to;
		} else if (part !== "") kept.push(part);
		at = to + 1;
	}
	if (first < 0) return undefined;
	const rest = kept.length === 0 ? "" : `?${kept.join("&")}`;
	return { start: first, end: last, without: address.slice(0, query) + rest + address.slice(end) };
}

const chatbots = /utm_source=(?:chatgpt|openai|chat\.openai|copilot|perplexity|claude|gemini|grok|deepseek)/i;

function nextAmpersand(address: string, from: number, end: number): number {
	const found = address.indexOf("&", from);
	return found < 0 || found > end ? end : found;
}
