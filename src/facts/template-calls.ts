import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../dialects/tree.js";
import type { CallAttribute, CiteCall } from "../model/reference.js";
import type { CallReading } from "./cite-calls.js";
import { isBlank } from "./is-blank.js";
import { placeOf } from "./place-of.js";
import { listTemplates, referenceTemplates } from "./reference-template-names.js";
import { parameterNamed, parametersOf, wordsOfValue } from "./template-parameters.js";

type TemplateReader = (reading: CallReading, node: Template, calls: CiteCall[]) => void;

/** Names are few and come again; a text made to have many must not fill the memory. */
const readerOfName = new Map<string, TemplateReader>();
const mostNames = 10_000;

/** The calls that a template makes and those that stand in it. */
export function readTemplateCalls(reading: CallReading, node: Template, calls: CiteCall[]): void {
	let read = readerOfName.get(node.name);
	if (read === undefined) {
		read = chooseReader(node.name.toLowerCase().replace(/^#tag: /, "#tag:"));
		if (readerOfName.size < mostNames) readerOfName.set(node.name, read);
	}
	read(reading, node, calls);
}

function chooseReader(name: string): TemplateReader {
	const list = listTemplates.get(name);
	if (name === "#tag:ref" || name === "#tag:references") {
		return (reading, node, calls) => readTagFunction(reading, node, name, calls);
	}
	if (list !== undefined) return (reading, node, calls) => readListCall(reading, node, list, calls);
	if (referenceTemplates.has(name)) return (reading, node, calls) => readReferenceCalls(reading, node, name, calls);
	// With characters that no title has, MediaWiki prints a call as it is written.
	if (/[<>[\]{}|#]/.test(name)) return (reading, node, calls) => readParts(reading, node, name, calls);
	return (reading, node, calls) => {
		if (isPlain(node)) return;
		if (node.children.every(({ type }) => type === "templateParameter" || type === "comment")) {
			readArguments(reading, node, calls);
		} else readParts(reading, node, name, calls);
	};
}

/** Nothing stands in it but words. */
function isPlain(node: Template): boolean {
	for (const child of node.children) {
		if (child.type !== "templateParameter" || (child as TemplateParameter).children.length > 0) return false;
	}
	return true;
}

/** `{{#tag:ref|content|name=…}}`: the first part is the content, whatever it looks like. */
function readTagFunction(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const [content, ...rest] = parametersOf(node);
	const attributes: CallAttribute[] = [];
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	for (const parameter of rest) {
		if (parameter.name === null) continue;
		reading.collect(parameter.children as Nodes[], calls);
		attributes.push(attribute(reading, parameter, parameter.name));
	}
	const tag = name === "#tag:ref" ? "ref" : "references";
	const written = content === undefined ? null : partText(reading, content);
	calls.push(madeCall(reading, node, tag, attributes, written, inner));
}

function readListCall(reading: CallReading, node: Template, usual: string, calls: CiteCall[]): void {
	const content = parameterNamed(node, "refs") ?? (usual === "" ? undefined : parameterNamed(node, "1"));
	const groupGiven = parameterNamed(node, "group");
	const given = groupGiven === undefined ? group(node, usual) : attribute(reading, groupGiven, "group");
	calls.push(listCall(reading, node, [given], content));
}

function listCall(
	reading: CallReading,
	node: Template,
	attributes: readonly CallAttribute[],
	content: TemplateParameter | undefined,
): CiteCall {
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	return madeCall(reading, node, "references", attributes, content?.value ?? "", inner);
}

/** {{efn|…}}, {{refn|…}}, {{r|smith|jones}}, {{sfn|Smith|1990}} */
function readReferenceCalls(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const kind = referenceTemplates.get(name);
	// A placeholder of an extractor does not say what it called.
	if (kind === undefined || node.isStub) return;
	if (kind.isShort) return readShortCall(reading, node, name, calls);
	const groupGiven = parameterNamed(node, "group");
	const given = groupGiven === undefined ? group(node, kind.group) : attribute(reading, groupGiven, "group");
	if (kind.content === null) return readNameCalls(reading, node, given, calls);
	const content = parameterNamed(node, kind.content);
	const nameGiven = parameterNamed(node, "name");
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	const attributes = nameGiven === undefined ? [given] : [attribute(reading, nameGiven, "name"), given];
	calls.push(madeCall(reading, node, "ref", attributes, content?.value ?? "", inner));
}

/** {{r|smith|jones}}: a call a name. */
function readNameCalls(reading: CallReading, node: Template, given: CallAttribute, calls: CiteCall[]): void {
	const names = parametersOf(node).filter(({ name }) => name === null || /^(?:\d+|name\d*)$/.test(name));
	for (const [index, parameter] of names.entries()) {
		if (index > 0 && parameter.value === "") continue;
		reading.collect(parameter.children as Nodes[], calls);
		const attributes = [attribute(reading, parameter, "name"), given];
		calls.push(madeCall(reading, node, "ref", attributes, "", []));
	}
	if (names.length === 0) calls.push(madeCall(reading, node, "ref", [given], "", []));
}

/** {{sfn|Smith|1990|p=3}}: name and content are what its parameters say. */
function readShortCall(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const parameters = parametersOf(node);
	for (const { children } of parameters) reading.collect(children as Nodes[], calls);
	const isOne = name.startsWith("sfn") && !name.includes("m");
	const values = (isOne ? shownBySfn : []).map((key) => parameterNamed(node, key)?.value ?? "");
	if (!isOne) values.push(...parameters.map(({ name: key, value }) => `${key ?? ""}=${value}`));
	const { start, end } = node.nameRange;
	const made = { name: "name", nameStart: start, start, end, text: `FOOTNOTE${values.join("")}` };
	calls.push(madeCall(reading, node, "ref", [made], `${values.join(" ")} `, []));
}

const shownBySfn = ["1", "2", "3", "4", "5", "p", "page", "pp", "pages", "loc", "at"];

/** Everything in a call that is no template, in order. */
function readParts(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	if (name.startsWith("#if:")) readChoice(reading, node, name, calls);
	else for (const child of node.children) reading.collect([child as Nodes].flatMap(partsOf), calls);
}

/** `{{#if:condition|then|else}}` */
function readChoice(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const parts = parametersOf(node);
	const before = (node.children as Nodes[]).filter((child) => (child.type as string) !== "templateParameter");
	reading.collect(before, calls);
	const isEmpty = name === "#if:" && before.every(({ type }) => type === "comment");
	const chosen = parts[isEmpty ? 1 : 0];
	if (chosen !== undefined) reading.collect(chosen.children as Nodes[], calls);
}

function partsOf(child: Nodes): Nodes[] {
	return (child.type as string) === "templateParameter"
		? ((child as unknown as TemplateParameter).children as Nodes[])
		: [child];
}

/** The arguments of a template, each name once: of two values under one name the last counts. */
function readArguments(reading: CallReading, node: Template, calls: CiteCall[]): void {
	const seen = new Map<string, TemplateParameter>();
	let position = 0;
	for (const parameter of parametersOf(node)) {
		if (parameter.name === null) position++;
		const key = parameter.name ?? String(position);
		if (parameter.children.length > 0 || seen.has(key)) seen.set(key, parameter);
	}
	for (const parameter of seen.values()) reading.collect(valueNodes(parameter), calls);
}

/** A name that is made of tags or templates is none that a template asks for: those are met, and the value is not. */
function valueNodes(parameter: TemplateParameter): Nodes[] {
	const children = parameter.children as Nodes[];
	const { nameRange } = parameter;
	if (nameRange === null) return children;
	const inName = children.filter((child) => placeOf(child).end <= nameRange.end && child.type !== "comment");
	return inName.length > 0 ? inName : children;
}

function madeCall(
	reading: CallReading,
	node: Template,
	tag: CiteCall["tag"],
	attributes: readonly CallAttribute[],
	written: string | null,
	calls: readonly CiteCall[],
): CiteCall {
	const { start, end } = placeOf(node);
	// References in it print another number each time, so that no other content equals it.
	const isAlone = calls.length > 0;
	const content = written === null ? null : isBlank(written) ? 0 : reading.numberOf(isAlone ? null : written);
	return { start, end, tag, isMade: true, attributes, content, opensTag: false, calls };
}

function group(node: Template, text: string): CallAttribute {
	const { start, end } = node.nameRange;
	return { name: "group", nameStart: start, start, end, text };
}

/** A value may stand in quotes, as in a tag. */
function attribute(reading: CallReading, parameter: TemplateParameter, name: string): CallAttribute {
	const { start, end, text } = wordsOfValue(reading.text, parameter);
	const quoted = /^["'](.+)["']$/s.exec(text)?.[1] ?? (text === '""' || text === "''" ? "" : text);
	return { name, nameStart: parameter.nameRange?.start ?? start, start, end, text: quoted };
}

function partText(reading: CallReading, part: TemplateParameter): string {
	const { start, end } = placeOf(part);
	return part.name === null ? part.value : reading.text.slice(start, end);
}
