import type { NeedReason } from "../../model/prose.js";

/** Every reason, the weightiest first: in this order they are named. */
export const allReasons = [
	"accusation",
	"living-person",
	"quotation",
	"money",
	"statistic",
	"as-of",
	"cause",
	"opinion",
	"report",
	"superlative",
	"award",
	"dated",
] as const satisfies readonly NeedReason[];

const lists = new Map<number, readonly NeedReason[]>();

/** The bit that stands for a reason in a set of them; look-alikes have none. */
export const bitOf = Object.fromEntries([...allReasons.map((reason, i) => [reason, 1 << i]), ["none", 0]]) as Readonly<
	Record<NeedReason | "none", number>
>;

/** The reasons of a set, in their order; equal sets share one list, for hardly any two sentences are alone with theirs. */
export function listReasons(bits: number): readonly NeedReason[] {
	let list = lists.get(bits);
	if (list === undefined) {
		list = allReasons.filter((reason) => bits & bitOf[reason]);
		lists.set(bits, list);
	}
	return list;
}
