/** What one look at a value tells, as bits, so that most rules need not look at most citations. A trait may be told of more values than a rule speaks about, never of fewer. */
export const trait = {
	/** A character that nobody sees, or that stands for a lost one. */
	invisible: 1 << 0,
	/** `=`, where it may be that of a parameter whose `|` is missing. */
	equalsSign: 1 << 1,
	/** A colon in the name of a publisher, an unusual character in that of a place. */
	oddPlace: 1 << 2,
	/** `[[` */
	link: 1 << 3,
	/** `//` or `news:`, where no address belongs. */
	address: 1 << 4,
	/** `''` */
	apostrophes: 1 << 5,
	/** A comma, semicolon or colon at the end, `=` at the beginning. */
	edge: 1 << 6,
	/** `((` at the beginning. */
	vouched: 1 << 7,
	oddName: 1 << 8,
	genericName: 1 << 9,
	etAl: 1 << 10,
	/** A number is left out in a list of names, or a first name stands alone. */
	unevenNames: 1 << 11,
	/** Of a link that may lead elsewhere than to a page of the wiki. */
	oddLink: 1 << 12,
	oddAddress: 1 << 13,
	oddCapture: 1 << 14,
	libraryAddress: 1 << 15,
	/** Of a date that some parameter may not take. */
	oddDate: 1 << 16,
	/** Of a date before 1965. */
	oldDate: 1 << 17,
	oddTitle: 1 << 18,
	/** A word stands where a number is usual. */
	wordyNumber: 1 << 19,
	oddKeyword: 1 << 20,
	/** `[[`, in a title. */
	linkedTitle: 1 << 21,
	/** `[[xx:` */
	languageLink: 1 << 22,
	/** Two addresses are the same: that of an archive may be that of the page itself. */
	sameAddress: 1 << 23,
	/** The day of a capture is not the one in its address. */
	otherDay: 1 << 24,
	oddIsbn: 1 << 25,
} as const;

/** How rules call them. */
export const traitSubjects = {
	"invisible character": trait.invisible,
	"equals sign": trait.equalsSign,
	"odd place": trait.oddPlace,
	"linked title": trait.linkedTitle,
	"link to a language": trait.languageLink,
	"same address": trait.sameAddress,
	"other day": trait.otherDay,
	"odd isbn": trait.oddIsbn,
	"address among words": trait.address,
	"italic or bold": trait.apostrophes,
	"punctuation at an end": trait.edge,
	"vouched value": trait.vouched,
	"odd name": trait.oddName,
	"generic name": trait.genericName,
	"et al.": trait.etAl,
	"uneven names": trait.unevenNames,
	"odd link": trait.oddLink,
	"odd address": trait.oddAddress,
	"odd capture": trait.oddCapture,
	"library address": trait.libraryAddress,
	"odd date": trait.oddDate,
	"old date": trait.oldDate,
	"odd title": trait.oddTitle,
	"wordy number": trait.wordyNumber,
	"odd keyword": trait.oddKeyword,
} as const;
