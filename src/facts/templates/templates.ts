import type { Nodes } from "mdast";
import { citeTemplate } from "../../cs1/templates/cite-template.js";
import { foreignTemplate } from "../../cs1/templates/foreign-template.js";
import type { Template } from "../../dialects/tree.js";
import { readCiteTemplate } from "../citations/citations.js";
import { readAnchors } from "../page/anchors.js";
import { readInfobox } from "../page/infoboxes.js";
import { settingReader } from "../page/page-settings.js";
import { tagNamed } from "../page/tag-names.js";
import { readTag } from "../page/tags.js";
import { readTextTemplate, textTemplates } from "../page/text-templates.js";
import type { Walk } from "../reader.js";
import type { Reading } from "../reading.js";
import { listTemplates, referenceTemplates } from "../references/reference-template-names.js";
import { readListTemplate, readReferenceTemplate } from "../references/reference-templates.js";
import { shortFormOf } from "../references/short-citation-names.js";
import { readShortCitation } from "../references/short-citations.js";
import { parameterNamed, parametersOf } from "./template-parameters.js";

/** Reads a template call as what it is by its name; of one that nobody knows only what stands inside it counts. */
export function readTemplate(reading: Reading, node: Template, walk: Walk): void {
	let read = readerOnWiki(reading, node.name) ?? readerOfName.get(node.name);
	if (read === undefined) {
		read = chooseReader(node.name);
		// Names are few and come again; a text made to have many must not fill the memory.
		if (readerOfName.size < 10_000) readerOfName.set(node.name, read);
	}
	read(reading, node, walk);
}

/** A name may mean another thing on the page's wiki. */
function readerOnWiki({ vocabulary }: Reading, name: string): TemplateReader | undefined {
	const meant = vocabulary?.templates[name.replaceAll("_", " ").toLowerCase()];
	if (vocabulary == null || meant === undefined) return undefined;
	if (meant === "quotation") return readQuoted;
	return (reading, node, walk) => readCiteTemplate(reading, node, meant, walk, vocabulary);
}

function readQuoted(reading: Reading, node: Template, walk: Walk): void {
	readTextTemplate(reading, node, quotedWords, walk);
}

const quotedWords = { shown: ["1"], isQuote: false };

type TemplateReader = (reading: Reading, node: Template, walk: Walk) => void;

const readerOfName = new Map<string, TemplateReader>();

function chooseReader(written: string): TemplateReader {
	const name = written.toLowerCase();
	const cite = citeTemplate(written);
	if (/^#invoke: ?cite$/.test(name)) {
		return (reading, node, walk) => readCiteTemplate(reading, node, invokedTemplate(node), walk);
	}
	if (cite !== undefined) return (reading, node, walk) => readCiteTemplate(reading, node, cite.name, walk);
	const foreign = foreignTemplate(written);
	if (foreign !== undefined) {
		return (reading, node, walk) => readCiteTemplate(reading, node, foreign, walk);
	}
	const reference = referenceTemplates.get(name);
	if (reference !== undefined) return (reading, node, walk) => readReferenceTemplate(reading, node, reference, walk);
	const list = listTemplates.get(name);
	if (list !== undefined) return (reading, node, walk) => readListTemplate(reading, node, list, walk);
	const short = shortFormOf(name);
	if (short !== undefined) return (reading, node, walk) => readShortCitation(reading, node, short, walk);
	const tag = tagNamed(name);
	if (tag !== undefined) return (reading, node, walk) => readTag(reading, node, tag, walk);
	if (name.startsWith("infobox") || name.endsWith("infobox")) return readInfobox;
	const setting = settingReader(name);
	if (setting !== undefined) return setting;
	const shown = textTemplates.get(name);
	if (shown !== undefined && /anchor/.test(name)) {
		return (reading, node, walk) => {
			readAnchors(reading, node);
			readTextTemplate(reading, node, shown, walk);
		};
	}
	if (shown !== undefined) return (reading, node, walk) => readTextTemplate(reading, node, shown, walk);
	return readUnknownTemplate;
}

/** What a template that nobody knows shows of its parameters is not known; an address beside other words is described by them. */
function readUnknownTemplate(reading: Reading, node: Template, walk: Walk): void {
	const first = reading.links.length;
	readAnchors(reading, node);
	reading.withProse(null, () => walk(node.children as Nodes[]));
	if (reading.links.length > first && parametersOf(node).length > 1) {
		for (const link of reading.links.slice(first)) link.isDescribed = true;
	}
}

/** `{{#invoke:cite|web|…}}` names the template in its first positional parameter. */
function invokedTemplate(node: Template): string {
	const kind = parameterNamed(node, "1")?.value ?? "";
	return (citeTemplate(`cite ${kind}`) ?? citeTemplate(kind))?.name ?? "citation";
}
