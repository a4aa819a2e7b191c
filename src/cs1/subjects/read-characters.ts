import { trait } from "./traits.js";

/** The traits that the characters of a value tell, whatever the parameter. */
export function readCharacters(value: string): number {
	let traits = 0;
	let before = 0;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		// Most are letters of ASCII and spaces.
		if (code > 96 ? code > 126 && isInvisible(code) : code < 32) traits |= trait.invisible;
		else if (code < 97 && code !== 32) {
			if (code === equals) traits |= trait.equalsSign;
			else if (code === colon) traits |= before === letterS ? trait.address : 0;
			else if (code === before) traits |= traitOfPair(code);
		}
		before = code;
	}
	return traits | readEnds(value, before);
}

const equals = 61;
const colon = 58;
/** Of `news:`. */
const letterS = 115;

function isInvisible(code: number): boolean {
	return code < 161 || code === 0xad || (code >= 0x200a && code <= 0x200d) || code === 0xfffd;
}

function traitOfPair(code: number): number {
	if (code === 91) return trait.link;
	if (code === 47) return trait.address;
	return code === 39 ? trait.apostrophes : 0;
}

function readEnds(value: string, last: number): number {
	const isEdge = last === 44 || last === 59 || last === colon || value.charCodeAt(0) === equals;
	return (isEdge ? trait.edge : 0) | (value.startsWith("((") ? trait.vouched : 0);
}
