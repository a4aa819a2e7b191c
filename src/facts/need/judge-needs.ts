import type { Document } from "../../model/document.js";
import type { Block, Section } from "../../model/prose.js";
import type { NeedModel } from "./need-model.js";
import { scoreStatements } from "./score-statements.js";
import type { Statement } from "./statement.js";

/** The document with the need of each sentence as the model sees it, in place of the estimate from the reasons alone. */
export function judgeNeeds(document: Document, model: NeedModel): Document {
	const needs = scoreStatements(listStatements(document), model);
	return {
		...document,
		sentences: document.sentences.map((sentence, i) => ({ ...sentence, need: needs[i] as number })),
	};
}

function listStatements({ sentences, blocks, sections }: Document): Statement[] {
	return sentences.map(({ block, from, to }) => {
		const { text, section, article, kind } = blocks[block] as Block;
		const { title, role } = sections[section] as Section;
		return {
			text: text.slice(from, to),
			section: role === "lead" ? "" : title,
			isLead: role === "lead",
			article,
			paragraph: block,
			isProse: (kind === "paragraph" || kind === "lead") && (role === "lead" || role === "body"),
		};
	});
}
