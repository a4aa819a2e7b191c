/** Thirteen digits: the odd ones once, the even ones three times, a multiple of 10. */
export function hasIsbn13Checksum(digits: string): boolean {
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}
