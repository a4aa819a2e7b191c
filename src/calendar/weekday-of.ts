/** The weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
	return ((((day + 3) % 7) + 7) % 7) + 1;
}
