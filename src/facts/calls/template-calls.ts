import type { Nodes } from "mdast";
import type { Template, TemplateParameter } from "../../dialects/tree.js";
import type { CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import { listTemplates, referenceTemplates } from "../references/reference-template-names.js";
import { chosenNodes } from "../templates/chosen-nodes.js";
import type { CallReading } from "./call-reading.js";
import { readListCall } from "./list-call.js";
import { readReferenceCalls } from "./reference-calls.js";
import { readTagFunction } from "./tag-function-call.js";

type TemplateReader = (reading: CallReading, node: Template, calls: CiteCall[]) => void;

/** Names are few and come again; a text made to have many must not fill the memory. */
const readerOfName = new Map<string, TemplateReader>();
const mostNames = 10_000;

/** The calls that a template makes and those that stand in it. */
export function readTemplateCalls(reading: CallReading, node: Template, calls: CiteCall[]): void {
	if (hasNodesInName(node)) return readParts(reading, node, "", calls);
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
	return readUnknown;
}

/** MediaWiki prints a call with tags or templates in its name as it is written, since no page is called so. */
function hasNodesInName(node: Template): boolean {
	const first = node.children[0];
	if (first === undefined || first.type === "templateParameter" || node.name.startsWith("#")) return false;
	return node.children.some(({ type }) => type !== "templateParameter" && type !== "comment");
}

/** A template that is not known shows its arguments. */
function readUnknown(reading: CallReading, node: Template, calls: CiteCall[]): void {
	if (!isPlain(node)) readArguments(reading, node, calls);
}

/** Nothing stands in it but words. */
function isPlain(node: Template): boolean {
	for (const child of node.children) {
		if (child.type !== "templateParameter" || (child as TemplateParameter).children.length > 0) return false;
	}
	return true;
}

/** Everything in a call that is no template, in order. */
function readParts(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	if (/^#(?:if|ifeq|switch):/.test(name)) reading.collect(chosenNodes(node), calls);
	else for (const child of node.children) reading.collect([child as Nodes].flatMap(partsOf), calls);
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
	for (const child of node.children) {
		if (child.type !== "templateParameter") continue;
		const parameter = child as TemplateParameter;
		if (parameter.name === null) position++;
		const key = parameter.name ?? String(position);
		if (parameter.children.length > 0 || seen.has(key)) seen.set(key, parameter);
	}
	for (const parameter of seen.values()) {
		const children = parameter.children as Nodes[];
		const inName = nameNodes(parameter, children);
		if (inName.length === 0) reading.collect(children, calls);
		else reading.collectHidden(inName, calls);
	}
}

/** A name that is made of tags or templates is none that a template asks for: those are met, and the value is not. */
function nameNodes({ nameRange }: TemplateParameter, children: readonly Nodes[]): Nodes[] {
	if (nameRange === null) return [];
	return children.filter((child) => placeOf(child).end <= nameRange.end && child.type !== "comment");
}
