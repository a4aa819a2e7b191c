/** How much is asked of a text that gives sources: for drafts, for articles, for the review of a good one. */
export const strictnesses = ["lenient", "standard", "strict"] as const;
export type Strictness = (typeof strictnesses)[number];
