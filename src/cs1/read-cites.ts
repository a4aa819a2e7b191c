import { translateDate } from "../calendar/translate-date.js";
import type { Citation, Parameter } from "../model/citation.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { dropDeprecatedArchives, isDeprecatedArchive } from "./addresses/drop-deprecated-archives.js";
import { Cite, type CiteParameter, type UnknownParameter } from "./cite.js";
import { readValidName } from "./parameters/is-valid-parameter.js";
import type { MetaParameter, ParameterName } from "./parameters/read-parameter-name.js";
import { type CiteTemplate, citeTemplate } from "./templates/cite-template.js";
import { nameInCs1 } from "./templates/wiki-names.js";
import { plainValue } from "./values/plain-value.js";

/** Reads the cite templates among the citations of a document, once for all rules that ask. */
export function readCites(citations: readonly Citation[]): readonly Cite[] {
	const known = remembered.get(citations);
	if (known !== undefined) return known;
	const read = citations.map(readCite).filter((cite) => cite !== undefined);
	const cites = citations.some(isForeign) ? read.filter((cite) => !isQuotation(cite)) : read;
	remembered.set(citations, cites);
	return cites;
}

const remembered = new WeakMap<readonly Citation[], readonly Cite[]>();

/** A template of another wiki, which Citation Style 1 does not know. */
function isForeign({ kind, template }: Citation): boolean {
	return kind === "template" && template !== undefined && citeTemplate(template) === undefined;
}

/** On the French wiki {{citation|…}} sets words in quotation marks. */
function isQuotation({ template, counted }: Cite): boolean {
	return template.class === "citation" && counted.length === 0;
}

function readCite(citation: Citation): Cite | undefined {
	if (citation.kind !== "template" || citation.template === undefined) return undefined;
	const template = citeTemplate(citation.template);
	if (template === undefined) return undefined;
	const { vocabulary } = citation;
	return vocabulary === undefined ? sortParameters(citation, template) : sortTranslated(citation, template, vocabulary);
}

function sortParameters(citation: Citation, template: CiteTemplate): Cite {
	const kept: CiteParameter[] = [];
	const unknown: UnknownParameter[] = [];
	const positional: Parameter[] = [];
	const own = ownParameters(citation);
	const taken = lastOfEach(own);
	for (const written of taken) {
		const name = written.name?.text ?? null;
		const read = name === null ? undefined : readValidName(name, template);
		if (read !== undefined) keepValue(kept, read, written, plainValue(written));
		else if (name === null || /^\d+$/.test(name)) positional.push(written);
		else unknown.push({ name, value: plainValue(written) ?? written.value.text, written });
	}
	const counted = kept.some(isDeprecatedArchive) ? dropDeprecatedArchives(kept) : kept;
	return new Cite(citation, template, kept, unknown, positional, lostOf(own, taken), counted !== kept, counted);
}

/** Of a template of another wiki only the parameters are looked at that its vocabulary knows, and archive.today counts there. */
function sortTranslated(citation: Citation, template: CiteTemplate, vocabulary: Vocabulary): Cite {
	const kept: CiteParameter[] = [];
	const taken = lastOfEach(citation.parameters);
	// English templates that the wiki has too take English parameters.
	const isEnglish = citeTemplate(citation.name?.text ?? "") !== undefined;
	for (const written of taken) {
		const own = written.name?.text ?? "";
		const name = nameInCs1(vocabulary, own) ?? (isEnglish ? own : "");
		const read = readValidName(name, template);
		if (read === undefined) continue;
		const value = plainValue(written);
		const isDate = dateMetas.has(read.metas[0] as MetaParameter);
		keepValue(kept, read, written, isDate && value ? translateOrNull(value, vocabulary) : value);
	}
	return new Cite(citation, template, kept, [], [], lostOf(citation.parameters, taken), false, kept);
}

function translateOrNull(value: string, { months }: Vocabulary): string | null {
	return translateDate(value, months) ?? null;
}

const dateMetas: ReadonlySet<MetaParameter> = new Set<MetaParameter>([
	"date",
	"year",
	"publication-date",
	"access-date",
	"archive-date",
]);

/** The first positional one of `{{#invoke:cite news|…}}` names a function. */
function ownParameters({ parameters, name }: Citation): readonly Parameter[] {
	const isInvoked = name?.text.startsWith("#") === true && parameters[0]?.name === null;
	return isInvoked ? parameters.slice(1) : parameters;
}

/** Of a repeated parameter the last one counts. */
function lastOfEach(own: readonly Parameter[]): readonly Parameter[] {
	return own.some((parameter, i) => isRepeated(own, parameter, i)) ? takeLast(own) : own;
}

function lostOf(own: readonly Parameter[], taken: readonly Parameter[]): readonly Parameter[] {
	return own.length === taken.length ? none : own.filter((one) => one.name !== null && !taken.includes(one));
}

const none: readonly never[] = [];

/** A citation has few parameters: to compare them all is faster than to make a map of them. */
function isRepeated(parameters: readonly Parameter[], { name }: Parameter, from: number): boolean {
	if (name === null || name.text.length === 1) return true;
	for (let i = from + 1; i < parameters.length; i++) if (parameters[i]?.name?.text === name.text) return true;
	return false;
}

function takeLast(parameters: readonly Parameter[]): readonly Parameter[] {
	const last = new Map<string, Parameter>();
	let position = 0;
	for (const parameter of parameters) last.set(parameter.name?.text ?? String(++position), parameter);
	const taken = new Set(last.values());
	return parameters.filter((parameter) => taken.has(parameter));
}

/** Keeps a parameter that is not empty. */
function keepValue(kept: CiteParameter[], read: ParameterName, written: Parameter, value: string | null): void {
	if (value === "") return;
	kept.push({
		name: written.name?.text ?? "",
		value: value ?? "",
		isOpaque: value === null,
		metas: read.metas,
		number: read.number,
		rank: read.rank,
		written,
	});
}
