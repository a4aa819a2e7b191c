import type { Judgement } from "../model/judgement.js";
import { LineMap } from "../model/line-map.js";

/** Gives the lines of a document and of the others that its diagnostics point into, each found once. */
export function mapLines({ path, text, others }: Judgement): (path: string) => LineMap {
	const maps = new Map([[path, new LineMap(text)]]);
	return (name) => {
		const map = maps.get(name) ?? new LineMap(others.get(name) ?? "");
		maps.set(name, map);
		return map;
	};
}
