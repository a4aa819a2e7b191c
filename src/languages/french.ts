import citations from "./fr/citations.json" with { type: "json" };
import contradictions from "./fr/contradictions.json" with { type: "json" };
import coverage from "./fr/coverage.json" with { type: "json" };
import dates from "./fr/dates.json" with { type: "json" };
import directives from "./fr/directives.json" with { type: "json" };
import program from "./fr/program.json" with { type: "json" };
import references from "./fr/references.json" with { type: "json" };
import shared from "./fr/shared.json" with { type: "json" };
import sources from "./fr/sources.json" with { type: "json" };
import tags from "./fr/tags.json" with { type: "json" };
import { makeLanguage } from "./make-language.js";

const { shared: says, ...phrases } = shared;

export const french = makeLanguage({
	name: "fr",
	and: " et ",
	rules: { ...citations, ...contradictions, ...coverage, ...dates, ...directives, ...references, ...sources, ...tags },
	shared: says,
	phrases,
	program: program.program,
});
