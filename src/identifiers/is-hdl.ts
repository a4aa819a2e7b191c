/** A handle: text on both sides of a slash, without white space. A query behind it is not part of it. */
export function isHdl(text: string): boolean {
	const query = /^(.+)(?:\?(?:urlappend|locatt|noredirect|auth|ignore_aliases|cert|index|type)\b.*)$/.exec(text);
	return /^[^ \t-\r–]+\/[^ \t-\r–]*[^ \t-\r–.,]$/.test(query?.[1] ?? text);
}
