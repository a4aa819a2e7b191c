/** A source as a reader sees it in a list. */
export interface ListedSource {
	readonly words: string;
	/** Only what begins with http: or https: becomes a link. */
	readonly address: string | null;
}
