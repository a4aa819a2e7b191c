/** A set of the citations of one document, by their places among all: a bit each, in words of sixteen, which V8 keeps as plain numbers. */
export type Roll = number[];

/** For so many citations. */
export function emptyRoll(count: number): Roll {
	return new Array<number>((count + 15) >> 4).fill(0);
}

/** Tells whether it was in there already. */
export function enter(roll: Roll, at: number): boolean {
	const [word, bit] = [roll[at >> 4] as number, 1 << (at & 15)];
	roll[at >> 4] = word | bit;
	return (word & bit) !== 0;
}

export function unite(rolls: readonly Roll[], count: number): Roll {
	const united = emptyRoll(count);
	for (const roll of rolls)
		for (let i = 0; i < united.length; i++) united[i] = (united[i] as number) | (roll[i] as number);
	return united;
}

/** Those that are in all. */
export function intersect(rolls: readonly Roll[]): Roll {
	return rolls.reduce((common, roll) => common.map((word, i) => word & (roll[i] as number)));
}

/** Those that are in at least two. */
export function inSeveral(rolls: readonly Roll[], count: number): Roll {
	const [once, twice] = [emptyRoll(count), emptyRoll(count)];
	for (const roll of rolls) {
		for (let i = 0; i < once.length; i++) {
			twice[i] = (twice[i] as number) | ((once[i] as number) & (roll[i] as number));
			once[i] = (once[i] as number) | (roll[i] as number);
		}
	}
	return twice;
}

/** All others of so many. */
export function complement(roll: Roll, count: number): Roll {
	const others = roll.map((word) => ~word & 0xffff);
	if ((count & 15) !== 0) others[others.length - 1] = (others[others.length - 1] as number) & ((1 << (count & 15)) - 1);
	return others;
}

export function listPlaces(roll: Roll): number[] {
	const places: number[] = [];
	for (let i = 0; i < roll.length; i++)
		for (let rest = roll[i] as number; rest !== 0; rest &= rest - 1)
			places.push(i * 16 + 31 - Math.clz32(rest & -rest));
	return places;
}
