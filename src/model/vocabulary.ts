/** What the templates of another wiki are called in the words of Citation Style 1. */
export interface Vocabulary {
	/** By name in lower case: `lien web` is `cite web`; `quotation` for one that sets words in quotation marks. */
	readonly templates: Readonly<Record<string, string>>;
	/** By name: `consulté le` is `access-date`, `nom#` is `last#` with any number or none. Others are not judged. */
	readonly parameters: Readonly<Record<string, string>>;
	/** By name in lower case, 1 to 12. */
	readonly months: Readonly<Record<string, number>>;
}
