/** Names of templates that stand in running text, in lower case: what follows them is the sentence, however it is written. */
export const knownStubs: ReadonlySet<string> = new Set(
	[
		"cite web|cite news|cite book|cite journal|cite magazine|cite encyclopedia|cite report|cite thesis|cite conference",
		"cite press release|cite av media|cite episode|cite map|cite tweet|cite arxiv|cite podcast|cite interview|cite speech",
		"cite court|cite act|cite q|cite patent|cite wikisource|cite sign|cite document|cite newsgroup|cite video|cite ssrn",
		"citation|citation needed|cn|fact|sfn|sfnp|sfnm|harvnb|harv|harvtxt|harvcol|efn|refn|r|rp|snf|webarchive|wayback",
		"dead link|cbignore|better source needed|failed verification|verify source|unreliable source?|page needed|when|who",
		"by whom|clarify|according to whom|dubious|which|where|why|how|vague|update after|update inline|primary source inline",
		"original research inline|citation needed span|subscription required|registration required|closed access|open access",
		"convert|cvt|conv|flag|flagicon|flagcountry|flagu|lang|langx|transl|nihongo|circa|c.|as of|ipa|ipac-en|respell|abbr|nowrap|nbsp",
		"coord|small|sup|sub|birth date|birth date and age|death date|death date and age|start date|end date|age|isbn|doi|oclc",
		"issn|pmid|url|official website|main|see also|further|formatnum|currency|us$|inflation|val|frac|fraction|math|mvar|sic",
		"short description|use dmy dates|use mdy dates|use british english|reflist|notelist|refbegin|refend|clear|portal",
		"authority control|more citations needed|unreferenced|expand section|refimprove|blockquote|quote|ill|interlanguage link",
	].flatMap((line) => line.split("|")),
);
