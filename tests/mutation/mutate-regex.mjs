/** Slips in a pattern: an anchor, a repetition, a class or a look around that is left out or turned. */
export function mutateRegex(pattern) {
	const found = new Set();
	const change = (from, length, by) => found.add(pattern.slice(0, from) + by + pattern.slice(from + length));
	let isClass = false;
	for (let at = 0; at < pattern.length; at++) {
		const rest = pattern.slice(at, at + 4);
		const [escaped] = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|[\s\S])/.exec(pattern.slice(at)) ?? [];
		if (escaped !== undefined) {
			const turned = turn(escaped);
			if (turned !== undefined) change(at, 2, turned);
			at += escaped.length - 1;
			continue;
		}
		if (isClass) {
			isClass = rest[0] !== "]";
			continue;
		}
		if (rest[0] === "[") {
			isClass = true;
			if (rest[1] === "^") change(at, 2, "[");
			else change(at, 1, "[^");
		} else if (rest[0] === "^" || rest[0] === "$") change(at, 1, "");
		else if (rest.startsWith("(?=") || rest.startsWith("(?!")) change(at + 2, 1, rest[2] === "=" ? "!" : "=");
		else if (rest.startsWith("(?<=") || rest.startsWith("(?<!")) change(at + 3, 1, rest[3] === "=" ? "!" : "=");
		else if (rest[0] === "+" || rest[0] === "*") change(at, pattern[at + 1] === "?" ? 2 : 1, "");
		else if (rest[0] === "?" && !"(+*?}".includes(pattern[at - 1])) change(at, 1, "");
		else if (rest[0] === "{") {
			const [count] = /^\{[\d,]+\}\??/.exec(pattern.slice(at)) ?? [];
			if (count !== undefined) change(at, count.length, "");
		}
	}
	return found;
}

/** `\d` as `\D` and back; `\b` as nothing. */
function turn([, letter]) {
	if (letter === "b" || letter === "B") return "";
	if (!"dDwWsSpP".includes(letter)) return undefined;
	return `\\${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}`;
}
