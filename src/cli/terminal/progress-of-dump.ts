import type { OpenDump } from "../../files/dump/open-dump.js";
import { stderr } from "./output.js";
import { say } from "./speech.js";

/** How far a dump has been read, on a terminal once a second: pages, their rate and the time that is left. */
export class Progress {
	readonly #begin = performance.now();
	readonly #isShown = process.stderr.isTTY;
	#pages = 0;
	#shownAt = 0;

	constructor(private readonly dump: OpenDump) {}

	count(): void {
		this.#pages++;
		const now = performance.now();
		if (!this.#isShown || now - this.#shownAt < 1000) return;
		this.#shownAt = now;
		this.#show(now);
	}

	close(): void {
		if (this.#isShown) stderr.write("\r\u001b[K");
		const seconds = (performance.now() - this.#begin) / 1000;
		stderr.write(say(`${this.#pages} pages in ${sayTime(seconds)}\n`));
		stderr.flush();
	}

	#show(now: number): void {
		const seconds = (now - this.#begin) / 1000;
		const share = this.dump.countRead() / this.dump.size;
		const left = share > 0 ? `, ${sayTime((seconds / share) * (1 - share))} left` : "";
		const rate = Math.round(this.#pages / seconds);
		stderr.write(`\r\u001b[K${say(`${this.#pages} pages, ${rate} a second, ${(share * 100).toFixed(1)} %${left}`)}`);
		stderr.flush();
	}
}

function sayTime(seconds: number): string {
	if (seconds < 100) return `${seconds.toFixed(0)} s`;
	return seconds < 6000 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
