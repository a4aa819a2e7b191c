import { relative, sep } from "node:path";

/** A path as a person in the current folder would write it. */
export function nameFromHere(path: string): string {
	const name = relative(process.cwd(), path).split(sep).join("/");
	return name.startsWith("../../..") ? path : name;
}
