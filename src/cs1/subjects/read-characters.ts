import { trait } from "./traits.js";

/** The traits that the characters of a value tell, whatever the parameter. */
export function readCharacters(value: string): number {
	const address = value.includes("//") || value.includes("s:") ? trait.address : 0;
	// Most values hold nothing else, and a search that V8 compiled is faster than a loop of ours.
	if (!rare.test(value)) return address | readEnds(value, value.charCodeAt(value.length - 1));
	let traits = address;
	let before = 0;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		// Most are letters of ASCII and spaces.
		if (code > 96 ? code > 126 && isInvisible(code) : code < 32) traits |= trait.invisible;
		else if (code < 97 && code !== 32) {
			if (code === equals) traits |= trait.equalsSign;
			else if (code === before) traits |= traitOfPair(code);
		}
		before = code;
	}
	return traits | readEnds(value, before);
}

/** Whatever tells a trait but addresses, `//` and `news:`. */
const rare = /[\0-\x1f\x7f-\xa0\xad\u200a-\u200d\ufffd=]|\[\[|''/;

const equals = 61;
const colon = 58;

function isInvisible(code: number): boolean {
	return code < 161 || code === 0xad || (code >= 0x200a && code <= 0x200d) || code === 0xfffd;
}

function traitOfPair(code: number): number {
	if (code === 91) return trait.link;
	return code === 39 ? trait.apostrophes : 0;
}

function readEnds(value: string, last: number): number {
	const isEdge = last === 44 || last === 59 || last === colon || value.charCodeAt(0) === equals;
	return (isEdge ? trait.edge : 0) | (value.startsWith("((") ? trait.vouched : 0);
}
