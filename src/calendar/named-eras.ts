/** First and last year of an era, astronomical: -202 is 203 BC. The widest bounds in use. */
export type EraYears = readonly [first: number, last: number];

/** The years of the era that words name ("Ming dynasty", "Edo period", "19th dynasty"); undefined for other words. */
export function yearsOfEra(name: string): EraYears | undefined {
	const plain = name.toLowerCase().replace(/ō/g, "o").replace(/\s+/g, " ");
	const ordinal = /^(?:(\d{1,2})(?:st|nd|rd|th)|([a-z-]+)) dynasty$/.exec(plain);
	const number = ordinal === null ? undefined : (ordinal[1] ?? ordinals.indexOf(ordinal[2]!) + 1);
	return number !== undefined && Number(number) > 0 ? dynasties[Number(number) - 1] : eras.get(plain);
}

/** What an era's name ends in. */
export const eraNouns = "dynasty|Dynasty|period|Period|era|Era|Empire|empire|Caliphate|caliphate|Kingdom|Republic";

const ordinals =
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
		" ",
	);

/** The dynasties of Egypt, with a century of room where scholars differ. */
const dynasties: readonly EraYears[] = [
	[-3250, -2750],
	[-2950, -2600],
	[-2750, -2530],
	[-2700, -2400],
	[-2570, -2250],
	[-2420, -2080],
	[-2250, -2050],
	[-2250, -2050],
	[-2250, -1980],
	[-2220, -1970],
	[-2200, -1930],
	[-2040, -1720],
	[-1850, -1550],
	[-1850, -1550],
	[-1750, -1480],
	[-1700, -1500],
	[-1700, -1480],
	[-1600, -1240],
	[-1340, -1140],
	[-1230, -1020],
	[-1110, -900],
	[-980, -680],
	[-900, -680],
	[-780, -680],
	[-790, -630],
	[-700, -490],
	[-560, -370],
	[-450, -370],
	[-430, -350],
	[-410, -320],
];

const table: Readonly<Record<string, EraYears>> = {
	"shang dynasty": [-1800, -1000],
	"qin dynasty": [-260, -200],
	"han dynasty": [-210, 225],
	"sui dynasty": [581, 619],
	"tang dynasty": [618, 907],
	"song dynasty": [960, 1279],
	"yuan dynasty": [1206, 1388],
	"ming dynasty": [1368, 1683],
	"qing dynasty": [1616, 1924],
	"goryeo dynasty": [918, 1392],
	"joseon dynasty": [1392, 1910],
	"nara period": [645, 800],
	"heian period": [780, 1192],
	"kamakura period": [1180, 1338],
	"muromachi period": [1333, 1603],
	"sengoku period": [1455, 1638],
	"edo period": [1590, 1871],
	"meiji era": [1867, 1913],
	"meiji period": [1867, 1913],
	"taisho era": [1912, 1927],
	"taisho period": [1912, 1927],
	"showa era": [1926, 1989],
	"showa period": [1926, 1989],
	"heisei era": [1989, 2019],
	"victorian era": [1830, 1914],
	"victorian period": [1830, 1914],
	"edwardian era": [1895, 1919],
	"georgian era": [1700, 1840],
	"elizabethan era": [1550, 1610],
	"jacobean era": [1590, 1630],
	"tudor period": [1457, 1610],
	"weimar republic": [1918, 1933],
	"mughal empire": [1494, 1858],
	"achaemenid empire": [-710, -320],
	"sasanian empire": [205, 655],
	"sassanid empire": [205, 655],
	"umayyad caliphate": [630, 760],
	"fatimid caliphate": [890, 1180],
	"ptolemaic kingdom": [-332, -20],
};
const eras: ReadonlyMap<string, EraYears> = new Map(Object.entries(table));
