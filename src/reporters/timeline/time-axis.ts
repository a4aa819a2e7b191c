import type { TimelineEntry } from "./timeline-entry.js";

/** Where times stand on a line, in percent of its length. */
export interface TimeAxis {
	readonly ticks: readonly { readonly at: number; readonly label: string }[];
	/** From where to where an entry reaches; what lies far off the others stands at the end of the line. */
	place(entry: Pick<TimelineEntry, "first" | "last">): readonly [from: number, to: number];
}

/** Mean length of a Gregorian year, in days. */
const year = 365.2425;

/** An axis from the first to the last of most entries: of a hundred the two at each end may lie off it. */
export function makeAxis(entries: readonly Pick<TimelineEntry, "first" | "last">[]): TimeAxis {
	const firsts = entries.map(({ first }) => first).sort((a, b) => a - b);
	const lasts = entries.map(({ last }) => last).sort((a, b) => a - b);
	const off = Math.floor(entries.length * 0.02);
	const from = firsts[off]!;
	const to = Math.max(lasts[lasts.length - 1 - off]!, from + year);
	const margin = (to - from) * 0.02;
	const [begin, length] = [from - margin, to - from + 2 * margin];
	const scale = (day: number) => Math.min(100, Math.max(0, ((day - begin) / length) * 100));
	return {
		ticks: ticksOf(begin, begin + length).map((number) => ({
			at: scale((number - 1970) * year),
			label: number <= 0 ? `${1 - number} BC` : `${number}`,
		})),
		place: ({ first, last }) => [
			Math.min(scale(first), 99.4),
			Math.max(scale(last + 1), Math.min(scale(first), 99.4) + 0.6),
		],
	};
}

/** Years at round steps, at most eight of them. */
function ticksOf(begin: number, end: number): number[] {
	const [first, last] = [begin / year + 1970, end / year + 1970];
	const step = steps.find((one) => (last - first) / one <= 8) ?? 10_000;
	const ticks: number[] = [];
	for (let at = Math.ceil(first / step) * step; at <= last; at += step) ticks.push(at);
	return ticks;
}

const steps: readonly number[] = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000];
