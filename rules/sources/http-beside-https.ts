import { addressParts } from "../../src/cs1/addresses/address-parts.js";
import { archivedAddress } from "../../src/cs1/addresses/archived-address.js";
import { citesWith } from "../../src/cs1/cites-with.js";
import type { Finding } from "../../src/model/finding.js";
import type { Words } from "../../src/model/place.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "http-beside-https",
	family: "sources",
	title: "A page is linked without encryption, and its archive has it with",
	why: "The page is there under https, and readers who follow the link tell everybody on the way what they read.",
	scope: "document",
	severity: "info",
	reads: ["citations"],
	examples: {
		fires: [
			"{{cite web |title=Ferry times |url=http://brackwater.example/ferry |archive-url=https://web.archive.org/web/20150501101010/https://brackwater.example/ferry |archive-date=1 May 2015}}",
		],
		quiet: [
			"{{cite web |title=Ferry times |url=http://brackwater.example/ferry |archive-url=https://web.archive.org/web/20150501101010/http://brackwater.example/ferry |archive-date=1 May 2015}}",
			"{{cite web |title=Ferry times |url=https://brackwater.example/ferry |archive-url=https://web.archive.org/web/20150501101010/https://brackwater.example/ferry |archive-date=1 May 2015}}",
		],
	},
	*check({ citations }) {
		for (const cite of citesWith(citations, [["archive-url"]])) {
			yield* compare(cite.get("url")?.written.value, cite.get("archive-url")?.value);
		}
		for (const { fields } of citations) yield* compare(fields?.url, fields?.archiveUrl?.text);
	},
});

function* compare(url: Words | undefined, archive: string | undefined): Iterable<Finding> {
	if (archive === undefined || url?.text.startsWith("http://") !== true) return;
	const archived = addressParts(archivedAddress(archive) ?? "");
	const page = addressParts(url.text);
	if (archived?.scheme !== "https" || page?.host !== archived.host || page.path !== archived.path) return;
	const { start } = url;
	const end = start + "http".length;
	yield {
		at: { start, end },
		message: `${url.text} is there under https`,
		fix: { title: "Write https", safety: "unsafe", edits: [{ start, end, text: "https" }] },
	};
}
