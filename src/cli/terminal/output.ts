import { writeSync } from "node:fs";

/** Collected before they are written: a system call for each line would cost more than the line. */
const enough = 64 * 1024;

/** Standard output or standard error, written at once and in order, without the machinery of streams. */
class Output {
	#pieces: string[] = [];
	#length = 0;

	/** Called before anything is really written. */
	beforeWrite: () => void = () => {};

	constructor(private readonly descriptor: 1 | 2) {}

	write(text: string): void {
		this.#pieces.push(text);
		this.#length += text.length;
		if (this.#length >= enough) this.flush();
	}

	flush(): void {
		let rest = Buffer.from(this.#pieces.join(""), "utf8");
		this.#pieces = [];
		this.#length = 0;
		if (rest.length > 0) this.beforeWrite();
		while (rest.length > 0) rest = rest.subarray(this.#tryWrite(rest));
	}

	/** A pipe that is full is waited for; one that nobody reads any more ends the program quietly. */
	#tryWrite(bytes: Buffer): number {
		try {
			return writeSync(this.descriptor, bytes);
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
			else if (code === "EPIPE") process.exit(0);
			else throw error;
			return 0;
		}
	}
}

export const stdout = new Output(1);
export const stderr = new Output(2);
