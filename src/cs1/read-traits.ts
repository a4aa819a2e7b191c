/** What the characters of a value tell at one glance, as bits, so that most rules need not look at most values: `unusual` are others than printable ASCII; the last two are of names and of addresses only. */
export const trait = {
	unusual: 1,
	equalsSign: 2,
	colon: 4,
	brackets: 8,
	slashes: 16,
	oddName: 32,
	oddAddress: 64,
} as const;

export function readTraits(value: string): number {
	let traits = 0;
	let before = 0;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code < 32 || code > 126) traits |= trait.unusual;
		else if (code === 61) traits |= trait.equalsSign;
		else if (code === 58) traits |= trait.colon;
		else if (code === 91 && before === 91) traits |= trait.brackets;
		else if (code === 47 && before === 47) traits |= trait.slashes;
		before = code;
	}
	return traits;
}
