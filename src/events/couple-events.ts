/** Events of two people together, which for the two of them happen once. */
export const coupleEvents: ReadonlySet<string> = new Set(["marriage", "divorce"]);
