import { defineCiteRule } from "../../src/cite-rule.js";
import { usesChapters } from "../../src/cs1/templates/uses-chapters.js";

export default defineCiteRule({
	id: "ignored-chapter",
	code: "err_chapter_ignored",
	title: "A part of a work is named in a template that has no place for it",
	why: "The template drops it, so readers never see which part is meant.",
	examples: {
		fires: ["{{cite web |title=Ferry times |url=https://brackwater.example |chapter=Winter}}"],
		quiet: [
			"{{cite book |title=Tides at Brackwater |chapter=Ebb}}",
			"{{citation |title=Tides at Brackwater |chapter=Ebb}}",
		],
	},
	looksAt: ["chapter", "trans-chapter", "chapter-url", "script-chapter", "chapter-format"],
	*judge(cite) {
		if (usesChapters(cite)) return;
		const metas = ["chapter", "trans-chapter", "chapter-url", "script-chapter", "chapter-format"] as const;
		const dropped = metas.map((meta) => cite.get(meta)).find((parameter) => parameter !== undefined);
		if (dropped === undefined) return;
		yield {
			at: dropped.written.name ?? dropped.written,
			message: `{{${cite.template.title}}} has no place for |${dropped.name}= and drops it`,
		};
	},
});
