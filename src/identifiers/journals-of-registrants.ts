/** Journals whose articles have DOIs of these registrants alone, and registrants that register their own journals alone. */
const table: readonly (readonly [registrants: string, journals: string])[] = [
	[
		"10.1038",
		"nature|nature communications|nature genetics|nature medicine|nature methods|nature physics|nature materials|nature neuroscience|nature biotechnology|nature chemistry|nature chemical biology|nature geoscience|nature climate change|nature astronomy|nature ecology & evolution|nature immunology|nature cell biology|nature nanotechnology|nature photonics|scientific reports|scientific data",
	],
	["10.1126", "science|science advances|science translational medicine|science signaling|science robotics"],
	[
		"10.1371",
		"plos one|plos biology|plos medicine|plos genetics|plos computational biology|plos pathogens|plos neglected tropical diseases",
	],
	[
		"10.1073",
		"pnas|proceedings of the national academy of sciences|proceedings of the national academy of sciences of the united states of america",
	],
	[
		"10.1103",
		"physical review letters|physical review a|physical review b|physical review c|physical review d|physical review e|physical review x|reviews of modern physics",
	],
	["10.1056", "new england journal of medicine"],
	["10.1001", "jama"],
	[
		"10.1021",
		"journal of the american chemical society|analytical chemistry|journal of organic chemistry|inorganic chemistry|chemical reviews|nano letters|acs nano",
	],
	["10.7554", "elife"],
	["10.7717", "peerj"],
	["10.3897", "zookeys|phytokeys|mycokeys"],
	["10.11646", "zootaxa|phytotaxa"],
	["10.1146", "annual review of psychology|annual review of sociology|annual review of biochemistry"],
	["10.1145", "communications of the acm|journal of the acm"],
	[
		"10.3389",
		"frontiers in psychology|frontiers in neuroscience|frontiers in immunology|frontiers in plant science|frontiers in microbiology|frontiers in human neuroscience|frontiers in physiology|frontiers in marine science|frontiers in pharmacology",
	],
	["10.1029 10.1002", "geophysical research letters|water resources research"],
	["10.1016 10.1006", "the lancet|cell|neuron|icarus|current biology|tetrahedron letters|physics letters b"],
	["10.1051", "astronomy & astrophysics|astronomy and astrophysics"],
	["10.1098", "proceedings of the royal society b|biology letters|philosophical transactions of the royal society b"],
	["10.1093 10.1111 10.1046", "monthly notices of the royal astronomical society"],
	[
		"10.1186 10.1007",
		"bmc biology|bmc genomics|bmc evolutionary biology|bmc medicine|bmc public health|bmc bioinformatics",
	],
];

/** The registrants of a journal's DOIs; undefined for a journal that is not known for certain. */
export function registrantsOfJournal(journal: string): readonly string[] | undefined {
	byJournal ??= new Map(
		table.flatMap(([registrants, journals]) =>
			journals.split("|").map((name) => [bareName(name), registrants.split(" ")] as const),
		),
	);
	return byJournal.get(bareName(journal));
}

let byJournal: Map<string, readonly string[]> | undefined;

/** A registrant of the table: a DOI of it is that of one of its own journals. */
export function isOwnRegistrant(registrant: string): boolean {
	return table.some(([registrants]) => registrants.split(" ").includes(registrant));
}

/** Lower case, without links, article and what tells a journal from its name's other meanings. */
function bareName(journal: string): string {
	return journal
		.replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]$/, "$1")
		.toLowerCase()
		.replace(/ \((?:journal|magazine)\)$/, "")
		.replace(/^the /, "");
}
