import type { Edit, Fix } from "../../model/finding.js";
import type { Cite, CiteParameter } from "../cite.js";
import { dropEtAl } from "../names/drop-et-al.js";
import { nameLists, readNames } from "../names/read-names.js";
import type { MetaParameter } from "../parameters/read-parameter-name.js";
import { insertParameter } from "./insert-parameter.js";
import { removeParameter } from "./remove-parameter.js";
import { rewriteValue } from "./rewrite-value.js";

/** Takes every “et al.” out of the list of names that a parameter belongs to, and says |display-…=etal once instead. */
export function moveEtAl(cite: Cite, found: readonly CiteParameter[], parameter: CiteParameter): Fix | undefined {
	const list = nameLists.find((kind) => isOf(parameter, kind));
	if (list === undefined) return undefined;
	const own = found.filter((one) => isOf(one, list));
	const names = own.map((one) => cleanName(cite, one, list));
	const last = own.at(-1);
	if (own[0] !== parameter || last === undefined || names.includes(undefined)) return undefined;
	const added = addDisplay(cite, list, last);
	const edits = added === undefined ? undefined : joinEdits(names as Edit[], added, last);
	return edits && { title: `Write |display-${list}s=etal`, safety: "safe", edits };
}

/** An insertion cannot touch another edit: both are made in one. Where a whole parameter goes, the new one takes its place. */
function joinEdits(names: readonly Edit[], added: Edit | null, { written }: CiteParameter): Edit[] {
	if (added === null) return [...names];
	const last = names.at(-1);
	if (last === undefined || added.start !== written.value.end) return [...names, added];
	const isGone = last.text === "" && written.name !== null;
	const joined = isGone
		? { start: written.name.start, end: written.value.end, text: added.text.replace(/^\s*\|\s*/, "") }
		: { ...last, text: last.text + added.text };
	return [...names.slice(0, -1), joined];
}

function isOf({ metas }: CiteParameter, list: string): boolean {
	return metas[0] === `${list}-last` || metas[0] === `${list}-first`;
}

function cleanName(cite: Cite, parameter: CiteParameter, list: (typeof nameLists)[number]): Edit | undefined {
	const rest = dropEtAl(parameter.value);
	if (rest !== "") return /[,;:]$/.test(rest) ? undefined : rewriteValue(parameter, rest)?.edits[0];
	const { names, withoutLast } = readNames(cite)[list];
	const isLastOfAll = names.at(-1)?.number === parameter.number && names.length > 1 && withoutLast.length === 0;
	const isAlone = names.at(-1)?.first === undefined && parameter.metas[0] === `${list}-last`;
	const isPlain = parameter.written.value.text === parameter.value;
	return isLastOfAll && isAlone && isPlain ? removeParameter(parameter.written) : undefined;
}

/** Null where it is said already; undefined where something else is said. */
function addDisplay(cite: Cite, list: string, behind: CiteParameter): Edit | null | undefined {
	const display = cite.get(`display-${list}s` as MetaParameter);
	if (display === undefined) return insertParameter(cite, behind.written, `display-${list}s`, "etal");
	return display.value.toLowerCase().replace(/[ '.]/g, "") === "etal" ? null : undefined;
}
