import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "chatbot-address",
	family: "sources",
	title: "A web address was copied from the answer of a chatbot",
	why: "It says so itself in its last part. Such answers invent sources and what they say, so that somebody has to read the page before the reference can stand.",
	scope: "document",
	severity: "warning",
	reads: ["links"],
	examples: {
		fires: [
			"The ferry sails daily.<ref>{{cite web |title=Ferry times |url=https://brackwater.example/ferry?utm_source=chatgpt.com}}</ref>\n\n<references />",
			"The ferry sails daily.<ref>[https://brackwater.example/ferry?day=1&utm_source=openai Ferry times]</ref>\n\n<references />",
			{
				dialect: "markdown",
				text: "The ferry [sails daily](https://brackwater.example/ferry?utm_source=perplexity).\n",
			},
		],
		quiet: [
			"The ferry sails daily.<ref>[https://brackwater.example/ferry?utm_source=newsletter Ferry times]</ref>\n\n<references />",
			"The harbour has a page on [https://brackwater.example/chatgpt.com the chatbot].",
		],
	},
	*check({ links }) {
		for (const { url } of links) {
			const mark = chatbot.exec(url.text);
			if (mark === null) continue;
			const start = url.start + mark.index + 1;
			yield {
				at: { start, end: start + mark[0].length - 1 },
				message: `The address says that it comes from a chatbot: “${mark[0].slice(1)}”`,
			};
		}
	},
});

/** What chatbots add to the addresses that they give. */
const chatbot =
	/[?&#;](?:amp;)?utm_source=(?:chatgpt\.com|openai(?:\.com)?|chat\.openai\.com|copilot(?:\.com|\.microsoft\.com)?|perplexity(?:\.ai)?|claude\.ai|gemini\.google\.com|grok\.com|deepseek(?:\.com)?)(?![\w.-])/i;
