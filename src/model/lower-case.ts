/** A word in lower case. Most words are in it already, and to ask the language's own tables about each costs more than to look. */
export function lowerCase(word: string): string {
	for (let at = 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase();
	}
	return word;
}
