const words: ReadonlySet<string> = new Set(
	(
		"thumb thumbnail frame framed enframed frameless border left right center centre none upright baseline sub super sup " +
		"top text-top middle bottom text-bottom loop muted " +
		"vignette cadre encadré sans_cadre bordure gauche droite centré néant redresse " +
		"mini miniatur gerahmt rahmenlos rand links rechts zentriert ohne hochkant miniaturadeimagen izquierda derecha centro"
	).split(" "),
);

const named =
	/^\s*(?:alt|link|class|lang|page|upright|thumb|thumbnail|thumbtime|start|end|redresse|lien|hochkant|verweis|alternativtext)\s*=/i;
const size = /^\d*(?:x\d+)?\s*px$/i;

/** Longer than any option, but for the value behind its `=`. */
const longestOption = 40;

/** Whether a part of `[[File:…|…]]` says how the picture is shown, and is no caption. */
export function isFileOption(text: string, start: number, end: number): boolean {
	const begin = text.slice(start, Math.min(end, start + longestOption));
	if (named.test(begin)) return true;
	const option = begin.trim();
	return option === "" ? end - start < longestOption : end - start <= longestOption && isWordOrSize(option);
}

function isWordOrSize(option: string): boolean {
	return words.has(option.toLowerCase()) || size.test(option);
}
