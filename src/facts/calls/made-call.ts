import type { Template } from "../../dialects/tree.js";
import type { CallAttribute, CiteCall } from "../../model/reference.js";
import { placeOf } from "../place-of.js";
import type { CallReading } from "./call-reading.js";
import { isBlank } from "./is-blank.js";

/** A call that a template makes; `written` is its content. */
export function madeCall(
	reading: CallReading,
	node: Template,
	tag: CiteCall["tag"],
	attributes: readonly CallAttribute[],
	written: string | null,
	calls: readonly CiteCall[],
): CiteCall {
	const { start, end } = placeOf(node);
	// References in it print another number each time, so that no other content equals it.
	const isAlone = calls.length > 0;
	const content = written === null ? null : isBlank(written) ? 0 : reading.numberOf(isAlone ? null : written);
	return {
		start,
		end,
		tag,
		isMade: true,
		attributes,
		content,
		opensTag: false,
		runsOut: false,
		isHidden: false,
		calls,
	};
}
