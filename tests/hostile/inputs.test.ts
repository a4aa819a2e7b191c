import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";

const dialects = ["wikitext", "markdown", "rendered"] as const;

/** Texts that nobody writes and somebody sends. */
const odd: Readonly<Record<string, string>> = {
	empty: "",
	"one byte": "<",
	"one character of two units": "\u{1d11e}",
	"NUL in every place": "\0<ref>\0{{cite web|\0title=\0}}</ref>\0[[\0]]\0\n\0",
	"lone surrogates": "\ud800<ref>\udfff{{cite web|title=\ud83d|url=http://\udc00}}</ref>\ud800",
	"control characters": Array.from(
		{ length: 0xa0 },
		(_, code) => `{{cite web|title=${String.fromCharCode(code)}}}`,
	).join("<ref>"),
	"signs that turn the direction": "\u202e<ref>\u2066{{cite web|title=\u202dA\u2069|date=\u200f2020}}</ref>\u202c",
	"CRLF, CR and LF mixed": "A.<ref>B\r\n\r</ref>\n\r\r\n== H ==\r* x\r\n{|\r|-\r\n| a\r|}\r\n\n\r",
	"unclosed everything":
		"<ref name='a><!-- {{cite web|title=[[a|<nowiki><math><pre>{| class=\"x\n|-\n! [http://a ''b'''c == d",
	"closed and never opened": "</ref>}}]]|}-->''' ''</nowiki></div></references>*/`~~~",
	"lines that end in nothing": `${"\n".repeat(5000)}\u2028\u2029\u0085\v\f`,
	"one word of a million letters": "a".repeat(1_000_000),
	"one line of many words": "word ".repeat(100_000),
	"deep templates": "{{a|".repeat(20_000) + "}}".repeat(20_000),
	"deep links": "[[a|".repeat(20_000) + "]]".repeat(20_000),
	"deep lists": Array.from({ length: 400 }, (_, depth) => `${"*".repeat(depth)} a\n`).join(""),
	"deep quotes": `${"> ".repeat(3000)}a`,
	"deep tables": "{|\n|\n".repeat(3000) + "|}\n".repeat(3000),
	"deep tags": "<div>".repeat(20_000) + "</div>".repeat(20_000),
};

/** Repeated so often, each of these is at least a megabyte. */
const many: Readonly<Record<string, number>> = {
	"{{": 1_000_000,
	"<ref>": 250_000,
	"[[": 1_000_000,
	"{|\n": 350_000,
	"<!--": 250_000,
	"[^a": 250_000,
	"''": 500_000,
	"}}": 500_000,
	"<ref name=a/>": 20_000,
	"{{cite web|": 100_000,
};

describe.each(dialects)("%s", (dialect) => {
	it.each(Object.entries(odd))("%s", { timeout: 120_000 }, async (_name, text) => expectSound(text, dialect));
});

describe("a million times", () => {
	it.each(Object.entries(many))("%j", { timeout: 300_000 }, async (token, times) => {
		await expectSound(token.repeat(times / (process.env.HOSTILE === "all" ? 1 : 20)), "wikitext");
	});
});

/** Nothing fails, every place lies in the text, and what is fixed can be read again. */
async function expectSound(text: string, dialect: (typeof dialects)[number]): Promise<void> {
	const [linted] = await lint([{ path: "a", text, dialect }], { certainty: "possible" });
	for (const { rule, place, fix, message } of linted!.diagnostics) {
		expect(rule, message).not.toBe("internal-error");
		expect([0 <= place.start.offset, place.start.offset <= place.end.offset, place.end.offset <= text.length]).toEqual([
			true,
			true,
			true,
		]);
		for (const { start, end } of fix?.edits ?? []) expect(start <= end && end <= text.length).toBe(true);
	}
	const [fixed] = await lint([{ path: "a", text, dialect }], { fix: "unsafe" });
	expect(fixed!.diagnostics.filter(({ rule }) => rule === "internal-error")).toEqual([]);
}
