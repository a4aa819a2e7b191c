/** The words can be a title: short, no sentence, no item of a list. */
export function isTitle(said: string): boolean {
	return (
		said.length <= 120 &&
		/[\p{L}\p{N}]/u.test(said) &&
		!/[.,:;]["”’)]?(?:\s?\[[^[\]]{1,20}\])*$|^[•*^[\t]|\t/.test(said)
	);
}
