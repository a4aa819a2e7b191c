/** Eight characters, an X only in the last place: each times its weight from 8 down, a multiple of 11. */
export function isIssn(text: string): boolean {
	const bare = text.replace(/[ \t-]/g, "");
	if (!/^\d{7}[\dX]$/.test(bare)) return false;
	let sum = 0;
	for (let i = 0; i < 8; i++) sum += (bare[i] === "X" ? 10 : Number(bare[i])) * (8 - i);
	return sum % 11 === 0;
}
