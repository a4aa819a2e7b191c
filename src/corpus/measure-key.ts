import type { Measurement } from "../model/measurement.js";

/** Under what measurements are compared: one name may be longer than the other. */
export function measureKey({ subject, property }: Measurement): string {
	return `${subject.split(" ", 2).join(" ")}\n${property}`;
}
