import type { TokenList } from "./token-list.js";

/** `B.C.`, `B. C. E.`, `A.D.`, `O.S.`, `N.S.`, `a.m.`, `A.H.` */
export function readDottedWord(text: string, start: number, tokens: TokenList): boolean {
	if (text.charCodeAt(start + 1) !== 46) return false;
	dotted.lastIndex = start;
	const match = dotted.exec(text);
	if (match === null) return readDottedEra(text, start, tokens);
	const letters = match[0].replace(/[^a-z]/gi, "").toUpperCase();
	const kind = { B: "BC", A: letters === "AD" ? "AD" : "clock", C: "AD", O: "OS", N: "NS", P: "clock" }[
		letters.charAt(0)
	]!;
	tokens.add(kind, start, dotted.lastIndex, 0, 0);
	return true;
}

/** `A.H.` and `B.E.`, which before another capital are initials: "A.H. Marsh". */
function readDottedEra(text: string, start: number, tokens: TokenList): boolean {
	dottedEra.lastIndex = start;
	if (!dottedEra.test(text)) return false;
	tokens.add("era", start, dottedEra.lastIndex, text.charAt(start) === "A" ? 0 : 1, 0);
	return true;
}

const dottedEra = /(?:A\. ?H|B\. ?E)\.(?! ?\p{Lu})/uy;
const dotted = /B\. ?C\b\.?(?: ?E\b\.?)?|A\. ?D\b\.?|C\. ?E\.|O\. ?S\.|N\. ?S\.|[ap]\.m\./iy;
