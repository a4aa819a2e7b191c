import type { Tag } from "../../model/document.js";

/** An editor's tag: its usual name, and what it speaks of. */
export interface TagName {
	readonly name: string;
	readonly scope: Tag["scope"];
}

/** Canonical name: other names it is called by. English Wikipedia, then French. */
const inline: Readonly<Record<string, string>> = {
	"Citation needed":
		"cn; fact; facts; citeneeded; cite needed; need citation requested; source needed; ref needed; refneeded; citation missing; référence nécessaire; refnec; référence souhaitée; référence à confirmer",
	"Citation needed span": "cns; fact span; citation needed-span",
	"Failed verification": "fv; not in source; not in not in ref; failed verification span; nivc",
	"Verify source": "vs; verify; source verify credibility; cite check inline",
	"Verification needed": "needs verification; verify inline",
	"Dead link": "dl; deadlink; broken link; 404; dead-link; lien brisé; lien mort",
	"Permanent dead link": "pdl",
	"Page needed": "pn; page number needed; page number; pageneeded; pages needed; cite page; page number is needed",
	"Full citation needed": "fcn; full incomplete citation",
	"Better source needed": "bsn; better source; better source-inline; better citation needed",
	"Unreliable source?": "unreliable source; unreliable source verify credibility; reliable source?; unreliable; ur",
	"Self-published inline": "self-published source; sps; self published source; self published inline",
	"Primary source inline":
		"primary source-inline; psi; primary source; primary non-primary source needed; third-party third-party source needed",
	"Medical citation needed": "mcn; medref unreliable medical source",
	"According to whom": "according to whom?; attribution needed; who says; says who?; by whom; by whom?",
	Who: "who?; whom; whom?; which person",
	When: "when?; date needed; time needed",
	Where: "where?",
	Which: "which?; which one?",
	Why: "why?",
	How: "how?",
	Clarify:
		"clarification needed; clarify span; cl; clarifyme; unclear; what?; confusing vague; vague-inline; specify; quantify",
	Dubious:
		"dubious span; doubtful; disputed-inline; disputed contradict-inline; contradiction-inline; contradictory inconsistent inconsistent",
	"Original research inline": "original research?; or?; original research-inline; synthesis improper synthesis?",
	"POV statement":
		"neutrality disputed; pov-statement; pov lopsided; undue weight peacock peacock term; weasel weasel-inline",
	"Update inline": "update after; update-inline; as of?; obsolete outdated inline",
	"Speculation inline": "speculation; crystal inline",
	"Non sequitur inline": "relevance importance importance?",
	"Quote without source": "unsourced quote; quotation needed; request quotation; need quotation",
	"Irrelevant citation": "irrelevant; off-topic inline",
	"Copyvio link": "",
	"Circular reference": "circular; circular ref",
	"ISBN?": "isbn missing; please check isbn; isbn needed",
	"Disambiguation needed": "dn; disambiguation-inline; dab needed",
	"Year needed":
		"volume needed; issue needed; title missing; author missing; publisher missing; date missing; citation title needed",
};

const banners: Readonly<Record<string, string>> = {
	"More citations needed":
		"refimprove; refimprove section; more citations needed section; more improve references; citations missing; needs more references; more more references; cleanup-verify; référence à revoir; à sourcer; sources secondaires",
	Unreferenced:
		"unreferenced section; unsourced; no references; noref; uncited; citeme; unref; unrefsection; unsourced section; section uncited; unverified; non sourcé; section à sourcer",
	"BLP sources":
		"blp sources section; blpsources; blp unsourced; blp unreferenced; blp unsourced section; blp primary blp more citations needed",
	"No footnotes":
		"nofootnotes; no footnotes; no inline inline more footnotes; more footnotes needed; morefootnotes; notes manquantes; sources à lier",
	"Primary sources":
		"primary; primary sources section; primarysources; reliable third-party; third party; independent self-published; unreliable refimprove-primary",
	"One source": "single source; onesource; singlesource; one source section; source unique",
	"Citation style":
		"citation style; cleanup-refs; refstyle; cite style; reference formatting; cleanup-link rot; cleanup bare urls; bare urls; linkrot; bare url; link rot; reflinks",
	"Cite check":
		"cite citecheck; citation self-contradictory; contradict; contradict-other; contradicts other; disputed; disputed section; accuracy; hoax; original research; or section; original research section; synthesis; fiction",
	Update: "out of date; outdated; outdated section; update section; needs update; obsolete; à mettre à jour",
	"Multiple issues": "articleissues; article mi; à illustrer",
	POV: "npov; neutrality; pov section; pov-section; unbalanced; undue weight; peacock; weasel; advert; coi; desaccord de neutralité",
	"Expert needed": "expert-subject; expert; expert attention",
	Cleanup: "clean up; clean; cleanup rewrite; copy edit; copyedit; tone; confusing; technical; too technical",
	"Page numbers needed":
		"page numbers needed; page numbers needed section; unreliable medical references; medical citations needed; medref",
};

let byName: Map<string, TagName> | undefined;

/** The editor's tag that a template of this name (lower case) is. */
export function tagNamed(name: string): TagName | undefined {
	byName ??= indexTags();
	return byName.get(name);
}

function indexTags(): Map<string, TagName> {
	const index = new Map<string, TagName>();
	for (const [table, scope] of [
		[banners, "article"],
		[inline, "inline"],
	] as const) {
		for (const [name, others] of Object.entries(table)) {
			for (const other of [name.toLowerCase(), ...others.split("; ")]) {
				const isSection = scope === "article" && other.includes("section");
				index.set(other, { name, scope: isSection ? "section" : scope });
			}
		}
	}
	index.delete("");
	return index;
}
