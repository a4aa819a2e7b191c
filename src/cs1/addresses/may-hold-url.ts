import parameters from "../data/parameters.json" with { type: "json" };

/** Tells whether a parameter takes a web address. */
export function mayHoldUrl(name: string): boolean {
	names ??= new Set(parameters.mayHoldUrl.split(" "));
	return names.has(name);
}

let names: ReadonlySet<string> | undefined;
