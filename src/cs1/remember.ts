import type { Cite } from "./cite.js";

/** Makes a reader that reads each citation once: several rules ask the same question of it. */
export function remember<Value extends object | boolean>(read: (cite: Cite) => Value): (cite: Cite) => Value {
	const slot = slots++;
	return (cite) => {
		const known = cite.memory?.[slot] as Value | undefined;
		if (known !== undefined) return known;
		const value = read(cite);
		cite.memory ??= [];
		cite.memory[slot] = value;
		return value;
	};
}

let slots = 0;
