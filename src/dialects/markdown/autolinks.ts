import type { Link } from "mdast";
import type { ExternalLink } from "../tree.js";

/** `<https://…>` as a bare link; null for a link with words of its own and for `<mailto:…>`. */
export function autolink(link: Link): ExternalLink | null {
	const [words] = link.children;
	const start = link.position?.start.offset ?? 0;
	const end = link.position?.end.offset ?? 0;
	if (words?.type !== "text" || words.value !== link.url || end - start !== link.url.length + 2) return null;
	if (!/^(?:https?|ftp):\/\//i.test(link.url)) return null;
	return {
		type: "externalLink",
		form: "bare",
		url: link.url,
		urlRange: { start: start + 1, end: end - 1 },
		children: [],
		...(link.position && { position: link.position }),
	};
}
