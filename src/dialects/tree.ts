/**
 * The vocabulary that all dialects end in: mdast, and the nodes below. Every node has a unist position whose `offset`s are
 * UTF-16 units into the text; children are in order and inside their parent.
 *
 * Of mdast these are used: root, paragraph, heading, text, emphasis, strong, break, link, list, listItem, table, tableRow, tableCell,
 * blockquote, code, inlineCode, html (one inline or block tag of HTML, not its content), footnoteReference, footnoteDefinition, thematicBreak, yaml,
 * definition, linkReference, image, imageReference. What a text node says is its `value`; where the dialect decoded something
 * (an entity, an escape), `value` is shorter than its place, and such a node holds nothing but the decoded piece.
 */
import type {} from "mdast";
import type { Literal, Node, Parent } from "unist";
import type { Range } from "../model/place.js";
import type { Attribute } from "../model/reference.js";

/**
 * `{{name|…}}`, `{{#tag:ref|…}}`, `{{#invoke:cite news|…}}`; also `Template:Cite web`, left where an extractor dropped the call.
 * Children: templateParameters; in front of them templates, comments and the like that stand in the name.
 */
export interface Template extends Parent {
	type: "template";
	/**
	 * Comments and `Template:` left out, underscores as spaces, white space folded and trimmed; case as written.
	 * For `{{#tag:ref|x}}` it is `#tag:ref`, for `{{#invoke:cite news|x}}` `#invoke:cite news`.
	 */
	name: string;
	nameRange: Range;
	/** A placeholder: the call's content was lost. */
	isStub: boolean;
}

/** Behind a `|` of a template. Its position is that of name and value, white space included: up to the next `|` or `}}`. */
export interface TemplateParameter extends Parent {
	type: "templateParameter";
	/** As MediaWiki compares it: trimmed, comments left out. Null for a positional one. */
	name: string | null;
	nameRange: Range | null;
	/** As written, white space included. */
	valueRange: Range;
	/** Trimmed, comments left out, everything else as written. */
	value: string;
	/**
	 * What the value holds, as inline or block nodes, behind templates and comments that stand in the name.
	 * Empty when the value is plain text: no `{{`, `[`, `<`, `''`, bare address or line that opens a block.
	 */
	children: Node[];
}

/** `{{{name|default}}}`. Children: what stands in it, also behind the default. */
export interface TemplateArgument extends Parent {
	type: "templateArgument";
	name: string;
	/** Where the default ends; MediaWiki drops what a second `|` parts from it. */
	defaultEnd: number;
}

/** `<ref …>…</ref>`, `<ref … />`. Children: what it holds. */
export interface Ref extends Parent {
	type: "ref";
	attributes: Attribute[];
	/** Between the tags; null for `<ref />`. */
	contentRange: Range | null;
	/** False where `</ref>` is missing: the node is then the opening tag alone, and what follows stands behind it. */
	isClosed: boolean;
}

/** An extension tag other than ref: references, nowiki, pre, math, gallery, poem, syntaxhighlight … Children only for references, gallery and poem. */
export interface ExtensionTag extends Parent {
	type: "extensionTag";
	/** Lower case. */
	name: string;
	attributes: Attribute[];
	contentRange: Range | null;
}

/** `[[target|words]]`; children: the words shown (the target itself where no others are given). */
export interface WikiLink extends Parent {
	type: "wikiLink";
	/** As written, trimmed: `Category:1967 births`, `:File:X.png`, `Mali#History`. */
	target: string;
	targetRange: Range;
	/** Decided by the namespace: only `page` is running text. */
	kind: "page" | "file" | "category" | "language";
}

/** `<!-- … -->` */
export interface Comment extends Literal {
	type: "comment";
	/** Between the marks. */
	value: string;
	/** In wikitext also the white space and the line end that go with a comment that stands alone in its line. */
	outerRange?: Range;
}

/** A link to the web: mdast's link, with the form in which it is written. `url` is as written. Children: its words, if it has any. */
export interface ExternalLink extends Parent {
	type: "externalLink";
	url: string;
	urlRange: Range;
	form: "bare" | "bracketed" | "labelled";
}

/** `__NOTOC__` and its like. */
interface MagicWord extends Literal {
	type: "magicWord";
	value: string;
}

/** `#REDIRECT [[target]]` */
export interface Redirect extends Node {
	type: "redirect";
	target: string;
}

/** `{| … |}`, as mdast's table; rows and cells are mdast's with these additions. */
export interface TableCaption extends Parent {
	type: "tableCaption";
}

/** `[1]`, `[8] [9]` (one node each): a numbered marker in Markdown or rendered text. `[note 2]` has the group `note`. */
export interface NoteMarker extends Node {
	type: "noteMarker";
	label: string;
	group: string;
}

/** `[@smith1990, p. 3]`, `@smith1990`: one node a key. */
export interface CiteKey extends Node {
	type: "citeKey";
	key: string;
}

/** A list of numbered notes, at its place in the text; the heading before it is an ordinary heading. */
export interface NoteList extends Parent {
	type: "noteList";
	children: NoteEntry[];
	group: string;
}

export interface NoteEntry extends Parent {
	type: "noteEntry";
	/** The number as written, or as counted where the list goes on without numbers (`•`). */
	label: string;
	labelRange: Range;
	/** `^ a b c`: one range a letter. */
	backLinks: Range[];
	/** Behind label and back-links. */
	contentRange: Range;
}

/** A message that MediaWiki printed into a rendered text: `{{cite book}}: |access-date= requires |url= (help)`, `Cite error: …`. */
export interface PrintedMessageNode extends Node {
	type: "printedMessage";
	/** `cite book`; null for messages of the Cite extension. */
	template: string | null;
	value: string;
}

/** `[citation needed]`, `[failed verification]` in rendered text. */
export interface PrintedTag extends Node {
	type: "printedTag";
	/** Without brackets: `citation needed`. */
	name: string;
}

/** A heading whose list of references an extractor or copier dropped is an ordinary heading; what belongs to the site and not to the text is this. */
export interface Chrome extends Literal {
	type: "chrome";
	value: string;
}

/** An oddity met while reading; stands where it was met, holds nothing. */
export interface TroubleNode extends Node {
	type: "trouble";
	kind: "unclosed-tag" | "unclosed-template" | "unclosed-comment" | "unclosed-link" | "too-deep";
	name: string;
}

declare module "mdast" {
	interface OwnContent {
		template: Template;
		templateArgument: TemplateArgument;
		ref: Ref;
		extensionTag: ExtensionTag;
		wikiLink: WikiLink;
		comment: Comment;
		externalLink: ExternalLink;
		magicWord: MagicWord;
		noteMarker: NoteMarker;
		citeKey: CiteKey;
		printedMessage: PrintedMessageNode;
		printedTag: PrintedTag;
		chrome: Chrome;
		trouble: TroubleNode;
	}
	interface PhrasingContentMap extends OwnContent {}
	interface RootContentMap extends OwnContent {
		templateParameter: TemplateParameter;
		redirect: Redirect;
		tableCaption: TableCaption;
		noteList: NoteList;
		noteEntry: NoteEntry;
	}
	interface TableCellData {
		/** It was written with `!`, or is a header by its dialect. */
		isHeader?: boolean;
	}
}
