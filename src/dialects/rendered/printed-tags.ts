let names: ReadonlySet<string> | undefined;
let questions: ReadonlySet<string> | undefined;

/** What editors' tags say when they are printed, without brackets and question marks, lower case. English, then other languages. */
const listNames = () =>
	new Set(
		`citation needed; citation not found; citations needed; cn; failed verification; verification failed; not in citation given;
not verified in body; verification needed; verify; who; whom; when; where; which; why; how; what; whose; by whom; according to whom; says who;
how many; how much; how often; which; which one; when defined as; timeframe; clarification needed; clarify; further explanation needed; definition needed;
better source needed; dead link; permanent dead link; page needed; pages needed; page range too broad; chapter needed; volume needed; issue needed;
volume & issue needed; year needed; date missing; date needed; author missing; title missing; publisher missing; isbn missing; url needed; full citation needed;
incomplete short citation; dubious; dubious – discuss; disputed; disputed – discuss; discuss; contradictory; inconsistent; unreliable source; unreliable source;
unreliable fringe source; unreliable medical source; medical citation needed; non-primary source needed; third-party source needed;
self-published source; user-generated source; primary source needed; original research; improper synthesis; need quotation to verify; quotation needed;
attribution needed; neutrality is disputed; undue weight; undue weight – discuss; unbalanced opinion; weasel words; peacock term; peacock prose; vague;
ambiguous; specify; quantify; example needed; examples needed; needs update; update needed; outdated; obsolete source; speculation; opinion; editorializing;
pov; relevant; importance; off-topic; excessive quote; copyright violation; circular reference; predatory publisher; deprecated source; irrelevant citation;
tone; jargon; buzzword; non sequitur; globalize; link currently unavailable; unfit; usurped; broken anchor; disambiguation needed; infringing link; source needed;
référence nécessaire; réf. nécessaire; réf. souhaitée; référence souhaitée; citation nécessaire; source insuffisante; réf. insuffisante; réf. incomplète;
non neutre; pas clair; quand; qui; où; lequel; laquelle; par qui; selon qui; précision nécessaire; lien mort; page à préciser; réf. à confirmer; passage non conforme;
cita requerida; ¿quién; ¿cuándo; fuente cuestionable; aclaración requerida; enlace roto; necesită citare; când; cine; legătură nefuncțională;
nefuncțională; sursă nesigură; citare necesară; beleg fehlt; quelle fehlt; bron; bron?`.split(/;\s*/),
	);

/**
 * Whether the words in a pair of brackets are an editor's tag.
 *
 * Takes: `citation needed`, `who?`, `dubious  – discuss`, `dead link`, `permanent dead link`, `citation needed][` never.
 * Must not take: `sic`, `the French`, `now`, `...`, `1`, `who`: a question without its mark is a word that an editor put into a quotation.
 */
export function isPrintedTag(words: string): boolean {
	if (words.length > 48) return false;
	const plain = words
		.toLowerCase()
		.replace(/[\s\u200b-\u200f]+/g, " ")
		.trim();
	const asked = plain.replace(/\s?\?$/, "");
	names ??= listNames();
	if (!names.has(asked)) return false;
	questions ??= listQuestions();
	return asked !== plain || !questions.has(asked);
}

const listQuestions = () =>
	new Set(
		"who; whom; when; where; which; why; how; what; whose; by whom; which one; how many; how much; how often; timeframe; importance; relevant; opinion; tone; vague; verify; bron; qui; quand; où; lequel; laquelle; par qui; selon qui; cine; când; discuss; cn; pov; unfit".split(
			"; ",
		),
	);
