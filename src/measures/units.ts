/** What a unit measures. */
export type Dimension =
	| "length"
	| "area"
	| "volume"
	| "mass"
	| "speed"
	| "temperature"
	| "power"
	| "pressure"
	| "sterling"
	| "time"
	| "share";

export interface Unit {
	/** Its usual sign: `km`, `ft`, `year`, `%`. */
	readonly name: string;
	readonly dimension: Dimension;
	/** How many of the base unit it is: metre, square metre, litre, kilogram, metre a second, kelvin, watt, pascal, penny, day, hundredth. */
	readonly size: number;
	/** What is added after that, for scales that begin elsewhere: 273.15 for °C. */
	readonly zero: number;
	/** How far units of that name lie apart, as a share: a ton may be short, long or metric. */
	readonly vagueness: number;
}

let unitByName: ReadonlyMap<string, Unit> | undefined;

/** The unit that a word or sign names, as written: `km`, "kilometres", "square miles", `°C`; undefined for any other. */
export function unitNamed(word: string): Unit | undefined {
	unitByName ??= nameUnits();
	return unitByName.get(word) ?? unitByName.get(word.toLowerCase());
}

/** The longest name is of two words; `second` follows such a first word: "square", "cubic", "nautical". */
export const unitPrefixes: ReadonlySet<string> = new Set([
	"square",
	"sq",
	"sq.",
	"cubic",
	"cu",
	"nautical",
	"imperial",
	"fluid",
	"fl",
	"long",
	"short",
	"metric",
	"troy",
	"us",
	"imp",
]);

/** Made when the first number is read: a run without one never needs it. */
function nameUnits(): Map<string, Unit> {
	const made = new Map<string, Unit>();
	for (const [dimension, size, names, vagueness = 0, zero = 0] of table) {
		const all = names.split("|");
		const unit = { name: all[0]!, dimension, size, zero, vagueness };
		for (const name of all) made.set(name, unit);
	}
	return made;
}

/** The names of each unit, its usual sign first. */
const table: readonly (readonly [Dimension, size: number, names: string, vagueness?: number, zero?: number])[] = [
	["length", 1, "m|metre|metres|meter|meters"],
	["length", 1000, "km|kilometre|kilometres|kilometer|kilometers|kms"],
	["length", 0.01, "cm|centimetre|centimetres|centimeter|centimeters"],
	["length", 0.001, "mm|millimetre|millimetres|millimeter|millimeters"],
	["length", 0.3048, "ft|foot|feet|ft."],
	["length", 0.0254, "in|inch|inches|in."],
	["length", 0.9144, "yd|yard|yards|yds"],
	["length", 1609.344, "mi|mile|miles|mi."],
	["length", 1852, "nmi|nautical mile|nautical miles|nm"],
	["length", 201.168, "furlong|furlongs"],
	["length", 1.8288, "fathom|fathoms"],
	["area", 1, "m2|m²|sq m|square metre|square metres|square meter|square meters"],
	["area", 1e6, "km2|km²|sq km|square kilometre|square kilometres|square kilometer|square kilometers"],
	["area", 1e4, "ha|hectare|hectares"],
	["area", 4046.856, "acre|acres|ac"],
	["area", 2_589_988, "sq mi|square mile|square miles|sq. mi.|sq. mi|mi²"],
	["area", 0.092_903, "sq ft|square foot|square feet|ft²|sq. ft."],
	["volume", 1, "l|L|litre|litres|liter|liters"],
	["volume", 0.001, "ml|mL|millilitre|millilitres|milliliter|milliliters"],
	["volume", 1000, "m3|m³|cubic metre|cubic metres|cubic meter|cubic meters|cu m"],
	["volume", 28.3168, "cu ft|cubic foot|cubic feet|ft³"],
	["volume", 4.1, "gal|gallon|gallons|US gal|imp gal|imperial gallons", 0.12],
	["volume", 0.52, "pt|pint|pints", 0.12],
	["mass", 1, "kg|kilogram|kilograms|kilogramme|kilogrammes|kilos|kilo"],
	["mass", 0.001, "g|gram|grams|gramme|grammes"],
	["mass", 1000, "t|tonne|tonnes|metric tons|metric ton"],
	["mass", 980, "ton|tons|long tons|short tons|long ton|short ton", 0.09],
	["mass", 0.453_592, "lb|pound|pounds|lbs|lb."],
	["mass", 0.028_35, "oz|ounce|ounces", 0.1],
	["mass", 6.350_29, "st|stone"],
	["speed", 1 / 3.6, "km/h|kph|kmh|kilometres per hour|kilometers per hour"],
	["speed", 0.447_04, "mph|miles per hour"],
	["speed", 0.514_444, "kn|knot|knots|kt|kts"],
	["speed", 1, "m/s|metres per second|meters per second"],
	["temperature", 1, "°C|degrees Celsius|℃", 0, 273.15],
	["temperature", 5 / 9, "°F|degrees Fahrenheit|℉", 0, 273.15 - 160 / 9],
	["power", 1000, "kW|kilowatt|kilowatts"],
	["power", 1e6, "MW|megawatt|megawatts"],
	["power", 741, "hp|horsepower|bhp|PS|shp|ihp", 0.02],
	["pressure", 1000, "kPa"],
	["pressure", 100_000, "bar|bars"],
	["pressure", 6894.76, "psi"],
	["sterling", 240, "£|pounds sterling|pound sterling"],
	["sterling", 12, "shilling|shillings"],
	["sterling", 1, "pence|pennies|penny"],
	["sterling", 252, "guinea|guineas"],
	["time", 365.2425, "year|years|yr|yrs|year-long|-year"],
	["time", 3652.425, "decade|decades"],
	["time", 36_524.25, "century|centuries"],
	["time", 30.4369, "month|months"],
	["time", 7, "week|weeks"],
	["time", 1, "day|days"],
	["time", 1 / 24, "hour|hours|hr|hrs|h"],
	["time", 1 / 1440, "minute|minutes|min|mins"],
	["share", 1, "%|percent|per cent|per cent."],
];
