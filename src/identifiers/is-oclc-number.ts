import { isNumberUpTo } from "./is-number-up-to.js";

/** A number of WorldCat: `3930443`, `ocm00012345`, `ocn123456789`, `on1234567890`, `(OCoLC)3930443`. */
export function isOclcNumber(text: string, highest: number): boolean {
	if (/^ocm\d{8}$|^ocn\d{9}$|^\(OCoLC\)[1-9]\d{0,8}$/.test(text)) return true;
	return /^on\d{10,}$/.test(text) || isNumberUpTo(text, highest, 0);
}
