// What of two packages the program uses.
import { createRequire } from "node:module";
import { characterEntities } from "character-entities";

const { resolve } = createRequire(import.meta.url);

export const shrinkPackages = {
	name: "packages",
	resolveId: (id) => replacements.find(({ asked }) => asked.test(id))?.by,
	load: (id) => (id === entities ? entitiesCode : id === bibtex ? bibtexCode : undefined),
};

// Under the name of the table that went in, which so is named among the licences.
const entities = resolve("character-entities");
/** A literal of two thousand names would be the greater part of what Node reads before it parses Markdown. */
const entitiesCode = `let known;
export function decodeNamedCharacterReference(name) {
	known ??= new Map(Object.entries(JSON.parse(${JSON.stringify(JSON.stringify(characterEntities))})));
	return known.get(name) ?? false;
}
`;

const bibtex = "\0bibtex";
/** Of the parsers of LaTeX that of bibliographies, and of its two builds the one that does not trace its steps. */
const bibtexCode = `export * as bibtexParser from ${JSON.stringify(resolve("latex-utensils/out/src/bibtex/bibtex_parser.js"))};
`;

const replacements = [
	{ asked: /^decode-named-character-reference$/, by: entities },
	{ asked: /^latex-utensils$/, by: bibtex },
	{ asked: /^\.\/bibtex_parser_trace$/, by: resolve("latex-utensils/out/src/bibtex/bibtex_parser_simple.js") },
];
