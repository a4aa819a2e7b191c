/** Whether a number's word may begin with these two letters, by their codes: most words are none. */
export function mayBeginNumber(first: number, second: number): boolean {
	return beginnings[((first | 32) - 97) * 26 + (second | 32) - 97] === 1;
}

const beginnings = new Uint8Array(26 * 26);
for (const word of "zero one two three ten four five six seven eight eleven nine".split(" "))
	beginnings[(word.charCodeAt(0) - 97) * 26 + word.charCodeAt(1) - 97] = 1;
