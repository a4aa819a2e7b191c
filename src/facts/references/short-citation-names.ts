/**
 * How the call names its work: `one` by position, `several` by numbered names (`1a1`, `1y`), `chapter` as {{harvc}} does,
 * `years` by named authors and one or more years, as {{harvs}} does.
 */
export type ShortForm = "one" | "several" | "chapter" | "years";

const formOf: ReadonlyMap<string, ShortForm> = new Map<string, ShortForm>([
	...[
		"sfn",
		"snf",
		"sfnp",
		"shortened footnote",
		"shortened footnote template",
		"harv",
		"harvnb",
		"harvtxt",
		"harvp",
		"harvcol",
		"harvcolnb",
		"harvcoltxt",
		"harvard citation",
		"harvard citation no brackets",
		"harvard citation text",
	].map((name) => [name, "one"] as const),
	["sfnm", "several"],
	["sfnmp", "several"],
	["harvc", "chapter"],
	["harvs", "years"],
]);

/** How a template of this name (lower case) names works by author and year; undefined where it does not. */
export function shortFormOf(name: string): ShortForm | undefined {
	return formOf.get(name);
}
