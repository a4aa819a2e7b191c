/** `10.1.1.176.341` */
export function isCiteseerxId(text: string): boolean {
	return /^10\.1\.1\.[1-9]\d{0,3}\.[1-9]\d{0,3}$/.test(text);
}
