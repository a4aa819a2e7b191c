import type { Citation, CitationFields } from "../model/citation.js";
import { citeTemplate } from "./cite-template.js";
import { readForeignFields } from "./foreign-template.js";
import { readFields } from "./read-fields.js";

/** The fields of a work, whichever dialect its citation is written in. Those of a template are read from its parameters. */
export function fieldsOf({ fields, parameters, template }: Citation): CitationFields {
	if (fields !== undefined) return fields;
	if (template === undefined || parameters.length === 0) return nothing;
	return citeTemplate(template) === undefined ? readForeignFields(parameters) : readFields(parameters);
}

const nothing: CitationFields = { authors: [] };
