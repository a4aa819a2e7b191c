import type { Nodes } from "mdast";
import type { Template } from "../../dialects/tree.js";
import type { CiteCall } from "../../model/reference.js";
import { groupParameter, parameterNamed } from "../templates/template-parameters.js";
import type { CallReading } from "./call-reading.js";
import { madeGroup } from "./made-attribute.js";
import { madeCall } from "./made-call.js";
import { ownGroup } from "./own-group.js";

/** {{reflist|refs=…}}, {{notelist}}: a list of the group that it stands for, or of the one that it names. */
export function readListCall(reading: CallReading, node: Template, usual: string, calls: CiteCall[]): void {
	const content =
		parameterNamed(node, "refs") ??
		parameterNamed(node, "références") ??
		(usual === "" ? undefined : parameterNamed(node, "1"));
	const groupGiven = groupParameter(node);
	const group = groupGiven === undefined ? ownGroup(node, usual) : madeGroup(reading, groupGiven, usual);
	const inner: CiteCall[] = [];
	if (content !== undefined) reading.collect(content.children as Nodes[], inner);
	calls.push(madeCall(reading, node, "references", [group], content?.value ?? "", inner));
}
