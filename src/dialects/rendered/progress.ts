import type { Draft } from "./drafts.js";
import type { Page } from "./page.js";

/** Where the reading of blocks stands. */
export interface Progress {
	readonly page: Page;
	readonly drafts: Draft[];
	/** The line that is read next. */
	i: number;
	/** The heading above, lower case. */
	title: string;
	/** Headings have been met that mark themselves as such: none need be guessed. */
	hasMarkedHeadings: boolean;
}
