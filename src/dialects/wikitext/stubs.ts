/** `T`: the mark of a `Template:` that an extractor left. No other mark is a letter. */
export const stubMark = 84;
export function findStubEnd(_text: string, at: number, _end: number) {
	return { name: "", nameRange: { start: at, end: at }, end: at + 9 };
}
