/** A sentence as the model of need sees it: its words and where it stands, never what supports it. */
export interface Statement {
	readonly text: string;
	/** The title of its section; empty for the lead. */
	readonly section: string;
	readonly isLead: boolean;
	/** Which article of the file, and which paragraph of it, by any number; statements of one follow each other. */
	readonly article: number;
	readonly paragraph: number;
	/** Running text: what stands in lists and tables says nothing about the paragraphs around it. */
	readonly isProse: boolean;
}
