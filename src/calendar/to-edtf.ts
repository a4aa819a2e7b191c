import type { DateQualifier, DateValue } from "../model/date.js";

/**
 * A date as EDTF level 1 and 2 write it: `1961-08-29`, `1961-22` for a summer, `196X`, `19XX`, `-0043` for 44 BC, `1910~` for "about 1910",
 * `../1942` for "before 1942". Weeks have no form there, and no form says "late": their months or years stand for them.
 */
export function toEdtf(date: DateValue, qualifiers: readonly DateQualifier[] = []): string | null {
	const plain = toPlain(date);
	if (plain === null) return null;
	const value = qualifiers.includes("circa") ? `${plain}~` : plain;
	if (qualifiers.includes("before") || qualifiers.includes("until")) return `../${value}`;
	if (qualifiers.includes("after") || qualifiers.includes("since")) return `${value}/..`;
	return value;
}

function toPlain({ unit, year, month, day, index }: DateValue): string | null {
	const size = { decade: 10, century: 100, millennium: 1000 }[unit as string];
	if (size !== undefined) {
		// A decade or a century before Christ shares no digits once its years are counted with a zero.
		if (year === null || year <= 0) return null;
		return `${Math.floor(year / size)}`.padStart(5 - String(size).length, "0").padEnd(4, "X");
	}
	const head = year === null ? "XXXX" : spell(year);
	switch (unit) {
		case "day":
			return `${head}-${two(month)}-${two(day)}`;
		case "month":
			return `${head}-${two(month)}`;
		case "season":
			return `${head}-${20 + index}`;
		case "quarter":
			return index < 0 ? head : `${head}-${32 + index}`;
		case "half":
			return `${head}-${39 + index}`;
		case "year":
			return year === null ? null : head;
		default:
			return null;
	}
}

function spell(year: number): string {
	return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function two(number: number): string {
	return number < 0 ? "XX" : String(number).padStart(2, "0");
}
