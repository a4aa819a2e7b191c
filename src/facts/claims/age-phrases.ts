/** What may tell an age without a date. */
export const agePhrases: readonly string[] = [
	" age",
	"(aged ",
	" old",
	"-old",
	" when he",
	" when she",
	"lived to be ",
	" death ",
	"died at ",
	", then ",
	"birthday",
];
