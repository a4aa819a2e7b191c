/** What a line of a site's chrome can be; `null` for a line that may be the article's. */
export type ChromeKind =
	/** Chrome wherever it stands alone on a line. */
	| "sure"
	/** A word of menus and forms: chrome only among others of its kind. */
	| "menu"
	/** Opens what stands behind an article: everything after it is chrome until another article begins. */
	| "footer"
	/** Ends what stands before an article. */
	| "masthead";

/**
 * Tells the chrome of wikis and blogs by its lines.
 *
 * Takes: `Jump to content`, `• Main page`, `Retrieved from "https://…`, `Leave a Reply`, `From Wikipedia, the free encyclopedia`.
 * Must not take: a sentence that holds such words (`Retrieved from the harbour, the bell …`), a heading such as `Contents of the hold`.
 */
export function chromeKind(line: string): ChromeKind | null {
	const plain = line.replace(/\s+/g, " ").replace(/^[•*·-] /, "");
	if (plain.length <= 90) {
		const known = kinds.get(plain.toLowerCase());
		if (known !== undefined) return known;
	}
	const first = plain.charCodeAt(0);
	for (const [kind, letter, pattern] of patterns) if (letter === first && pattern.test(plain)) return kind;
	return plain.includes("when to remove this") && /\(Learn how and when to remove this/.test(plain) ? "sure" : null;
}

const sure = `jump to content; jump to navigation; jump to search; jump to navigation jump to search; skip to content; skip to main content;
skip to navigation; main menu; advertisement; advertisements; leave a reply; leave a comment; leave a reply cancel reply; post a comment;
your email address will not be published.; your email address will not be published. required fields are marked *;
required fields are marked *; share this:; like this:; like this; click to print (opens in new window); loading...; like loading...;
save my name, email, and website in this browser for the next time i comment.; notify me of new comments via email.;
notify me of follow-up comments by email.; notify me of new posts by email.; comments are closed.; play media;
if an internal link led you here, you may wish to change the link to point directly to the intended article.;
pages for logged out editors learn more; edit links; powered by mediawiki; wikimedia foundation; report this ad;
aller au contenu; aller à la navigation; sauter à la navigation; sauter à la recherche; sauter à la navigation sauter à la recherche;
zum inhalt springen; zur navigation springen; zur suche springen; ir al contenido; salt la conținut; laisser un commentaire`;

const menu = `navigation; navigation menu; main page; contents; current events; random article; about wikipedia; contact us; donate;
contribute; help; learn to edit; community portal; recent changes; upload file; search; create account; log in; create account log in;
contributions; talk; (top); article; discussion; read; edit; view source; view history; history; tools; actions; general; what links here;
related changes; special pages; permanent link; page information; cite this page; get shortened url; download qr code; wikidata item;
print/export; download as pdf; printable version; in other projects; wikimedia commons; appearance; hide; move to sidebar; languages;
add languages; add topic; personal tools; not logged in; namespaces; variants; views; more; featured content; donate to wikipedia;
wikipedia store; interaction; contact page; create a book; toggle the table of contents; toggle limited content width; text; small; standard; large;
width; wide; color (beta); automatic; light; dark; page; project page; english; expand all; edit interlanguage links; switch to legacy parser;
view; edit source; search wikipedia; read view source view history; contents hide; donate now; privacy policy; disclaimers; disclaimer;
contact wikipedia; code of conduct; developers; statistics; cookie statement; mobile view; desktop; mobile; terms of use; cookie policy;
comment; comment *; name; name *; email; email *; e-mail; e-mail *; website; post comment; submit; submit comment; reply; cancel reply;
related; related posts; related articles; subscribe; follow; follow us; share; tweet; print; facebook; twitter; reddit; linkedin; pinterest;
whatsapp; telegram; tumblr; pocket; like; home; about; contact; menu; blog; archives; recent posts; recent comments; meta; log out;
sign up; sign in; newsletter; previous post; next post; older posts; newer posts; × ; you may also like; tags; categories; search for:;
accueil; portails thématiques; article au hasard; contact; modifier; modifier le code; voir l'historique; lire; outils; pages liées;
suivi des pages liées; téléverser un fichier; pages spéciales; lien permanent; informations sur la page; citer cette page; imprimer / exporter;
créer un livre; télécharger comme pdf; version imprimable; dans d’autres projets; politique de confidentialité; avertissements`;

const kinds = new Map<string, ChromeKind>([
	...menu.split(/;\s*/).map((line): [string, ChromeKind] => [line, "menu"]),
	...sure.split(/;\s*/).map((line): [string, ChromeKind] => [line, "sure"]),
]);

/** Kind, the first letter (which spares most lines the pattern), and the line's form. */
const patterns: readonly (readonly [ChromeKind, number, RegExp])[] = (
	[
		["masthead", /^From Wikipedia, the free encyclopedia$/],
		["masthead", /^From [A-Z][\w' -]{1,40}, the (?:free|open) [a-z ]{1,40}$/],
		["masthead", /^Un article de Wikipédia, l['’]encyclopédie libre\.?$/],
		["masthead", /^De Wikipedia, la enciclopedia libre\.?$/],
		["masthead", /^De la Wikipedia, enciclopedia liberă\.?$/],
		["masthead", /^aus Wikipedia, der freien Enzyklopädie$/],
		["sure", /^\(Redirected from .{1,120}\)$/],
		["sure", /^\(Redirigé depuis .{1,120}\)$/],
		["sure", /^This is the latest accepted revision, reviewed on .{1,40}$/],
		["sure", /^Find sources: .{1,200}JSTOR.{0,60}/],
		["sure", /^Wikimedia Commons has media related to .{1,120}\.$/],
		["sure", /^Disambiguation page providing links to topics/],
		["sure", /^This disambiguation page lists ?articles associated with the (?:same )?title/],
		["sure", /^Click to (?:share on|email|print).{1,60}\(Opens in new window\)$/],
		["sure", /^Share on [A-Z]\w{2,15}$/],
		["footer", /^Retrieved from ["“«]https?:\/\//],
		["footer", /^Récupérée de ["“«]\s?https?:\/\//],
		["footer", /^This page was last (?:edited|modified) on /],
		["footer", /^La dernière modification de cette page a été faite le /],
		["footer", /^Diese Seite wurde zuletzt am /],
		["footer", /^Esta página se editó por última vez/],
		["footer", /^Hidden categor(?:y|ies):/],
		["footer", /^Text is available under the Creative Commons/],
		["sure", /^additional terms may apply\. +By using this site/],
		["sure", /^By using this site, you agree to the Terms of Use/],
		["sure", /^Wikipedia® is a registered trademark/],
	] as const
).map(([kind, pattern]) => [kind, pattern.source.replace(/^\^\\?/, "").charCodeAt(0), pattern]);

/** `Categories:` alone on its line, or with names that are no sentence behind it. */
export const categoriesLine = /^(?:[•*]\s)?Categor(?:y|ies):(?:\s[^.!?]{1,2000})?$/;
