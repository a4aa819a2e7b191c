/** `1087.51001`; eight digits without the dot are numbers that are not yet final. */
export function isZblNumber(text: string): boolean {
	return /^\d{1,4}\.\d{5}$|^\d{8}$/.test(text);
}
