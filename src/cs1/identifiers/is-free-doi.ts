import free from "../data/free-doi-registrants.json" with { type: "json" };

/** Tells whether all that is registered there, under that beginning of the suffix, can be read by all. */
export function isFreeDoi(doi: string): boolean {
	const [, registrant = "", suffix = ""] = /^10\.([\d.]+)\/(.*)$/.exec(doi) ?? [];
	const beginnings = (free.some as Readonly<Record<string, string>>)[registrant]?.split(" ") ?? [];
	const lower = suffix.toLowerCase();
	return free.any.split(" ").includes(registrant) || beginnings.some((beginning) => lower.startsWith(beginning));
}
