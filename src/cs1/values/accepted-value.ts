/** What stands in `((…))`, which tells Citation Style 1 to take a value as it is written; undefined for a value without. */
export function acceptedValue(value: string): string | undefined {
	return value.startsWith("((") && value.endsWith("))") && value.length >= 4 ? value.slice(2, -2) : undefined;
}
