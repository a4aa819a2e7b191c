import type { EventKind } from "./event-kind.js";

/** When a work comes out for the first time; what tells of it is read by `src/facts/claims/read-releases.ts`. */
export const kindsOfWorks: readonly EventKind[] = [
	{ name: "first release", label: "release", isOnce: true },
	{ name: "first publication", label: "publication", isOnce: true },
	{ name: "first broadcast", label: "first broadcast", isOnce: true },
	{ name: "making of a work", label: "making", isOnce: true },
];
