import type { Measure } from "../../engine/circumstances.js";

/** Adds up where the time went, by name. */
export class Stopwatch {
	readonly #began = performance.now();
	readonly #spent = new Map<string, number>();

	/** Of a promise the time until it is settled. */
	readonly measure: Measure = (name, work) => {
		const began = performance.now();
		const stop = () => {
			this.#spent.set(name, (this.#spent.get(name) ?? 0) + performance.now() - began);
		};
		const result = work();
		if (result instanceof Promise) result.then(stop, stop);
		else stop();
		return result;
	};

	/** A line for each name, in milliseconds, the dearest first; what is left over is loading and waiting. */
	print(say: (words: string) => string): string {
		const whole = performance.now() - this.#began;
		const rows = [...this.#spent].sort(([, a], [, b]) => b - a);
		const rest = rows.reduce((left, [, spent]) => left - spent, whole);
		const all = [...rows, ["everything else", rest], ["in all", whole]] as const;
		return all.map(([name, spent]) => `${spent.toFixed(1).padStart(9)} ms  ${say(name)}\n`).join("");
	}
}
