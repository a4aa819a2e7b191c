import templates from "../data/templates.json" with { type: "json" };

/** The canonical name of a cite template, lower case. */
type CiteTemplateName = keyof typeof templates;

/** What Citation Style 1 knows of a cite template. */
export interface CiteTemplate {
	/** Canonical and lower case: `cite av media`. */
	readonly name: CiteTemplateName;
	/** As its page spells it: `cite AV media`. */
	readonly title: string;
	/** The class that all its checks go by: `audio-visual`. */
	readonly class: CitationClass;
	/** Which list of parameters it takes. */
	readonly parameters: "general" | "document" | "preprint";
	readonly usesVolume: boolean;
	readonly usesIssue: boolean;
	readonly usesPages: boolean;
	/** The |type= that it prints when none is given. */
	readonly defaultType: string | undefined;
}

export type CitationClass = (typeof templates)[CiteTemplateName]["class"];

/** Reads the name of a template as called, without `Template:`; a redirect leads to the template it names. */
export function citeTemplate(name: string): CiteTemplate | undefined {
	byName ??= indexTemplates();
	const known = byName.get(name);
	if (known !== undefined) return known;
	// Every cite template and redirect has one of these letters at its beginning; most other calls end here.
	if (!/^[\s_]*[#BbCcNnWw]/.test(name)) return undefined;
	return byName.get(foldName(name));
}

let byName: Map<string, CiteTemplate> | undefined;

function foldName(name: string): string {
	return name
		.replace(/[\s_]+/g, " ")
		.trim()
		.toLowerCase()
		.replace(/^#invoke: ?/, "");
}

function indexTemplates(): Map<string, CiteTemplate> {
	const index = new Map<string, CiteTemplate>();
	for (const [name, facts] of Object.entries<TemplateFacts>(templates)) {
		const template = describe(name as CiteTemplateName, facts);
		index.set(name, template);
		for (const redirect of facts.redirects?.split("; ") ?? []) index.set(redirect, template);
	}
	return index;
}

interface TemplateFacts {
	readonly class: string;
	readonly name: string;
	readonly parameters?: string;
	readonly usesVolume?: boolean;
	readonly usesIssue?: boolean;
	readonly hasNoPages?: boolean;
	readonly type?: string;
	readonly redirects?: string;
}

function describe(name: CiteTemplateName, facts: TemplateFacts): CiteTemplate {
	return {
		name,
		title: facts.name,
		class: facts.class as CitationClass,
		parameters: (facts.parameters as CiteTemplate["parameters"]) ?? "general",
		usesVolume: facts.usesVolume === true,
		usesIssue: facts.usesIssue === true,
		usesPages: facts.hasNoPages !== true,
		defaultType: facts.type,
	};
}
