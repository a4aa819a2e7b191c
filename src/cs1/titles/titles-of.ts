import type { Citation } from "../../model/citation.js";
import { fieldsOf } from "../fields-of.js";
import { readParameterName } from "../parameters/read-parameter-name.js";
import { nameInCs1 } from "../templates/wiki-names.js";

/**
 * Every title that a citation gives: of the work, of its part, of its container, in other languages and scripts;
 * on request that of |work= too, where a book may be named whose chapter |title= is.
 */
export function titlesOf(citation: Citation, withPeriodical = false): string[] {
	const { vocabulary } = citation;
	const { title } = fieldsOf(citation);
	const titles = title === undefined ? [] : [title.text];
	for (const { name, value } of citation.parameters) {
		const known = name && (vocabulary === undefined ? name.text : nameInCs1(vocabulary, name.text));
		const [meta] = known ? readParameterName(known).metas : [];
		const isTitle = meta !== undefined && (titleMetas.has(meta) || (withPeriodical && meta === "periodical"));
		if (isTitle && value.text !== title?.text) titles.push(value.text);
	}
	return titles;
}

const titleMetas: ReadonlySet<string> = new Set([
	"title",
	"script-title",
	"trans-title",
	"chapter",
	"script-chapter",
	"trans-chapter",
	"encyclopedia",
	"series",
	"book-title",
]);
