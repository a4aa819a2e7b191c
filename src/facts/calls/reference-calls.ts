import type { Nodes } from "mdast";
import type { Template } from "../../dialects/tree.js";
import type { CallAttribute, CiteCall } from "../../model/reference.js";
import { referenceTemplates } from "../references/reference-template-names.js";
import { groupParameter, parameterNamed, parametersOf } from "../templates/template-parameters.js";
import type { CallReading } from "./call-reading.js";
import { madeAttribute, madeGroup } from "./made-attribute.js";
import { madeCall } from "./made-call.js";
import { ownGroup } from "./own-group.js";

/** {{efn|…}}, {{refn|…}}, {{r|smith|jones}}, {{sfn|Smith|1990}} */
export function readReferenceCalls(reading: CallReading, node: Template, name: string, calls: CiteCall[]): void {
	const kind = referenceTemplates.get(name);
	// A placeholder of an extractor does not say what it called.
	if (kind === undefined || node.isStub) return;
	if (kind.isShort) return readShortCall(reading, node, name, calls);
	const groupGiven = groupParameter(node);
	const given = groupGiven === undefined ? ownGroup(node, kind.group) : madeGroup(reading, groupGiven, kind.group);
	if (kind.content === null) return readNameCalls(reading, node, given, calls);
	const content = parameterNamed(node, kind.content);
	const nameGiven = parameterNamed(node, "name");
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	const attributes = nameGiven === undefined ? [given] : [madeAttribute(reading, nameGiven, "name"), given];
	calls.push(madeCall(reading, node, "ref", attributes, content?.value ?? "", inner));
}

/** {{r|smith|jones}}: a call a name. */
function readNameCalls(reading: CallReading, node: Template, given: CallAttribute, calls: CiteCall[]): void {
	const names = parametersOf(node).filter(({ name }) => name === null || /^(?:\d+|name\d*)$/.test(name));
	for (const [index, parameter] of names.entries()) {
		if (index > 0 && parameter.value === "") continue;
		reading.collectHidden(parameter.children as Nodes[], calls);
		const attributes = [madeAttribute(reading, parameter, "name"), given];
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
	if (!isOne) for (const { name: key, value } of parameters) values.push(`${key ?? ""}=${value}`);
	const { start, end } = node.nameRange;
	const made = { name: "name", nameStart: start, start, end, text: `FOOTNOTE${values.join("")}` };
	calls.push(madeCall(reading, node, "ref", [made], `${values.join(" ")} `, []));
}

const shownBySfn = ["1", "2", "3", "4", "5", "p", "page", "pp", "pages", "loc", "at"];
