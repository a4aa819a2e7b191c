import type { Diagnostic } from "../../src/model/finding.js";
import { diagnose } from "./report.js";

/** Everything that a page, a terminal, a log or a table might obey instead of show. */
export const hostile = `</script><script>alert(1)</script>]]>--><!-- "'&\u0000\u001b[2J\u202e\ud800\ufffe|\`*_[x](javascript:x)\r\n::error::x\n@someone #1 100%`;

/** A text of three lines of which the second has characters of one, two, three and four bytes. */
export const text = `One.\nTwo é ह \u{1d11e} words and more words.\n${hostile}\n`;

/** A diagnostic whose every field is hostile, one that is plain, a note, and one without words at the end of the text. */
export const diagnostics: readonly Diagnostic[] = [
	diagnose(text, "words", {
		beside: [{ path: "a.wiki", at: { start: 0, end: 3 }, message: "here" }],
		fix: {
			title: "Write something",
			safety: "safe",
			edits: [
				{ path: "a.wiki", start: text.indexOf("words"), end: text.indexOf("words") + 5, text: "text" },
				{ path: "a.wiki", start: text.indexOf("more"), end: text.indexOf("more"), text: "even " },
			],
		},
	}),
	diagnose(text, "One", { severity: "info", rule: "a-note", message: "A note" }),
	diagnose(text, hostile, {
		message: hostile,
		severity: "warning",
		rule: "hostile-rule",
		beside: [{ path: "a.wiki", at: { start: 0, end: 3 }, message: hostile }],
		fix: { title: hostile, safety: "unsafe", edits: [{ path: "a.wiki", start: 0, end: 3, text: hostile }] },
	}),
	diagnose(text, "", { at: { start: text.length, end: text.length }, message: "At the end" }),
];
