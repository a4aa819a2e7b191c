/** Tells whether a host can be one of the public net: a name of two labels at least, or an address that is not private. */
export function isPublicHost(host: string): boolean {
	const labels = host.replace(/\.$/, "").split(".");
	if (labels.every((label) => /^\d+$/.test(label))) return labels.length === 4 && isPublicNumber(labels.map(Number));
	if (labels.length < 2) return false;
	return labels.every((label) => label !== "" && !label.startsWith("-")) && !/^\d+$/.test(labels.at(-1) ?? "");
}

function isPublicNumber([a = 256, b = 256, c = 256, d = 256]: readonly number[]): boolean {
	if (a > 255 || b > 255 || c > 255 || d > 255 || a === 0 || a === 10 || a === 127) return false;
	return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b <= 31) && !(a === 169 && b === 254);
}
