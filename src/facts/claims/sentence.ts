import type { Participant } from "../../model/claim.js";
import type { DateExpression } from "../../model/date.js";
import type { Block } from "../../model/prose.js";
import type { Topic } from "./topic.js";
import type { DateSpan, Word } from "./words.js";

/** A sentence, or the text of a table's cell, as claims are read from it. */
export interface Sentence {
	readonly words: readonly Word[];
	readonly spans: readonly DateSpan[];
	readonly dates: readonly DateExpression[];
	readonly block: Block;
	readonly topic: Topic | null;
	/** Whom the row of a table is about; null outside of tables. */
	readonly row: Participant | null;
	/** Another one was spoken of last: "he" is not the topic. */
	readonly isAboutOther: boolean;
	/** Whom the sentence begins with. */
	readonly subject: Participant | null;
	/** It begins with somebody without a name here: "His brother". */
	readonly isStranger: boolean;
}

/** Whom words tell of, and the word behind them. */
export interface Told {
	readonly who: Participant | null;
	readonly next: number;
	/** "first", "officially": there may be other times. */
	readonly isStaged?: boolean;
}
