import { unitNamed } from "./units.js";

/** A number in a unit, as written. */
export interface Measure {
	readonly value: number;
	/** The place of its last figure that says something. */
	readonly step: number;
	/** The sign of a unit. */
	readonly unit: string;
	/** "about", "over" and the like stand before it. */
	readonly isOpen: boolean;
}

/** A number may be rounded by half a step, but never by more than this share of it. */
const mostRounded = 0.05;
/** As much of a number that its conversion shows to be meant to the last figure: "1 inch (25.4 mm)". */
const exact = 0.015;
/** Conversion by rules of thumb. */
const thumb = 0.01;
const open = 0.05;

/** Whether two measures can be one, each rounded as it is written; true where their units measure different things. */
export function measuresAgree(a: Measure, b: Measure): boolean {
	const [first, second] = [unitNamed(a.unit), unitNamed(b.unit)];
	if (first === undefined || second === undefined || first.dimension !== second.dimension) return true;
	const [x, y] = [a.value * first.size, b.value * second.size];
	const room = (roundingOf(a, b) * first.size + roundingOf(b, a) * second.size) * 1.25;
	const vague =
		(a.unit === b.unit ? 0 : thumb) + Math.max(first.vagueness, second.vagueness) + (a.isOpen || b.isOpen ? open : 0);
	const isNear = (difference: number) => Math.abs(difference) <= room + vague * Math.min(x, y);
	if (first.dimension !== "temperature") return isNear(x - y);
	// A difference of 2 °C is one of 3.6 °F.
	return Math.abs(x + first.zero - y - second.zero) <= room + 1 || isNear(x - y);
}

function roundingOf(one: Measure, other: Measure): number {
	const isMeant = figuresOf(other) >= 3 && figuresOf(other) > figuresOf(one);
	// Speeds, heights and weights are rounded to fives too.
	const step = one.step === 1 && one.value >= 20 && one.value % 5 === 0 ? 5 : one.step;
	return Math.min(step / 2, one.value * (isMeant ? exact : mostRounded));
}

function figuresOf({ value, step }: Measure): number {
	return value <= 0 ? 1 : Math.floor(Math.log10(value / step) + 1e-9) + 1;
}
