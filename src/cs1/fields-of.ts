import type { Citation, CitationFields } from "../model/citation.js";
import { readFields } from "./read-fields.js";
import { citeTemplate } from "./templates/cite-template.js";
import { readForeignFields } from "./templates/foreign-template.js";

/** The fields of a work, whichever dialect its citation is written in. Those of a template are read from its parameters, once. */
export function fieldsOf(citation: Citation): CitationFields {
	if (citation.fields !== undefined) return citation.fields;
	let fields = remembered.get(citation);
	if (fields === undefined) {
		fields = readParameters(citation);
		remembered.set(citation, fields);
	}
	return fields;
}

const remembered = new WeakMap<Citation, CitationFields>();

function readParameters({ parameters, template, vocabulary }: Citation): CitationFields {
	if (template === undefined || parameters.length === 0) return nothing;
	return citeTemplate(template) === undefined ? readForeignFields(parameters) : readFields(parameters, vocabulary);
}

const nothing: CitationFields = { authors: [] };
