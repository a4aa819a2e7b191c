/**
 * The program with all of its mutants in it: `$mutant(7)` decides when it runs whether the seventh stands in place of the
 * original. So one build serves all of them.
 */
export function plantMutants(code, mutants) {
	const pieces = new Map();
	const at = (offset) => {
		if (!pieces.has(offset)) pieces.set(offset, { closing: [], opening: [] });
		return pieces.get(offset);
	};
	const groups = Map.groupBy?.(mutants, keyOf) ?? groupBy(mutants, keyOf);
	for (const group of groups.values()) {
		const [{ start, end, statement }] = group;
		const length = end - start;
		if (statement) {
			at(start).opening.push([length + 0.5, `{ if (!$mutant(${group[0].id})) { `]);
			at(end).closing.push([length + 0.5, " } }"]);
			continue;
		}
		const choices = group.map(({ id, by }) => `$mutant(${id}) ? (${by}) : `).join("");
		at(start).opening.push([length, `(${choices}(`]);
		at(end).closing.push([length, "))"]);
	}
	let planted = "";
	let from = 0;
	for (const [offset, { opening, closing }] of [...pieces].sort(([a], [b]) => a - b)) {
		planted += code.slice(from, offset);
		for (const [, words] of closing.sort(([a], [b]) => a - b)) planted += words;
		for (const [, words] of opening.sort(([a], [b]) => b - a)) planted += words;
		from = offset;
	}
	return planted + code.slice(from);
}

const keyOf = ({ start, end, statement }) => `${start} ${end} ${statement}`;

/** Node 20 has no Map.groupBy. */
function groupBy(list, key) {
	const groups = new Map();
	for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
	return groups;
}
