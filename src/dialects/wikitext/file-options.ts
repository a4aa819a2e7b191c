const words: ReadonlySet<string> = new Set(
	(
		"thumb thumbnail frame framed enframed frameless border left right center centre none upright baseline sub super sup " +
		"top text-top middle bottom text-bottom loop muted " +
		"vignette cadre encadré sans_cadre bordure gauche droite centré néant redresse " +
		"mini miniatur gerahmt rahmenlos rand links rechts zentriert ohne hochkant miniaturadeimagen izquierda derecha centro"
	).split(" "),
);

const named =
	/^(?:alt|link|class|lang|page|upright|thumb|thumbnail|thumbtime|start|end|redresse|lien|hochkant|verweis|alternativtext)\s*[= ]/i;
const size = /^\d*(?:x\d+)?\s*px$/i;

/** Whether a part of `[[File:…|…]]` says how the picture is shown, and is no caption. */
export function isFileOption(part: string): boolean {
	const option = part.trim();
	return (
		option === "" ||
		words.has(option.toLowerCase()) ||
		size.test(option) ||
		(named.test(option) && option.includes("="))
	);
}
