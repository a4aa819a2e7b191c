/** `10.` registrant `/` suffix, with registrants that can have been given out; 10.5555 is for examples. */
export function isDoi(text: string): boolean {
	const match = /^10\.([^\s–]+?)\/([^\s–]*[^\s–.,])$/.exec(text);
	return match !== null && isRegistrant(match[1] as string);
}

function isRegistrant(registrant: string): boolean {
	if (!/^[\d.]+$/.test(registrant)) return false;
	if (registrant === "5555") return false;
	const match = /^(\d+)(\.\d+)*$/.exec(registrant);
	if (match === null) return false;
	const code = match[1] as string;
	const hasSubcode = code.length < registrant.length;
	switch (code.length) {
		case 3:
			return hasSubcode && code >= "100";
		case 4:
			return code >= "1000";
		case 5:
			return code >= "10000" && code <= (hasSubcode ? "39999" : "89999");
		default:
			return false;
	}
}
