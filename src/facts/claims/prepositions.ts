/** Words that hang a phrase on another one. */
export const prepositions: ReadonlySet<string> = new Set(
	"of for by with from to at on in near under against into over and or between among than like as about including".split(
		" ",
	),
);
