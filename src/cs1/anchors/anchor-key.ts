/** An anchor in the form in which links and places are compared: markup left out, character references of spaces read, spaces as `_`, `c. 1920` as `1920`. */
export function anchorKey(anchor: string): string {
	const plain = /[[\]'<&]/.test(anchor) ? withoutMarkup(anchor) : anchor;
	return plain
		.trim()
		.replace(/[\s_]+/g, "_")
		.replace(/c\._(?=\d{3,4}[a-z]?$)/, "");
}

function withoutMarkup(anchor: string): string {
	return anchor
		.replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, "$1")
		.replace(/'''?|<\/?[a-z]+ ?\/?>/gi, "")
		.replace(/&(?:nbsp|#32|#160);/gi, " ")
		.replace(/&amp;/gi, "&");
}
