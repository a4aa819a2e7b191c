/** One to seven digits of Mathematical Reviews, with or without MR before them. */
export function isMrNumber(text: string): boolean {
	return /^(?:MR)?\d{1,7}$/i.test(text);
}
