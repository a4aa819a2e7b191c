import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { FileText } from "../../files/file-text.js";
import { stderr, stdout } from "./output.js";
import { say } from "./speech.js";

/** Nobody waits shorter than this and wonders, in milliseconds. */
const patience = 500;
const pace = 100;

/** Says on the terminal of standard error how many texts have been read; the line is gone when the last one has, or anything else is written. */
export async function* showProgress(texts: AsyncIterable<FileText>, total: number): AsyncGenerator<FileText> {
	if (!isatty(2)) {
		yield* texts;
		return;
	}
	let next = performance.now() + patience;
	let isShown = false;
	const clear = () => {
		if (isShown) writeSync(2, "\r\u001b[K");
		isShown = false;
	};
	stdout.beforeWrite = clear;
	stderr.beforeWrite = clear;
	let count = 0;
	try {
		for await (const text of texts) {
			count++;
			const now = performance.now();
			if (now >= next) {
				writeSync(2, `\r\u001b[K${say(`${count} of ${total} texts`)}`);
				isShown = true;
				next = now + pace;
			}
			yield text;
		}
	} finally {
		clear();
	}
}
