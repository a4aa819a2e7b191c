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

const units = new Map<string, Unit>();

/** The unit that a word or sign names, as written: `km`, "kilometres", "square miles", `°C`; undefined for any other. */
export function unitNamed(word: string): Unit | undefined {
	return units.get(word) ?? units.get(word.toLowerCase());
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

function enter(dimension: Dimension, size: number, names: string, vagueness = 0, zero = 0): void {
	const [name = "", ...more] = names.split("|");
	const unit = { name, dimension, size, zero, vagueness };
	for (const one of [name, ...more]) units.set(one, unit);
}

enter("length", 1, "m|metre|metres|meter|meters");
enter("length", 1000, "km|kilometre|kilometres|kilometer|kilometers|kms");
enter("length", 0.01, "cm|centimetre|centimetres|centimeter|centimeters");
enter("length", 0.001, "mm|millimetre|millimetres|millimeter|millimeters");
enter("length", 0.3048, "ft|foot|feet|ft.");
enter("length", 0.0254, "in|inch|inches|in.");
enter("length", 0.9144, "yd|yard|yards|yds");
enter("length", 1609.344, "mi|mile|miles|mi.");
enter("length", 1852, "nmi|nautical mile|nautical miles|nm");
enter("length", 201.168, "furlong|furlongs");
enter("area", 1, "m2|m²|sq m|square metre|square metres|square meter|square meters");
enter("area", 1e6, "km2|km²|sq km|square kilometre|square kilometres|square kilometer|square kilometers");
enter("area", 1e4, "ha|hectare|hectares");
enter("area", 4046.856, "acre|acres|ac");
enter("area", 2_589_988, "sq mi|square mile|square miles|sq. mi.|sq. mi|mi²");
enter("area", 0.092_903, "sq ft|square foot|square feet|ft²|sq. ft.");
enter("volume", 1, "l|L|litre|litres|liter|liters");
enter("volume", 0.001, "ml|mL|millilitre|millilitres|milliliter|milliliters");
enter("volume", 1000, "m3|m³|cubic metre|cubic metres|cubic meter|cubic meters|cu m");
enter("volume", 28.3168, "cu ft|cubic foot|cubic feet|ft³");
enter("volume", 4.1, "gal|gallon|gallons|US gal|imp gal|imperial gallons", 0.12);
enter("volume", 0.52, "pt|pint|pints", 0.12);
enter("mass", 1, "kg|kilogram|kilograms|kilogramme|kilogrammes|kilos|kilo");
enter("mass", 0.001, "g|gram|grams|gramme|grammes");
enter("mass", 1000, "t|tonne|tonnes|metric tons|metric ton");
enter("mass", 980, "ton|tons|long tons|short tons|long ton|short ton", 0.09);
enter("mass", 0.453_592, "lb|pound|pounds|lbs|lb.");
enter("mass", 0.028_35, "oz|ounce|ounces", 0.1);
enter("mass", 6.350_29, "st|stone");
enter("speed", 1 / 3.6, "km/h|kph|kmh|kilometres per hour|kilometers per hour");
enter("speed", 0.447_04, "mph|miles per hour");
enter("speed", 0.514_444, "kn|knot|knots|kt|kts");
enter("speed", 1, "m/s|metres per second|meters per second");
enter("temperature", 1, "°C|degrees Celsius|℃", 0, 273.15);
enter("temperature", 5 / 9, "°F|degrees Fahrenheit|℉", 0, 273.15 - 160 / 9);
enter("power", 1000, "kW|kilowatt|kilowatts");
enter("power", 1e6, "MW|megawatt|megawatts");
enter("power", 741, "hp|horsepower|bhp|PS|shp|ihp", 0.02);
enter("pressure", 1000, "kPa");
enter("pressure", 100_000, "bar|bars");
enter("pressure", 6894.76, "psi");
enter("sterling", 240, "£|pounds sterling|pound sterling");
enter("sterling", 12, "shilling|shillings");
enter("sterling", 1, "pence|pennies|penny");
enter("sterling", 252, "guinea|guineas");
enter("time", 365.2425, "year|years|yr|yrs|year-long|-year");
enter("time", 3652.425, "decade|decades");
enter("time", 36_524.25, "century|centuries");
enter("time", 30.4369, "month|months");
enter("time", 7, "week|weeks");
enter("time", 1, "day|days");
enter("time", 1 / 24, "hour|hours|hr|hrs|h");
enter("time", 1 / 1440, "minute|minutes|min|mins");
enter("share", 1, "%|percent|per cent|per cent.");
