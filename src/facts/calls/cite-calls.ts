import type { Nodes, Parents, Root } from "mdast";
import type { Node } from "unist";
import type { ExtensionTag, Ref } from "../../dialects/tree.js";
import type { CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import { callAttributes } from "./call-attributes.js";
import type { CallReading } from "./call-reading.js";
import { readGalleryCalls } from "./gallery-calls.js";
import { isBlank } from "./is-blank.js";
import { opensReference } from "./opens-reference.js";
import { runsOut } from "./runs-out.js";
import { readTableCalls } from "./table-calls.js";
import { readTemplateCalls } from "./template-calls.js";

/** Finds what MediaWiki's Cite meets in a page. */
export function readCiteCalls(tree: Root, text: string): CiteCall[] {
	if (!mayCite.test(text)) return [];
	const numbers = new Map<string, number>();
	let last = 0;
	const reading: CallReading = {
		text,
		numberOf(content) {
			const known = content === null ? undefined : numbers.get(content);
			if (known !== undefined) return known;
			last++;
			if (content !== null) numbers.set(content, last);
			return last;
		},
		collect(nodes, calls) {
			for (const node of nodes) collectFrom(reading, node, calls);
		},
		collectHidden(nodes, calls) {
			const from = calls.length;
			reading.collect(nodes, calls);
			for (let i = from; i < calls.length; i++) calls[i] = { ...(calls[i] as CiteCall), isHidden: true };
		},
	};
	const calls: CiteCall[] = [];
	reading.collect(tree.children, calls);
	return calls;
}

const mayCite = /<ref|\{\{|Template:/i;

function collectFrom(reading: CallReading, node: Nodes, calls: CiteCall[]): void {
	const { type } = node;
	// Most nodes are text, and this walk looks at all of them.
	if (type === "text") return;
	if (type === "template") return readTemplateCalls(reading, node, calls);
	if (type === "ref" && node.isClosed) calls.push(readTag(reading, node, "ref"));
	else if (type === "extensionTag" && node.name === "references") calls.push(readTag(reading, node, "references"));
	else if (type === "extensionTag" && node.name === "gallery") readGalleryCalls(reading, node, calls);
	else if (type === "templateArgument") reading.collect(node.children.filter(endsBefore(node.defaultEnd)), calls);
	else if (type === "wikiLink" && node.kind === "category") reading.collectHidden(node.children as Nodes[], calls);
	else if (type === "table") readTableCalls(reading, node, calls);
	else {
		const { children } = node as Partial<Parents>;
		if (children !== undefined && children.length > 0) reading.collect(children as Nodes[], calls);
	}
}

function endsBefore(offset: number) {
	return (node: Node): node is Nodes => placeOf(node).end <= offset;
}

/** Its place is the opening tag, or the whole of one that holds nothing. */
function readTag(reading: CallReading, node: Ref | ExtensionTag, tag: CiteCall["tag"]): CiteCall {
	const { contentRange } = node;
	const { start, end } = placeOf(node);
	const attributes = callAttributes(node.attributes);
	const written = contentRange === null ? null : reading.text.slice(contentRange.start, contentRange.end);
	const content = numberContent(reading, written, attributes.length > 0);
	const inner: CiteCall[] = [];
	reading.collect(node.children as Nodes[], inner);
	return {
		start,
		end: content === 0 ? end : (contentRange?.start ?? end),
		tag,
		isMade: false,
		attributes,
		content,
		opensTag: tag === "ref" && written !== null && opensReference(written),
		runsOut: tag === "ref" && written !== null && runsOut(node, written),
		isHidden: false,
		calls: inner,
	};
}

/** Only what has a name is compared. */
function numberContent(reading: CallReading, written: string | null, isNamed: boolean): number | null {
	if (written === null) return null;
	if (isBlank(written)) return 0;
	return reading.numberOf(isNamed ? written : null);
}
