import type { Stats } from "node:fs";

/** Time stamps are coarse: a file that is younger may be written again and look the same, in milliseconds. */
const settledAfter = 3000;

/**
 * What a file system says of a file, which is not the same again once something was written into it: its times (of the
 * content, and of any change, which nobody can set back), size and number. Empty for a file that is too young to tell.
 */
export function stampFile({ size, mtimeMs, ctimeMs, ino, dev }: Stats, now: number): string {
	return now - Math.max(mtimeMs, ctimeMs) < settledAfter ? "" : `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
}
