/** Takes “et al.” and its like out of a name; the name itself where none stands in it. */
export function dropEtAl(name: string): string {
	if (!/et\.? *al|others/i.test(name)) return name;
	return forms.reduce((text, form) => text.replace(form, ""), name).trim();
}

const forms = [
	/[;,]? *["']*(?<![A-Za-z])et\.? *al[.;,"']*$/i,
	/[;,]? *["']*(?<![A-Za-z])et\.? *al[i]?[ai]e?[.;,"']*$/i,
	/[;,]? *(?<![A-Za-z])and [Oo]thers/,
	/\[\[ *et\.? *al\.? *\]\]/i,
	/\(\( *et\.? *al\.? *\)\)/i,
	/[([] *et\.? *al\.? *[)\]]/i,
];
