import type { Parameter } from "../../model/citation.js";
import type { Fix } from "../../model/finding.js";
import { removeParameter } from "./remove-parameter.js";

/** The safe fix that takes out a parameter whose value readers never see. */
export function removalOf({ name, written }: { readonly name: string; readonly written: Parameter }): Fix {
	return { title: `Remove |${name}=`, safety: "safe", edits: [removeParameter(written)] };
}
