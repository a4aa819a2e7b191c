import type { Scan, Token } from "./token.js";

/** Whether a token of this kind follows without other words between. */
export function follows(scan: Scan, at: number, kind: string): boolean {
	const token = scan.tokens[at];
	return token !== undefined && token.kind === kind && token.gap !== "words";
}

/** The token, where it follows without other words between. */
export function joinedAt(scan: Scan, at: number): Token | undefined {
	const token = scan.tokens[at];
	return token !== undefined && token.gap !== "words" ? token : undefined;
}

/** The kind of the token before `at`, where no other words stand between; "" otherwise. */
export function kindBefore(scan: Scan, at: number): string {
	const token = scan.tokens[at];
	return token === undefined || token.gap === "words" ? "" : (scan.tokens[at - 1]?.kind ?? "");
}

/** Steps over a token of one of these kinds, if one follows. */
export function skip(scan: Scan, at: number, ...kinds: readonly string[]): number {
	const token = joinedAt(scan, at);
	return token !== undefined && kinds.includes(token.kind) ? at + 1 : at;
}

/** A hyphen or dash that sticks to both sides, or stands free. */
export function skipHyphen(scan: Scan, at: number): number {
	return follows(scan, at, "-") ? at + 1 : at;
}

export function isNumber(token: Token | undefined, least: number, most: number): token is Token {
	return token !== undefined && token.kind === "number" && token.n >= least && token.n <= most;
}
