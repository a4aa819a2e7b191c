/** `hep-th/9901001` from July 1991 to March 2007; `0704.0001` to 2014; `1501.00001` since; each with its version, if any. */
export function isArxivId(text: string): boolean {
	const old = /^[a-z-]+(?:\.[A-Z]{2})?\/(\d\d)(\d\d)\d{3}(?:v\d+)?$/i.exec(text);
	if (old !== null) return isOldMonth(Number(old[1]), Number(old[2]));
	const numbered = /^(\d\d)(\d\d)\.(\d{4,5})(?:v\d+)?$/.exec(text);
	if (numbered === null) return false;
	const year = Number(numbered[1]);
	const month = Number(numbered[2]);
	if (month < 1 || month > 12) return false;
	return numbered[3]?.length === 4 ? year * 100 + month >= 704 && year < 15 : year >= 15;
}

function isOldMonth(year: number, month: number): boolean {
	if (month < 1 || month > 12) return false;
	const count = (year > 90 ? year : year + 100) * 100 + month;
	return count >= 9107 && count <= 10703;
}
