import { SaxesParser } from "saxes";
import { FileProblem } from "../file-problem.js";

/** A page of a MediaWiki export: its last revision. */
export interface Page {
	readonly title: string;
	/** 0 for articles. */
	readonly namespace: number;
	/** `wikitext`, `json`, `css` …; wikitext where the export does not say. */
	readonly model: string;
	readonly text: string;
}

/** Elements whose text is wanted, by the elements that they stand in. */
const wanted: ReadonlySet<string> = new Set([
	"mediawiki/page/title",
	"mediawiki/page/ns",
	"mediawiki/page/revision/model",
	"mediawiki/page/revision/text",
]);

/** Reads pages from a MediaWiki export (export-0.3 to 0.11) as it comes in; no more than one page and one piece is kept. Throws a FileProblem. */
export async function* readPages(path: string, pieces: AsyncIterable<string>): AsyncGenerator<Page> {
	const parser = new SaxesParser({ fileName: path });
	const open: string[] = [];
	let fields = new Map<string, string>();
	let words: string[] | null = null;
	let pages: Page[] = [];
	parser.on("error", (error) => {
		throw new FileProblem(`${path}: no MediaWiki export: ${error.message.replace(`${path}:`, "")}`);
	});
	parser.on("opentag", ({ name }) => {
		open.push(name);
		if (open.length === 1 && name !== "mediawiki")
			throw new FileProblem(`${path}: no MediaWiki export: its first element is ${name}`);
		if (name === "page") fields = new Map();
		if (wanted.has(open.join("/"))) words = [];
	});
	const take = (text: string) => {
		words?.push(text);
	};
	parser.on("text", take);
	parser.on("cdata", take);
	parser.on("closetag", ({ name }) => {
		if (words !== null && wanted.has(open.join("/"))) {
			fields.set(name, words.join(""));
			words = null;
		}
		open.pop();
		if (name === "page" && open.length === 1) pages.push(toPage(fields));
	});
	for await (const piece of pieces) {
		parser.write(piece);
		yield* pages;
		pages = [];
	}
	parser.close();
	yield* pages;
}

function toPage(fields: ReadonlyMap<string, string>): Page {
	return {
		title: fields.get("title") ?? "",
		namespace: Number(fields.get("ns") ?? 0),
		model: fields.get("model") ?? "wikitext",
		text: fields.get("text") ?? "",
	};
}
