/** A person's first and last name: one document leaves out what stands between them. */
export function nameKey(key: string): string {
	if (key.includes("|")) return key;
	const words = key.split(" ");
	return words.length > 2 && words.every((word) => /^\p{L}[\p{L}.'-]*$/u.test(word))
		? `${words[0]} ${words.at(-1)}`
		: key;
}
