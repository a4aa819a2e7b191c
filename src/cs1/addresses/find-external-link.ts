import { isAddress } from "./is-address.js";

/** The first web address that stands in a value, in the form that Citation Style 1 looks for first. */
export function findExternalLink(value: string): string | undefined {
	if (!value.includes("//") && !value.includes(":")) return undefined;
	const address =
		findInBrackets(value, withScheme) ??
		findInBrackets(value, withoutScheme) ??
		/[A-Za-z]\S*:\S+/.exec(value)?.[0] ??
		/(?:^|\s)(\/\/\S+)/.exec(value)?.[1];
	return address !== undefined && isAddress(address) ? address : undefined;
}

const withScheme = /^[A-Za-z][^\s:]*:\S/;
const withoutScheme = /^\/\/\S/;

/** The first of `[address words]` that has this form; a closing bracket anywhere behind it will do. */
function findInBrackets(value: string, form: RegExp): string | undefined {
	const lastClosing = value.lastIndexOf("]");
	if (lastClosing === -1) return undefined;
	for (const { index, 1: run = "" } of value.matchAll(/(?<!\[)\[(\S+)/g)) {
		// An address may hold brackets of its own: each may be where one begins.
		for (let at = 0; at !== -1; at = nextOpening(run, at)) {
			const start = index + 1 + at;
			if (start >= lastClosing) return undefined;
			const address = value.slice(start, Math.min(index + 1 + run.length, lastClosing));
			if (form.test(address)) return address;
		}
	}
	return undefined;
}

/** Behind the next single `[` of a run. */
function nextOpening(run: string, from: number): number {
	for (let at = run.indexOf("[", from); at !== -1; at = run.indexOf("[", at + 1))
		if (at > 0 && run[at - 1] !== "[") return at + 1;
	return -1;
}
