/** What the whole text says of its markers: which numbers and letters in brackets call a note. */
export interface Evidence {
	/** The highest number that a note bears; 0 where numbers in brackets call nothing. */
	readonly highest: number;
	/** Letters in brackets that call a note, with the group of their list. */
	readonly letters: ReadonlyMap<string, string>;
}
