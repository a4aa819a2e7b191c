import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";
import type { Reread } from "./assignment.js";

type Judged = Pick<Judgement, "path" | "dialect" | "diagnostics" | "lines"> & {
	readonly source: { readonly text: string };
};

/** Makes a judgement that reads its texts when they are asked for. */
export function present({ path, dialect, diagnostics, lines, source }: Judged, reread: Reread): Judgement {
	let own: string | undefined;
	let others: Map<string, string> | undefined;
	return {
		path,
		dialect,
		diagnostics,
		lines,
		get text() {
			own ??= source.text;
			return own;
		},
		get others() {
			others ??= readOthers(path, diagnostics, reread);
			return others;
		},
	};
}

function readOthers(path: string, diagnostics: readonly Diagnostic[], reread: Reread): Map<string, string> {
	const others = new Map<string, string>();
	for (const { beside, fix } of diagnostics)
		for (const place of [...beside, ...(fix?.edits ?? [])])
			if (place.path !== path && !others.has(place.path)) others.set(place.path, reread(place.path)?.text ?? "");
	return others;
}
