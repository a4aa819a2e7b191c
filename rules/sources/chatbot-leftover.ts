import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "chatbot-leftover",
	family: "sources",
	title: "A mark of a chatbot stands in the text",
	why: "It was where the chatbot showed a source, and leads nowhere now. Such answers invent sources and what they say, so that somebody has to check the whole passage.",
	scope: "document",
	severity: "error",
	reads: ["leftovers"],
	examples: {
		fires: [
			"The ferry sails daily. :contentReference[oaicite:3]{index=3}",
			"The ferry sails daily. citeturn0search2turn0news1",
			"The ferry sails daily.【12†source】",
			"The ferry sails daily.<ref>{{cite web |title=Ferry times |url=https://brackwater.example/ferry |quote=daily [attached_file:1]}}</ref>\n\n<references />",
			'The ferry sails daily.<grok-card data-id="e8ff4f" data-type="citation_card"></grok-card>',
			"The ferry sails daily. [oai_citation:1‡Ferry times](https://brackwater.example/ferry)",
			"The ferry sails daily [span_2](start_span)and is red[span_2](end_span).",
			{ dialect: "markdown", text: "The ferry sails daily. [cite_start]It is red.\n" },
			{ dialect: "rendered", text: "The ferry sails daily ([Ferry times] oaicite:2)." },
		],
		quiet: [
			"The letters <code>oaicite</code> stand where a chatbot showed a source.",
			"The letters <nowiki>:contentReference[oaicite:0]{index=0}</nowiki> stand where a chatbot showed a source.",
			{ dialect: "markdown", text: "The letters `turn0search0` stand where a chatbot showed a source.\n" },
			"At turn 0 the player begins a search.",
		],
	},
	*check({ leftovers }) {
		for (const leftover of leftovers) {
			if (leftover.kind !== "chatbot") continue;
			yield { at: leftover, message: `“${leftover.text}” is a mark that a chatbot left` };
		}
	},
});
