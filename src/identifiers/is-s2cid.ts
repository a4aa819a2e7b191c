import { isNumberUpTo } from "./is-number-up-to.js";

/** Digits without a leading zero. */
export function isS2cid(text: string, highest: number): boolean {
	return !text.startsWith("0") && isNumberUpTo(text, highest);
}
