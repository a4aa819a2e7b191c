/** A dated DOI of bioRxiv or medRxiv: `10.1101/2020.07.24.220400`, with its version, if any. */
export function isPreprintDoi(text: string, digits: number, latestDay: string): boolean {
	const match = /^10\.(?:1101|64898)\/(\d{4})\.(\d\d)\.(\d\d)\.(\d+)(?:v\d+)?$/.exec(text);
	if (match === null || match[4]?.length !== digits) return false;
	const [, year, month, day] = match as unknown as [string, string, string, string];
	const written = `${year}-${month}-${day}`;
	const isDay = month >= "01" && month <= "12" && day >= "01" && day <= "31";
	return isDay && written >= "2019-12-11" && written <= latestDay;
}
