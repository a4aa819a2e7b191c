// What of some packages the program uses, and how.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { characterEntities } from "character-entities";

const { resolve } = createRequire(import.meta.url);

export const shrinkPackages = {
	name: "packages",
	resolveId: (id) => replacements.find(({ asked }) => asked.test(id))?.by,
	load: (id) => (id === entities ? entitiesCode : id === bibtex ? bibtexCode : undefined),
	transform: (code, id) => (id === compiler ? shareContext(code) : undefined),
};

const compiler = resolve("mdast-util-from-markdown").replace(/index\.js$/, "lib/index.js");

/** It makes a new context for each of the events of a text, a tenth of all that a run over Markdown does; none of its handlers keeps it. */
function shareContext(code) {
	const anew =
		/handler\[events\[index\]\[1\]\.type\]\.call\(\{\s*\.\.\.context,\s*sliceSerialize: (.*?)\s*\}, (.*?)\);/;
	if (!anew.test(code)) throw new Error(`${compiler}: its handlers are called in another way`);
	return code.replace(anew, "context.sliceSerialize = $1; handler[events[index][1].type].call(context, $2);");
}

// Under the name of the table that went in, which so is named among the licences.
const entities = resolve("character-entities");
export const entitiesFile = "entities.json.br";
export const readEntities = () => characterEntities;
const usual =
	"amp lt gt quot apos nbsp ndash mdash hellip lsquo rsquo ldquo rdquo laquo raquo middot bull times minus deg copy reg trade sect para thinsp shy".split(
		" ",
	);
const usualEntities = Object.fromEntries(usual.map((name) => [name, characterEntities[name]]));
/** All two thousand would be the greater part of what Node reads before it parses Markdown: only the usual ones are at hand. */
const entitiesCode = `const usual = new Map(Object.entries(${JSON.stringify(usualEntities)}));
let all;
export function decodeNamedCharacterReference(name) {
	const known = usual.get(name);
	if (known !== undefined) return known;
	all ??= new Map(Object.entries(require("./${entitiesFile}")));
	return all.get(name) ?? false;
}
`;

const bibtex = "\0bibtex";
/** Of the parsers of LaTeX that of bibliographies, and of its two builds the one that does not trace its steps. */
const bibtexCode = `export * as bibtexParser from ${JSON.stringify(resolve("latex-utensils/out/src/bibtex/bibtex_parser.js"))};
`;

const replacements = [
	{ asked: /^decode-named-character-reference$/, by: entities },
	// As ES modules, of which the bundler can leave out what nobody asks for.
	{ asked: /^yaml$/, by: join(dirname(resolve("yaml/package.json")), "browser/dist/index.js") },
	{ asked: /^latex-utensils$/, by: bibtex },
	{ asked: /^\.\/bibtex_parser_trace$/, by: resolve("latex-utensils/out/src/bibtex/bibtex_parser_simple.js") },
];
