/** The names of the twelve months, in lower case; other spellings of one month stand beside each other. */
const names = {
	fr: "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre",
	de: "januar/jänner februar märz april mai juni juli august september oktober november dezember",
	es: "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
	it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	nl: "januari februari maart april mei juni juli augustus september oktober november december",
	sv: "januari februari mars april maj juni juli augusti september oktober november december",
	da: "januar februar marts april maj juni juli august september oktober november december",
	no: "januar februar mars april mai juni juli august september oktober november desember",
} as const;

/** Months of a language by name, 1 to 12. */
export function monthsOf(language: keyof typeof names): Readonly<Record<string, number>> {
	const months = names[language].split(" ").map((spellings) => spellings.split("/"));
	return Object.fromEntries(months.flatMap((spellings, index) => spellings.map((name) => [name, index + 1] as const)));
}

/** Months of all languages whose names leave no doubt: no two of them mean different months by one word. */
export function foreignMonths(): Readonly<Record<string, number>> {
	all ??= Object.assign({}, ...Object.keys(names).map((language) => monthsOf(language as keyof typeof names)));
	return all as Readonly<Record<string, number>>;
}

let all: Readonly<Record<string, number>> | undefined;
