const backtick = 96;

/** Where the code span ends that a single backtick opens: its closing backtick on the same line, or 0. */
export function codeSpanEnd(text: string, at: number, end: number): number {
	for (let i = at + 1; i < end; i++) {
		if (text.charCodeAt(i) !== backtick) continue;
		const start = i;
		while (text.charCodeAt(i + 1) === backtick) i++;
		if (i === start) return i;
	}
	return 0;
}

/** What a code span says: a space at both ends is left out, where it says more than spaces. */
export function codeSpanValue(text: string, from: number, to: number): string {
	const content = text.slice(from + 1, to - 1);
	const isPadded = content.startsWith(" ") && content.endsWith(" ") && /[^ ]/.test(content);
	return isPadded ? content.slice(1, -1) : content;
}
