import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { findNearest } from "../model/find-nearest.js";

/** `; did you mean …?` with the name in the same folder that is most like the one that leads to nothing; otherwise empty. */
export function suggestPath(path: string): string {
	const folder = posix.dirname(path);
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch {
		return "";
	}
	const nearest = findNearest(posix.basename(path), names);
	return nearest === undefined ? "" : `; did you mean ${folder === "." ? nearest : posix.join(folder, nearest)}?`;
}
