import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.js";
import type { Dialect } from "../../src/model/manuscript.js";
import { writeDirective } from "../../src/suppressions/write-directive.js";
import { makeRule } from "../engine/make-rule.js";

function silence(text: string, dialect: Dialect, reason = "") {
	const edit = writeDirective(text, text.indexOf("FAULT"), { rule: "fault", reason, dialect });
	return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe("a written directive", () => {
	it.each([
		["wikitext", "One.\nTwo FAULT.\n", "One.\n<!-- citelint disable-next-line fault -->\nTwo FAULT.\n"],
		["wikitext", "  * FAULT.", "  <!-- citelint disable-next-line fault -->\n  * FAULT."],
		["wikitext", "One.\r\nFAULT.\r\n", "One.\r\n<!-- citelint disable-next-line fault -->\r\nFAULT.\r\n"],
		["markdown", "One.\n\nFAULT.\n", "One.\n\n<!-- citelint disable-next-line fault -->\nFAULT.\n"],
		["markdown", "One\nFAULT two \nthree.\n", "One\nFAULT two <!-- citelint disable-line fault --> \nthree.\n"],
	] as const)("in %s %j", async (dialect, text, silenced) => {
		expect(silence(text, dialect)).toBe(silenced);
		const at = silenced.indexOf("FAULT");
		const rule = makeRule("fault", () => [{ at: { start: at, end: at + 5 }, message: "fault" }], {});
		const [document] = await lint({ path: "a", text: silenced, dialect }, { rules: [rule] });
		expect(document?.diagnostics).toEqual([]);
	});

	it("has a reason that cannot end the comment", () => {
		expect(silence("FAULT", "wikitext", "as --> said\nthere")).toBe(
			"<!-- citelint disable-next-line fault: as – said there -->\nFAULT",
		);
	});
});
