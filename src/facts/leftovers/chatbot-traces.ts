import type { Leftover } from "../../model/document.js";

/** Words that stand in no text, with the marks of the chatbot around them. */
const traces: readonly Trace[] = [
	["oaicite", /:?(?:contentReference)?\[?oaicite(?::\d{1,4})?\]?(?:\{index=\d{1,4}\})?/y],
	[
		"turn0",
		/(?:\uE200?(?:cite|navlist)\uE202?)?(?:\uE202?turn0(?:search|view|news|file|image|academia|forecast|finance|sports|product|fetch|reddit|youtube|maps|business)\d{1,3}){1,20}\uE201?/y,
	],
	["attributableIndex", /(?:\(?\{"attribution":\{")?attributableIndex(?:":"[\w-]{0,20}"\}\}\)?)?/y],
	["†source", /(?:【[^】\n]{0,20})?†source】?/y],
	["†L", /(?:【[^】\n]{0,20})?†L\d{1,5}(?:-L\d{1,5})?】?/y],
	["\uE200cite\uE202", /\uE200cite\uE202[^\uE201\n]{0,200}\uE201?/y],
];

/** Those with an underscore, by what stands from it on: to look for one character is faster than for many words. */
const underscored: readonly Trace[] = [
	["_citation", /\[?oai_citation(?::\d{1,4})?(?:[‡†][^\]\n]{0,80}\])?/y],
	["_render_citation_card_json", /grok_render_citation_card_json(?:=\{[^}\n]{0,100}\})?/y],
	["_card", /\[?<?grok_card[^>\]\n]{0,80}[>\]]?/y],
	["_card", /<?grok-card [^>\n]{0,40}citation_card[^>\n]{0,40}>?(?:<\/grok-card>)?/y],
	["_file", /\[?attached_file(?::\d{1,4})?\]?/y],
	["_start", /\[?cite_start\]?/y],
	["_span)", /(?:\[span_\d{1,4}\])?\((?:start|end)_span\)/y],
];

type Trace = readonly [needle: string, whole: RegExp];

/** How far before its word a trace can begin. */
const reach = 60;

/** Marks that chatbots leave where their answers are copied: `:contentReference[oaicite:0]{index=0}`, `citeturn0search0`, `【4†source】`. */
export function findChatbotTraces(text: string): Leftover[] {
	const found: Leftover[] = [];
	for (const [needle, whole] of traces) {
		for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
			const trace = traceAround(text, at, whole);
			if (trace !== undefined) found.push(trace);
		}
	}
	for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", at + 1)) {
		for (const [needle, whole] of underscored) {
			if (text.charCodeAt(at + 1) !== needle.charCodeAt(1) || !text.startsWith(needle, at)) continue;
			const trace = traceAround(text, at, whole);
			if (trace !== undefined) found.push(trace);
		}
	}
	return found;
}

/** The longest match that holds the word. */
function traceAround(text: string, at: number, whole: RegExp): Leftover | undefined {
	for (let start = Math.max(0, at - reach); start <= at; start++) {
		whole.lastIndex = start;
		const match = whole.exec(text);
		if (match === null || start + match[0].length <= at) continue;
		return { start, end: start + match[0].length, text: match[0], kind: "chatbot" };
	}
	return undefined;
}
