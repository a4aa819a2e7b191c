/**
 * Tells whether a title as a whole is one that servers, their guards and empty pages show; a work may hold the same words
 * among others. Headlines may be as short as some of these, so that an article is only said to have those that no one writes.
 */
export function isPlaceholderTitle(title: string, isArticle: boolean): boolean {
	if (title.length >= 60) return false;
	forms ??= { unmistakable: anyOf(unmistakable), ofPages: anyOf(ofPages) };
	return forms.unmistakable.test(title) || (!isArticle && forms.ofPages.test(title));
}

let forms: { readonly unmistakable: RegExp; readonly ofPages: RegExp } | undefined;

/** One pattern for all: a title is looked at once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
	return new RegExp(patterns.map(({ source }) => source).join("|"), "i");
}

const unmistakable: readonly RegExp[] = [
	/^(?:http |error |http error |status )?(?:40[0134]|410|429|50[0234])(?: error|[ :–-]+(?:page )?(?:not found|forbidden|bad request|unauthorized|gone|too many requests|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out))$/i,
	/^(?:http |error |http error |status )(?:40[0134]|410|429|50[0234])(?: ?\(?(?:not found|forbidden)\)?!*)?\.?$/i,
	/^30[1278] (?:moved permanently|found|temporary redirect|permanent redirect)$/i,
	/^(?:bad gateway|service temporarily unavailable|internal server error)$/i,
	/^(?:just a moment|one moment, please|please wait|loading)(?:\.\.\.|…)(?: please wait\.\.\.)?$/i,
	/^attention required!?(?: &#124; cloudflare| [-–] cloudflare)$/i,
	/^access to this page has been denied\.?$/i,
	/^pardon our interruption(?:\.\.\.|…)?$/i,
	/^before you continue to (?:youtube|google(?: search)?)$/i,
	/^(?:security check required|checking your browser|verify(?:ing)? you are (?:a )?human\.?|ddos protection by cloudflare)$/i,
	/^(?:untitled document|insert title(?: here)?|(?:please )?enable javascript|recaptcha|client challenge)$/i,
	/^(?:sorry, )?(?:this|the) (?:page|content|video) (?:is not|isn['’]t|is no longer) available\.?$/i,
	/^(?:this )?domain (?:name )?(?:is )?(?:for sale|parked|expired)$/i,
];

const ofPages: readonly RegExp[] = [
	/^(?:service unavailable|object moved|document moved)$/i,
	/^(?:just a moment|one moment, please|please wait|loading|attention required!?)$/i,
	/^(?:access denied|request rejected|you have been blocked|access forbidden|not found|error)$/i,
	/^(?:security check|robot check|human verification|captcha)$/i,
	/^(?:page|content|article) (?:unavailable|no longer available|cannot be found|does not exist|has moved|not available)$/i,
	/^(?:untitled page|new page)$/i,
	/^(?:site|website) (?:is )?(?:under|down for) maintenance$/i,
	/^(?:sign|log) ?in (?:to continue|required)$/i,
];
