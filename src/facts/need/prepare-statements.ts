import type { NeedReason } from "../../model/prose.js";
import { hashWords } from "./hash-words.js";
import { readReasons } from "./read-reasons.js";
import type { Statement } from "./statement.js";

/** A statement, taken apart once: its words, its reasons, and its place among those of its paragraph. */
export interface Prepared extends Statement {
	readonly words: readonly number[];
	readonly reasons: readonly NeedReason[];
	/** From 0. */
	readonly position: number;
	/** How many statements the paragraph has. */
	readonly count: number;
}

/** Takes statements apart; those of a paragraph follow each other. */
export function prepareStatements(statements: readonly Statement[]): Prepared[] {
	const prepared: Prepared[] = [];
	for (let start = 0; start < statements.length; ) {
		let end = start + 1;
		while (end < statements.length && isSameParagraph(statements, start, end)) end++;
		for (let i = start; i < end; i++) {
			const statement = statements[i] as Statement;
			prepared.push({
				...statement,
				words: hashWords(statement.text),
				reasons: readReasons(statement.text),
				position: i - start,
				count: end - start,
			});
		}
		start = end;
	}
	return prepared;
}

function isSameParagraph(statements: readonly Statement[], a: number, b: number): boolean {
	return statements[a]?.paragraph === statements[b]?.paragraph && statements[a]?.article === statements[b]?.article;
}
