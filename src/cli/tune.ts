import { setFlagsFromString } from "node:v8";
import { detectDialect } from "../dialects/detect-dialect.js";
import type { Manuscript } from "../model/manuscript.js";

/** Hands on texts, and sets V8 up for many of them. */
export async function* tuneForMany<Text extends Manuscript>(texts: AsyncIterable<Text>): AsyncGenerator<Text> {
	let count = 0;
	for await (const text of texts) {
		if (count++ === few) {
			tuneForWork();
			tuneForGarbage((text.dialect ?? detectDialect(text.path, text.text)) === "markdown");
		}
		yield text;
	}
}

/** By then the young generation is still small, and the parts of the program that a run needs are loaded: code that was compiled beforehand is refused when these flags are set. */
const few = 4;

/** Sets V8 up for a run of more than a second. */
export function tuneForWork(): void {
	// Most functions run for a second or two, and never earn back what V8 spends on inlining into them: a fifth of a run's processor time.
	setFlagsFromString("--max-inlined-bytecode-size-cumulative=150");
}

/** A run over many texts makes garbage all the time, and little of it lives longer than its text. */
function tuneForGarbage(isMarkdown: boolean): void {
	setFlagsFromString("--heap-growing-percent=30");
	// All that micromark makes of a text lives as long as the text is read: where it has no room it is copied, a third of a run's time.
	if (!isMarkdown) setFlagsFromString("--semi-space-growth-factor=1");
}
