/** Tells whether a title as a whole is one that servers, their guards and empty pages show; a work may hold the same words among others. */
export function isPlaceholderTitle(title: string): boolean {
	return title.length < 60 && forms.some((form) => form.test(title));
}

const forms: readonly RegExp[] = [
	/^(?:http |error |http error |status )?(?:40[0134]|410|429|50[0234])(?: error|[ :–-]+(?:page )?(?:not found|forbidden|bad request|unauthorized|gone|too many requests|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out))$/i,
	/^(?:http |error |http error |status )(?:40[0134]|410|429|50[0234])(?: ?\(?(?:not found|forbidden)\)?!*)?\.?$/i,
	/^30[1278] (?:moved permanently|found|temporary redirect|permanent redirect)$/i,
	/^(?:bad gateway|service (?:temporarily )?unavailable|internal server error|object moved|document moved)$/i,
	/^(?:just a moment|one moment, please|please wait|loading)(?:\.\.\.|…)(?: please wait\.\.\.)?$/i,
	/^attention required!?(?: &#124; cloudflare| [-–] cloudflare)?$/i,
	/^(?:access denied|access to this page has been denied\.?|request rejected|you have been blocked)$/i,
	/^(?:security check(?: required)?|checking your browser|verify(?:ing)? you are (?:a )?human\.?|ddos protection by cloudflare)$/i,
	/^(?:page|content|article) (?:unavailable|no longer available|cannot be found|does not exist|has moved)$/i,
	/^(?:untitled document|untitled page|insert title(?: here)?|new page|(?:please )?enable javascript)$/i,
];
