import { isAddress } from "./is-address.js";

/** The first web address that stands in a value, in the form that Citation Style 1 looks for first. */
export function findExternalLink(value: string): string | undefined {
	if (!value.includes("//") && !value.includes(":")) return undefined;
	for (const form of forms) {
		const address = form.exec(value)?.[1];
		if (address !== undefined) return isAddress(address) ? address : undefined;
	}
	return undefined;
}

const forms = [/(?<!\[)\[([A-Za-z]\S*:\S+).*\]/s, /(?<!\[)\[(\/\/\S+).*\]/s, /([A-Za-z]\S*:\S+)/, /(?:^|\s)(\/\/\S+)/];
