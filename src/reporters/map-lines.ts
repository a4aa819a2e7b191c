import type { Judgement } from "../model/judgement.js";
import { LineMap } from "../model/line-map.js";

/** Gives the lines of a document and of the others that its diagnostics point into, each found once. */
export function mapLines(judgement: Judgement): (path: string) => LineMap {
	const maps = new Map([[judgement.path, new LineMap(judgement)]]);
	return (name) => {
		const map = maps.get(name) ?? new LineMap({ text: judgement.others.get(name) ?? "" });
		maps.set(name, map);
		return map;
	};
}
