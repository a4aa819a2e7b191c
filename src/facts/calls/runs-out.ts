import type { Node, Parent } from "unist";
import type { Comment, ExtensionTag, Ref } from "../../dialects/tree.js";
import { placeOf } from "../place-of.js";

/** Whether a comment or an `<includeonly>` begins in what a reference holds and runs on to its end. */
export function runsOut(ref: Ref | ExtensionTag, written: string): boolean {
	return (
		/<(?:!--|includeonly)/i.test(written) && ref.children.some((child) => hasOpenEnd(child, ref.contentRange!.end))
	);
}

function hasOpenEnd(node: Node, end: number): boolean {
	const { start, end: ownEnd } = placeOf(node);
	if (ownEnd < end) return false;
	if (node.type === "comment") return (node as Comment).value.length === end - start - mark.length;
	if (node.type === "extensionTag" && (node as ExtensionTag).name === "includeonly")
		return (node as ExtensionTag).contentRange?.end === end;
	return (node as Partial<Parent>).children?.some((child) => hasOpenEnd(child, end)) ?? false;
}

const mark = "<!--";
