/** Ten characters, digits but for an X (ten) in the last place: each times its weight from 10 down, a multiple of 11. */
export function hasIsbn10Checksum(characters: string): boolean {
	let sum = 0;
	for (let i = 0; i < 10; i++) {
		const character = characters[i];
		sum += (character === "X" ? 10 : Number(character)) * (10 - i);
	}
	return sum % 11 === 0;
}
