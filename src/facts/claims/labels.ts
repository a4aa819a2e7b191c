import type { Work } from "./sorts-of-work.js";

/** What the parameters of infoboxes and the labels of their printed form are called, by the event whose date they give. */
const labelsByEvent: Readonly<Record<string, string>> = {
	birth: "birth date|birthday|born|date of birth|birthdate|birth",
	death: "death date|died|date of death|deathdate|death",
	burial: "burial date|buried|date of burial",
	baptism: "baptised|baptized|baptism date|christened",
	founding:
		"founded|foundation|founded date|foundation date|date founded|established|established date|date established|formed|formation|formation date|founding date|founding|founding year|foundation year|date of foundation|date of founding|year of foundation|formed in|inception|creation date|year founded|year established|established in|founded in",
	incorporation: "incorporated|incorporation date",
	dissolution: "dissolved|dissolution|disbanded|defunct|defunct date|dissolved date|disestablished|abolished",
	"beginning of work":
		"begin|construction start|construction started|construction start date|construction began|began construction|building start date|groundbreaking|ground breaking|broke ground|start of construction|work began|work started|works began|building began|start of building|building started|start of work|commenced|construction commenced|begun",
	completion:
		"complete|completed|completion date|date completed|finished|construction end|construction end date|building end date",
	opening:
		"open|opened|opening|opening date|date opened|opened date|opened for traffic|opened to traffic|opened to the public|date of opening|open date|inaugurated|inauguration date|inauguration",
	closing: "closed|closing date|closed date|date closed|closure|close",
	demolition: "demolished|demolition date|destruction date|date demolished|razed",
	keel: "keel laying|keel-laying|keel laid down|date of keel laying|laid down|ship laid down|keel laid|date laid down",
	launch: "launched|date of launch|launch date|ship launched|launch|date launched|launched on",
	commissioning: "commissioned|ship commissioned|in commission",
	decommissioning: "decommissioned|ship decommissioned",
	scrapping: "scrapped|broken up",
	sinking: "sunk",
	relations:
		"established relations|relations established|relations since|diplomatic relations|relations began|formal relations began",
	holding:
		"date|dates|date of battle|fought|fought on|when|played|held on|held|event date|date of event|start date|end date",
	coronation: "coronation|crowned|coronation date",
	signing: "date signed|signed|signing date|date of signing",
	premiere: "premiered|premiere|premiere date|first performed",
};

const eventByLabel = new Map<string, string>();
for (const [event, labels] of Object.entries(labelsByEvent)) {
	for (const label of labels.split("|")) eventByLabel.set(label, event);
}

/** The event whose date a parameter or a label gives: `birth_date`, `Laid down`. */
export function eventOfLabel(label: string): string | undefined {
	if (label.length > longest) return undefined;
	return eventByLabel.get(label) ?? eventByLabel.get(normaliseLabel(label));
}

/** The event that a parameter or a label dates of a work: `released` of an album. */
export function eventOfWorkLabel(work: Work | null | undefined, label: string): string | undefined {
	if (work == null || label.length > longest) return undefined;
	return work.labels.has(normaliseLabel(label)) ? work.event : undefined;
}

const longest = Math.max(...[...eventByLabel.keys()].map(({ length }) => length)) + 2;

function normaliseLabel(label: string): string {
	return label
		.toLowerCase()
		.replace(/[_\s\u00a0]+/g, " ")
		.replace(/[:.]$/, "")
		.trim();
}

/** The event whose dates a column gives. */
export function eventOfHeader(header: string): string | undefined {
	const isRelations =
		/\brelations?\b/i.test(header) &&
		/\b(?:began|begun|establish\w*|since|opened|formal|date|start\w*)\b/i.test(header);
	return isRelations ? "relations" : eventOfLabel(header);
}
