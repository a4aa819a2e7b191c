import parameters from "../data/parameters.json" with { type: "json" };

/** Some template of Citation Style 1 takes the parameter; `#` stands for the number of those that have one. */
export function isKnownParameter(name: string): boolean {
	known ??= new Set(
		[
			parameters.everywhere,
			parameters.generalAndDocument,
			parameters.general,
			...Object.values<string>(parameters.only),
		].flatMap((list) => list.split(" ")),
	);
	return known.has(name);
}

let known: ReadonlySet<string> | undefined;
