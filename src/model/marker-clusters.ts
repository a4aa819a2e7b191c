import type { Document } from "./document.js";
import type { Block } from "./prose.js";
import type { Marker } from "./reference.js";

/** Markers that stand directly behind each other in a block of prose. */
export interface MarkerCluster {
	readonly markers: readonly Marker[];
	readonly start: number;
	readonly end: number;
	readonly block: Block;
}

/** The markers of the running text, those without anything between them together. */
export function markerClusters({ markers, blocks }: Pick<Document, "markers" | "blocks">): MarkerCluster[] {
	const clusters: MarkerCluster[] = [];
	for (const marker of markers) {
		const block = marker.block === null ? undefined : blocks[marker.block];
		if (block === undefined) continue;
		const open = clusters.at(-1);
		if (open?.block === block && open.end === marker.start) {
			clusters[clusters.length - 1] = { markers: [...open.markers, marker], start: open.start, end: marker.end, block };
		} else clusters.push({ markers: [marker], start: marker.start, end: marker.end, block });
	}
	return clusters;
}
