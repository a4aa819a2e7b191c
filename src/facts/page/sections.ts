import type { Range } from "../../model/place.js";
import type { SectionRole } from "../../model/prose.js";
import type { Reading } from "../reading.js";

/** What headings call a section, by its role: English, then French. */
const roleOfTitle: readonly (readonly [SectionRole, RegExp])[] = [
	["see-also", /^(see also|related (articles|pages|topics)|articles connexes|voir aussi)$/],
	["further-reading", /^(further reading|recommended reading|suggested reading|literature|bibliographie|lectures?)$/],
	["external-links", /^(external links?|external sources?|links|weblinks|liens externes?|on the web)$/],
	["notes", /^(notes?|footnotes?|end ?notes?|explanatory notes|comments|annexes)$/],
	[
		"references",
		/^((?:notes (?:and|et|&) )?(?:references?|citations?|références)(?: and (?:notes|footnotes|sources))?|notes and sources|citations and footnotes|références et notes)$/,
	],
	[
		"works",
		/^(sources?|bibliography|works cited|cited works|general (references|sources)|(primary|secondary|other|printed|book|cited) (sources|references)|books|articles|journals|publications|discography|filmography|(selected|notable|major) (works|bibliography|publications|writings|books|papers|articles)|writings|publications and works|works)$/,
	],
	["plot", /^(plot|plot (summary|synopsis)|synopsis|story(line)?|summary|episodes|characters|résumé|intrigue)$/],
];

/** What a section with this title is for. */
function roleOf(title: string): SectionRole {
	if (title.length > 100) return "body";
	const plain = title.toLowerCase().replace(/^[\d.\s]+|[\s:.]+$/g, "");
	return roleOfTitle.find(([, pattern]) => pattern.test(plain))?.[0] ?? "body";
}

/** Ends the section that the walk is in and begins the next; the answer takes the title once the heading has been read. */
export function beginSection(reading: Reading, level: number, heading: Range): (title: string) => void {
	const section = {
		start: heading.start,
		end: reading.text.length,
		title: "",
		level,
		heading,
		role: "body" as SectionRole,
		article: reading.article,
	};
	const before = reading.sections[reading.section];
	if (before) before.end = heading.start;
	reading.section = reading.sections.push(section) - 1;
	return (title) => {
		section.title = title.trim();
		section.role = isTitleOfArticle(reading, level) ? "lead" : inheritedRole(reading, level, roleOf(section.title));
	};
}

/** `# Title` at the head of a text: what follows is still its lead. */
function isTitleOfArticle(reading: Reading, level: number): boolean {
	const isFirst = reading.section === 1 && !reading.blocks.some((b) => b.kind !== "heading" && b.text.trim() !== "");
	return isFirst && level === 1;
}

/** `=== Books ===` under `== References ==` is part of the references. */
function inheritedRole(reading: Reading, level: number, own: SectionRole): SectionRole {
	for (let i = reading.section - 1; i > 0; i--) {
		const above = reading.sections[i];
		if (above === undefined || above.article !== reading.article) break;
		if (above.level >= level || above.level === 1) continue;
		return own === "body" || above.role === "plot" ? above.role : own;
	}
	return own;
}
