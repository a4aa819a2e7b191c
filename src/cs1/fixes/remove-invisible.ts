import type { Fix } from "../../model/finding.js";
import { mayHoldUrl } from "../addresses/may-hold-url.js";
import type { CiteParameter } from "../cite.js";
import { findInvisible } from "../values/find-invisible.js";

/** Takes out what has no width, and writes a plain space for other spaces; none where that would not be enough, or an address might change. */
export function removeInvisible(parameter: CiteParameter): Fix | undefined {
	const { name, written } = parameter;
	const { start, end, text } = written.value;
	if (text.length !== end - start || mayHoldUrl(name)) return undefined;
	// Behind a line break these begin a list.
	if (/\n\s*[*#:;|]|<|\{\{/.test(text)) return undefined;
	const plain = text.replace(noWidth, "").replace(spaces, " ").replace(/^ | $/g, "");
	if (plain.includes(" ") && spaceless.test(name)) return undefined;
	const isClean = findInvisible({ ...parameter, value: plain }) === undefined;
	if (!isClean || plain === "" || /[,;:]$|=/.test(plain)) return undefined;
	return { title: `Remove what nobody sees from |${name}=`, safety: "safe", edits: [{ start, end, text: plain }] };
}

/** Zero width joiner and space, soft hyphen, and control characters. */
const noWidth = /[\u200d\u200b\u00ad\x7f\0-\x08\x0b\x0c\x0e-\x1f\x80-\x9f]/g;
/** An identifier with a space in it is broken in another way. */
const spaceless = /^(?:hdl|doi|bibcode|jstor|lccn|arxiv|eprint|message-id|s2cid|biorxiv|medrxiv|citeseerx)$/i;
const spaces = / *[\u200a\u00a0\t\r\n]+[ \u200a\u00a0\t\r\n]*/g;
