const codes = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39],
	green: [32, 39],
} as const;

export type Style = keyof typeof codes;

/** Colours a text for a terminal; without colour it is the text itself. */
export type Paint = (style: Style, text: string) => string;

export function makePaint(hasColor: boolean): Paint {
	if (!hasColor) return (_style, text) => text;
	return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;
}
