import type { CitationFields, Parameter, WordsField } from "../../model/citation.js";
import type { Words } from "../../model/place.js";
import data from "../data/foreign-templates.json" with { type: "json" };

/** The cite template of another wiki that a call is of, by its name there: `lien web`. Citation Style 1 does not judge it. */
export function foreignTemplate(name: string): string | undefined {
	byName ??= new Map(
		Object.entries(data.templates).flatMap(([main, names]) => names.split("; ").map((one) => [one, main])),
	);
	return byName.get(name.replaceAll("_", " ").toLowerCase());
}

let byName: Map<string, string> | undefined;

/** Reads its parameters into the fields that all dialects share. */
export function readForeignFields(parameters: readonly Parameter[]): CitationFields {
	const given = new Map<string, Words>();
	for (const { name, value } of parameters)
		if (name !== null && value.text !== "") given.set(name.text.toLowerCase(), value);
	const authors = data.last.split("; ").flatMap((name) => given.get(name) ?? []);
	const fields: { -readonly [Field in keyof CitationFields]: CitationFields[Field] } = { authors };
	for (const [field, names] of Object.entries(data.fields) as [WordsField, string][]) {
		const name = names.split("; ").find((one) => given.has(one));
		if (name !== undefined) fields[field] = given.get(name) as Words;
	}
	return fields;
}
