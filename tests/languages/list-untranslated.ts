import { french } from "../../src/languages/french.js";

interface Said {
	readonly rule: string;
	readonly message: string;
	readonly beside: readonly { readonly message: string }[];
	readonly fix?: { readonly title: string };
}

/** Messages, labels of other places and titles of fixes that have no French words, each once. */
export function listUntranslated(diagnostics: readonly Said[]): string[] {
	const said = diagnostics.flatMap(({ rule, message, beside, fix }) => {
		const words = [message, ...beside.map((other) => other.message), ...(fix === undefined ? [] : [fix.title])];
		return words.filter((each) => french.ofRule(rule, each) === each).map((each) => `${rule}: ${each}`);
	});
	return [...new Set(said)];
}
