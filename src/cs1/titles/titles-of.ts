import type { Citation } from "../../model/citation.js";
import { fieldsOf } from "../fields-of.js";
import { readParameterName } from "../parameters/read-parameter-name.js";
import { nameInCs1 } from "../templates/wiki-names.js";

/** Every title that a citation gives: of the work, of its part, of its container, in other languages and scripts. */
export function titlesOf(citation: Citation): string[] {
	const { vocabulary } = citation;
	const { title } = fieldsOf(citation);
	const titles = title === undefined ? [] : [title.text];
	for (const { name, value } of citation.parameters) {
		const known = name && (vocabulary === undefined ? name.text : nameInCs1(vocabulary, name.text));
		const [meta] = known ? readParameterName(known).metas : [];
		if (meta !== undefined && titleMetas.has(meta) && value.text !== title?.text) titles.push(value.text);
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
