import type { Nodes } from "mdast";
import type { ExtensionTag } from "../../dialects/tree.js";
import type { CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import type { CallReading } from "./call-reading.js";

/** A gallery reads the captions of its lines. A line whose file has a tag in its name is no file, and nothing of it is read. */
export function readGalleryCalls(reading: CallReading, gallery: ExtensionTag, calls: CiteCall[]): void {
	for (const line of gallery.children as Nodes[]) {
		if (line.type !== "wikiLink") continue;
		const isOfFile = (node: Nodes) => placeOf(node).start < line.targetRange.end;
		const children = line.children as Nodes[];
		if (!children.some((child) => child.type !== "comment" && isOfFile(child))) reading.collect(children, calls);
	}
}
