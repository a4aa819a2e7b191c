import type { Nodes, Table } from "mdast";
import type { CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import type { CallReading } from "./call-reading.js";

/** What stands behind `{|` and `|-` are attributes, whose words are never shown. */
export function readTableCalls(reading: CallReading, table: Table, calls: CiteCall[]): void {
	for (const child of table.children as Nodes[]) {
		if (child.type === "tableRow" || !isAttribute(reading.text, placeOf(child).start)) reading.collect([child], calls);
		else reading.collectHidden([child], calls);
	}
}

function isAttribute(text: string, at: number): boolean {
	const line = text.slice(text.lastIndexOf("\n", at) + 1, at).trimStart();
	return /^(?::*\s*\{\||\|-)/.test(line);
}
