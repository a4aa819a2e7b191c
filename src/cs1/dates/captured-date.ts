import { readCiteDate } from "../../calendar/read-cite-date.js";
import { writeCiteDate } from "../../calendar/write-cite-date.js";
import { readArchive } from "../addresses/read-archive.js";
import type { Cite } from "../cite.js";
import { mendDate } from "./mend-date.js";

/** The day in the address of a capture, written as the other whole days of the citation are; undefined where the address tells none. */
export function capturedDate(cite: Cite): string | undefined {
	const { captured } = readArchive(cite);
	if (captured === undefined) return undefined;
	const others = (["archive-date", "access-date", "date"] as const).map((meta) => cite.get(meta)?.value);
	const shapes = others.map((text) => text && (readCiteDate(text) ?? readCiteDate(mendDate(text) ?? ""))?.shape);
	const shape = shapes.find((one) => one === "D M Y" || one === "M D, Y" || one === "Y-M-D");
	if (cite.vocabulary !== undefined) return captured;
	const isDmy = cite.dateForm.startsWith("dmy");
	return writeCiteDate(captured, shape || (isDmy ? "D M Y" : undefined));
}
