import type { Document } from "../../model/document.js";
import type { Block, Section } from "../../model/prose.js";
import type { NeedModel } from "./need-model.js";
import { scoreStatements } from "./score-statements.js";
import type { Statement } from "./statement.js";

/** The need of each sentence as the model sees it, where `Sentence.need` is an estimate from the reasons alone. */
export function judgeNeeds(document: Document, model: NeedModel): number[] {
	return scoreStatements(listStatements(document), model);
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
