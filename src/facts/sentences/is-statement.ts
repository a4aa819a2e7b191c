/** Whether a sentence states something: no step of a proof, nothing that speaks of the article itself, no scrap of fewer than four words. */
export function isStatement(words: string): boolean {
	return (
		/\S\s+\S+\s+\S+\s+\S/.test(words) &&
		!/^(?:Let|Define|Suppose|Consider|Assume|Assuming|Note that|See|Recall|Further information|Main articles?)\b/.test(
			words,
		) &&
		!/\bthis (?:article|section|list|page|template)\b/i.test(words)
	);
}
