import type { Citation, Parameter } from "../model/citation.js";
import { Cite, type CiteParameter, type UnknownParameter } from "./cite.js";
import { type CiteTemplate, citeTemplate } from "./cite-template.js";
import { dropDeprecatedArchives } from "./drop-deprecated-archives.js";
import { isValidParameter } from "./is-valid-parameter.js";
import { plainValue } from "./plain-value.js";
import { type MetaParameter, readParameterName } from "./read-parameter-name.js";

/** Reads the cite templates among the citations of a document, once for all rules that ask. */
export function readCites(citations: readonly Citation[]): readonly Cite[] {
	const known = remembered.get(citations);
	if (known !== undefined) return known;
	const cites = citations.map(readCite).filter((cite) => cite !== undefined);
	remembered.set(citations, cites);
	return cites;
}

const remembered = new WeakMap<readonly Citation[], readonly Cite[]>();

function readCite(citation: Citation): Cite | undefined {
	if (citation.kind !== "template" || citation.template === undefined) return undefined;
	const template = citeTemplate(citation.template);
	return template === undefined ? undefined : sortParameters(citation, template);
}

function sortParameters(citation: Citation, template: CiteTemplate): Cite {
	const kept: CiteParameter[] = [];
	const unknown: UnknownParameter[] = [];
	const positional: Parameter[] = [];
	for (const written of lastOfEach(citation)) {
		const name = written.name?.text ?? null;
		if (name === null || /^\d+$/.test(name)) positional.push(written);
		else if (isValidParameter(name, template)) keepWritten(kept, name, written);
		else unknown.push({ name, value: plainValue(written) ?? written.value.text, written });
	}
	const counted = dropDeprecatedArchives(kept);
	return new Cite(citation, template, kept, unknown, positional, counted !== kept, byMeaning(counted));
}

/** Of a repeated parameter the last one counts. The first positional one of `{{#invoke:cite news|…}}` names a function. */
function lastOfEach({ parameters, name }: Citation): readonly Parameter[] {
	const isInvoked = name?.text.startsWith("#") === true && parameters[0]?.name === null;
	const own = isInvoked ? parameters.slice(1) : parameters;
	const last = new Map<string, Parameter>();
	let position = 0;
	for (const parameter of own) last.set(parameter.name?.text ?? String(++position), parameter);
	return last.size === own.length ? own : own.filter((parameter) => [...last.values()].includes(parameter));
}

function keepWritten(kept: CiteParameter[], name: string, written: Parameter): void {
	const value = plainValue(written);
	if (value === "") return;
	const { number, rank } = readParameterName(name);
	kept.push({ name, value: value ?? "", isOpaque: value === null, number, rank, written });
}

function byMeaning(parameters: readonly CiteParameter[]): Map<MetaParameter, CiteParameter[]> {
	const index = new Map<MetaParameter, CiteParameter[]>();
	for (const parameter of parameters) {
		for (const meta of readParameterName(parameter.name).metas) {
			const set = index.get(meta);
			if (set === undefined) index.set(meta, [parameter]);
			else set.push(parameter);
		}
	}
	return index;
}
