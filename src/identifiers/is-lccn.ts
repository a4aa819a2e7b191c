/** A number of the Library of Congress, normalised as it says: cut at a slash, what follows a hyphen filled up to six digits. */
export function isLccn(text: string): boolean {
	if (/[ \t-\r]/.test(text)) return false;
	const bare = normalise(text);
	switch (bare.length) {
		case 8:
			return /^\d{8}$/.test(bare);
		case 9:
			return /^[a-z]\d{8}$/.test(bare);
		case 10:
			return /^(?:\d\d|[a-z]{2})\d{8}$/.test(bare);
		case 11:
			return /^[a-z](?:\d\d|[a-z]{2})\d{8}$/.test(bare);
		case 12:
			return /^[a-z]{2}\d{10}$/.test(bare);
		default:
			return false;
	}
}

function normalise(text: string): string {
	const cut = text.split("/")[0] as string;
	const hyphen = cut.indexOf("-");
	if (hyphen < 0) return cut;
	const serial = cut.slice(hyphen + 1);
	return /^\d{1,6}$/.test(serial) ? cut.slice(0, hyphen) + serial.padStart(6, "0") : cut;
}
