const shops: ReadonlySet<string> = new Set(
	"us jp uk z.cn au br mx sg tr ae ca cn de es fr in it nl pl sa se co.jp co.uk com com.au com.br com.mx com.sg com.tr".split(
		" ",
	),
);

/** The country of one of the bookseller's shops. */
export function isAsinTld(text: string): boolean {
	return shops.has(text);
}
