import type { Document } from "../../model/document.js";
import type { Quantity } from "../../model/quantity.js";

/** What extractors of other facts have found already. */
export type Known = Pick<Document, "blocks" | "sentences" | "tables" | "dates" | "quantities">;

/** A number that may announce a list, and where its sentence stands in the text of its block. */
export interface Announcement {
	readonly quantity: Quantity;
	readonly from: number;
	readonly to: number;
}
