import type { Diagnostic } from "../model/finding.js";
import type { Judgement } from "../model/judgement.js";

/**
 * Gives open texts the findings that stand in closed ones and name a place in them: there the person is who can mend it.
 * Gives back the judgements of the open texts alone.
 */
export function shareFindings(judgements: readonly Judgement[], open: ReadonlySet<string>): Judgement[] {
	const shared = new Map<string, { readonly diagnostics: Diagnostic[]; readonly others: Map<string, string> }>();
	for (const { path, text, diagnostics } of judgements) {
		if (open.has(path)) continue;
		for (const diagnostic of diagnostics)
			for (const place of diagnostic.beside.filter((other) => open.has(other.path))) {
				const received = shared.get(place.path) ?? {
					diagnostics: [] as Diagnostic[],
					others: new Map<string, string>(),
				};
				shared.set(place.path, received);
				received.diagnostics.push(turnAround(diagnostic, place));
				received.others.set(path, text);
			}
	}
	return judgements
		.filter(({ path }) => open.has(path))
		.map((judgement) => {
			const received = shared.get(judgement.path);
			if (received === undefined) return judgement;
			const diagnostics = [...judgement.diagnostics, ...received.diagnostics];
			return { ...judgement, diagnostics, others: new Map([...judgement.others, ...received.others]) };
		});
}

/** The same finding, told at its other place. A fix would be made in a text that nobody sees. */
function turnAround({ fix: _fix, ...diagnostic }: Diagnostic, { path, at }: Diagnostic["beside"][number]): Diagnostic {
	const first = { path: diagnostic.path, at: diagnostic.at, message: diagnostic.message };
	return { ...diagnostic, path, at, message: `${diagnostic.path}: ${diagnostic.message}`, beside: [first] };
}
