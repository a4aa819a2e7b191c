/** Tags of MediaWiki's core, of Cite, Poem, and of the extensions that Wikipedia has: their content is not wikitext until they say so. */
export const extensionTags: ReadonlySet<string> = new Set([
	"pre",
	"nowiki",
	"gallery",
	"indicator",
	"langconvert",
	"ref",
	"references",
	"poem",
	"math",
	"chem",
	"ce",
	"syntaxhighlight",
	"source",
	"score",
	"timeline",
	"graph",
	"hiero",
	"mapframe",
	"maplink",
	"templatestyles",
	"templatedata",
	"section",
	"imagemap",
	"inputbox",
	"categorytree",
]);

/** Extension tags that hold wikitext. */
export const parsedTags: ReadonlySet<string> = new Set(["ref", "references", "gallery", "poem"]);

/** Tags of HTML that MediaWiki lets through. */
export const htmlTags: ReadonlySet<string> = new Set(
	(
		"b bdi bdo del i ins u font big small sub sup h1 h2 h3 h4 h5 h6 cite code em s strike strong tt var div center " +
		"blockquote ol ul dl table caption ruby rb rp rt rtc p span abbr dfn kbd samp data time mark " +
		"br wbr hr li dt dd meta link tr td th q thead tbody tfoot col colgroup"
	).split(" "),
);
