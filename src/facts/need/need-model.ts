/** A head of the first step: what the words of a statement speak for. */
export interface Head {
	/** One a feature, as whole numbers; times `scale`. */
	readonly words: Int8Array;
	readonly scale: number;
	/** Of places and reasons. */
	readonly plain: readonly number[];
	readonly bias: number;
}

/** The model of need: what is cited among all statements, what is cited within an article, and how much each weighs in context. */
export interface NeedModel {
	readonly heads: readonly Head[];
	readonly context: readonly number[];
	readonly bias: number;
}

/** The weights as the training writes them: those of words as base64. */
export interface PackedModel extends Omit<NeedModel, "heads"> {
	readonly heads: readonly (Omit<Head, "words"> & { readonly words: string })[];
}

/** Makes the weights ready for use. */
export function unpackModel({ heads, context, bias }: PackedModel): NeedModel {
	return { heads: heads.map((head) => ({ ...head, words: unpack(head.words) })), context, bias };
}

function unpack(base64: string): Int8Array {
	return Int8Array.from(atob(base64), (letter) => (letter.charCodeAt(0) << 24) >> 24);
}
