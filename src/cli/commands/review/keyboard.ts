/** Reads single keys and short lines from the terminal, which shows nothing by itself meanwhile. */
export class Keyboard {
	readonly #waiting: string[] = [];
	#wake: () => void = () => {};
	#hasEnded = false;

	constructor(
		private readonly input: NodeJS.ReadStream,
		private readonly show: (text: string) => void,
	) {
		input.setEncoding("utf8");
		input.on("data", (chunk: string) => {
			// What begins with an escape is one key.
			this.#waiting.push(...(chunk.match(/\u001b\[[\d;]*[A-Za-z~]|./gsu) ?? []));
			this.#wake();
		});
		input.on("end", () => {
			this.#hasEnded = true;
			this.#wake();
		});
		this.open();
	}

	open(): void {
		this.input.setRawMode(true);
		this.input.resume();
	}

	/** Gives the terminal back: to another program, or for good. */
	close(): void {
		this.input.setRawMode(false);
		this.input.pause();
	}

	/** The next key; Ctrl-C, Ctrl-D and the end of the input are `q`. */
	async key(): Promise<string> {
		const key = await this.#take();
		return key === "" || key === "\u0003" || key === "\u0004" ? "q" : key;
	}

	/** A line as it is typed; null where it is given up with Escape, Ctrl-C or the end of the input. */
	async line(): Promise<string | null> {
		let line = "";
		for (;;) {
			const key = await this.#take();
			if (key === "\r" || key === "\n") return line;
			if (key === "" || key === "\u001b" || key === "\u0003") return null;
			if (key === "\u007f" || key === "\b") {
				if (line !== "") this.show("\b \b");
				line = [...line].slice(0, -1).join("");
			} else if (key >= " ") {
				line += key;
				this.show(key);
			}
		}
	}

	/** As it came; empty where nothing comes any more. */
	async #take(): Promise<string> {
		while (this.#waiting.length === 0 && !this.#hasEnded)
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		return this.#waiting.shift() ?? "";
	}
}
