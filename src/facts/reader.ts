import type { Nodes } from "mdast";
import type { Reading } from "./reading.js";

/** Reads nodes one after the other, and what they hold. */
export type Walk = (nodes: readonly Nodes[]) => void;

/** Reads a node and everything in it; `walk` reads its children where they are to be read. */
export type Reader<N extends Nodes> = (reading: Reading, node: N, walk: Walk) => void;
