import type { Examination } from "./examination.js";
import type { Pile } from "./pile.js";

/** The same examination, held as bytes. */
export function pack(examination: Examination, pile: Pile): Examination {
	if (examination.isPacked) return examination;
	const said = pile.put(JSON.stringify(examination.said()));
	const facts = pile.put(JSON.stringify(examination.facts()));
	const { days, isLasting } = examination;
	return { said: () => read(said), facts: () => read(facts), days, isLasting, isPacked: true };
}

function read<T>(bytes: Uint8Array): T {
	return JSON.parse(decoder.decode(bytes)) as T;
}

const decoder = new TextDecoder();
