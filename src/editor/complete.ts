import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { listParameters } from "../cs1/parameters/list-parameters.js";
import { citeTemplate } from "../cs1/templates/cite-template.js";
import { type EditorText, toLspRange } from "./editor-text.js";
import { findOpenTemplate } from "./find-open-template.js";

/** Farther back than a name is long. */
const reach = 200;

/** What can stand at an offset: a parameter of the cite template around it, or the name of a reference. */
export function complete(text: EditorText, offset: number): CompletionItem[] {
	const whole = text.document.getText();
	const before = whole.slice(Math.max(0, offset - reach), offset);
	const name = /<ref\s(?:[^<>]*\s)?name\s*=\s*["']?([^"'<>/\n]*)$/i.exec(before)?.[1];
	if (name !== undefined) return listNames(text, offset - name.length, offset, "ref");
	const label = /\[\^([^\]\s]*)$/.exec(before)?.[1];
	if (label !== undefined) return listNames(text, offset - label.length, offset, "footnote");
	return listCiteParameters(text, whole, offset);
}

function listNames(text: EditorText, start: number, end: number, form: "ref" | "footnote"): CompletionItem[] {
	const range = toLspRange(text.document, { start, end });
	const named = text.facts.references.filter((reference) => (reference.form === "footnote") === (form === "footnote"));
	const names = new Map(named.flatMap(({ name, content }) => (name === undefined ? [] : [[name.text, content.text]])));
	return [...names].map(([name = "", content = ""]) => ({
		label: name,
		kind: CompletionItemKind.Reference,
		documentation: content.slice(0, 500),
		textEdit: { range, newText: name },
	}));
}

function listCiteParameters(text: EditorText, whole: string, offset: number): CompletionItem[] {
	const open = findOpenTemplate(whole, offset);
	if (open === undefined || open.prefix === null) return [];
	const template = citeTemplate(open.name);
	if (template === undefined) return [];
	const range = toLspRange(text.document, { start: offset - open.prefix.length, end: offset });
	const names = [...listParameters(template)].flatMap((name) => nextOf(name, open.given));
	return [...new Set(names)].map((name) => ({
		label: name,
		kind: CompletionItemKind.Property,
		detail: open.name,
		sortText: `${common.includes(name) ? 0 : 1}${name}`,
		textEdit: { range, newText: `${name}=` },
	}));
}

/** What nearly every citation has comes first. */
const common = [
	"title",
	"url",
	"date",
	"access-date",
	"last",
	"first",
	"author",
	"website",
	"work",
	"publisher",
	"isbn",
];

/** A name that is not given yet; of one with a number the next, where the one before is given. Nobody types those in capitals. */
function nextOf(name: string, given: ReadonlySet<string>): string[] {
	if (/[A-Z]|^template-doc-demo$|^no-tracking$/.test(name)) return [];
	if (!name.includes("#")) return given.has(name) ? [] : [name];
	let number = 1;
	while (given.has(name.replace("#", String(number))) || (number === 1 && given.has(name.replace("#", "")))) number++;
	return number === 1 ? [] : [name.replace("#", String(number))];
}
