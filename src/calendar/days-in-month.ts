/** How many days a month has: by the Julian calendar before 1582, by the Gregorian from then on. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
	if (year % 4 !== 0) return false;
	return year < 1582 || year % 100 !== 0 || year % 400 === 0;
}
