import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";

const person =
	"'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot of Brackwater. She knew every sandbank.\n\n== Life ==\n";
const ship = "'''MV Heron''' was a ferry, launched on 3 May 1911.\n\n== History ==\n";
const bridge = "The '''Heron Bridge''' is a bridge of oak, opened on 3 May 1911.\n\n== History ==\n";
const longBridge =
	"{{Infobox bridge\n| name = Heron Bridge\n| length = {{convert|512|m}}\n}}\nThe '''Heron Bridge''' crosses the Arve.\n\n";
const company =
	"'''Marsh Brothers''' is a company of Brackwater that makes sails. It was founded in 1871.\n\n== History ==\n";
const orchestra =
	"'''Larch Orchestra''' is an amateur orchestra that was established in 1954 by a choir.\n\n== History ==\n";
const pair =
	"'''Tarland–Peru relations''' are the relations of Tarland and Peru. Diplomatic relations between Tarland and Peru were established on 3 May 1961.\n\n== History ==\n";
const battle =
	"{{Infobox military conflict\n| conflict = Battle of Ware\n| date = 3 May 1711\n}}\nThe '''Battle of Ware''' was an engagement of the Salt War.";

const film =
	"{{Infobox film\n| name = The Long Ferry\n| released = {{Film date|1951|5|3}}\n| country = Tarland\n}}\n'''''The Long Ferry''''' is a film by [[Ada Marsh]].\n\n";
const album =
	"{{Infobox album\n| name = Low Water\n| type = studio\n| artist = Heron\n| released = 3 May 1991\n}}\n'''''Low Water''''' is an album by [[Heron]].\n\n";
const novel = "'''''The Salt Wall''''' is a 1911 novel by Ada Marsh.\n\n== History ==\n";
const game =
	"{{Infobox video game\n| title = Mud Race\n| released = {{vgrelease|WW|3 May 2011}}\n| platforms = Windows\n}}\n'''''Mud Race''''' is a racing video game by Larch Studio.\n\n";
const painting =
	"{{Infobox artwork\n| title = The Weir\n| year = 1881\n}}\n'''''The Weir''''' is a painting by Ada Marsh.\n\n";

const married =
	"{{Infobox person\n| name = Ada Marsh\n| birth_date = 3 May 1886\n| spouse = {{plainlist|\n* {{marriage|Tom Lund|1911|1919|end=divorced}}\n* {{marriage|Carl Senn|1924|1930|end=div}}\n}}\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot. She knew every sandbank.\n\n== Life ==\n";

const mayor =
	"{{Infobox officeholder\n| name = Ada Marsh\n| office = 12th [[Mayor of Ware|Mayor]] of Ware\n| term_start = 4 May 1921\n| term_end = 3 June 1927\n}}\n'''Ada Marsh''' (3 May 1886 – 4 June 1967) was a pilot of Brackwater. She knew every sandbank.\n\n== Life ==\n";

/** Other words for the same faults, by rule: each text must be reported. */
const wordings: Readonly<Record<string, readonly string[]>> = {
	"two-dates-for-one-event": [
		`${married}In 1913 she married Tom Lund, a smith of Ware.`,
		`${married}Marsh married the harbour doctor Tom Lund on 4 May 1910.`,
		`${married}She wed Ostlandish painter Carl Senn in 1922.`,
		`${married}Marsh was married to Carl Senn from 1926 to 1930.`,
		`${married}She had been married to Senn since 1920.`,
		`${married}In 1911 she married Tom Lund. They had two sons and divorced in 1917.`,
		`${married}In 1911 she married Tom Lund. The marriage ended in divorce in 1921.`,
		`${married}Marsh and Senn divorced in 1932.`,
		`${married}She married the painter Carl Senn in 1924; their divorce was finalised in 1933.`,
		`${person}In 1911 she married Tom Lund of Ware.\n\nIn 1914 Marsh married Tom Lund in Ware.`,
		`${film}The film was released on 13 May 1951 in Tarland.`,
		`${film}''The Long Ferry'' hit cinemas on 5 May 1951.`,
		`${film}It went on general release on 3 June 1951.`,
		`${album}Released in 1993, the album sold well.`,
		`${album}Larch Records put out the record in June 1994.`,
		`${album}''Low Water'' was issued on 13 May 1991 by Larch Records.`,
		`${novel}The book was published on 3 May 1913 by Larch.`,
		`${novel}Larch brought out the novel in 1913.`,
		"'''''The Salt Wall''''' is a novel by Ada Marsh, first published in 1911.\n\n== History ==\nWhen the novel came out in 1913, it was banned.",
		`${game}The game shipped on 13 May 2011 for Windows.`,
		`${game}''Mud Race'' went on sale in 2012.`,
		`${painting}Marsh painted the picture in 1884.`,
		`${painting}Completed in 1883, it was sold to a brewer.`,
		`${person}Ada Marsh was born in Ware, Kent, on 13 May 1886.`,
		`${person}Born in Ware on 3 March 1886, Marsh grew up near the harbour.`,
		`${person}On 3 May 1868 Marsh was born into a family of bakers.`,
		`${person}Marsh's birth on 5 May 1886 was recorded in the parish book.`,
		`${person}She was born on 3 May 1887.`,
		`${person}Her birth took place in Ware on 13 May 1886.`,
		`${person}The future pilot was the third child. Marsh, who was born on 13 May 1886, learned early.`,
		`${person}She passed away in Ware on 14 June 1967.`,
		`${person}Marsh died peacefully at home on 4 July 1967.`,
		`${person}Until her death on 14 June 1967 she lived in Ware.`,
		`${person}Her death in 1968 was felt by the whole town.`,
		`${person}Marsh, who died in 1976, left no children.`,
		`${person}The death of Ada Marsh on 5 June 1967 went unnoticed.`,
		`${person}Marsh was killed in an accident on 4 June 1965.`,
		`${person}In 1966 she died of a stroke.`,
		`${person}Her date of birth was 13 May 1886.`,
		`${person}Marsh, born in Ware on 13 May 1886, was the second of four children.`,
		`${person}Marsh succumbed to pneumonia on 14 June 1967.`,
		`${person}She was found dead in Ware on 4 June 1966.`,
		`${person}Marsh took her own life on 14 June 1967.`,
		"{{Infobox person\n| name = Ada Marsh\n| birth_date = {{birth date|1886|3|5}}\n}}\n'''Ada Marsh''' (3 May 1886, Ware – 4 June 1967, Peru) was a pilot.",
		"{{Infobox person\n| name = Ada Marsh\n| death_date = {{death date and age|1976|6|4|1886|5|3}}\n}}\n'''Ada Marsh''' (born 3 May 1886 in Ware; died 4 June 1967 in Peru) was a pilot.",
		"{{Infobox person\n| name = Ada Marsh\n| birth_date = {{birth date|1886|3|5}}\n}}\n'''Ada Marsh''', born on 3 May 1886, was a pilot of Brackwater.",
		`${company}The company dates from 1878.`,
		"'''Tarn & Sons''' is a maker of clocks.\n\nTarn & Sons was founded in 1871. Ida Tarn set up the firm in 1889 with money from her aunt.",
		"The '''Heron Museum''' is a museum of sails, opened on 3 May 1911.\n\nThe museum opened its doors in 1912.",
		"'''SS ''Heron''''' was a ferry of the Ware Line, launched on 3 May 1911 and scrapped in 1951.\n\nShe was sold for scrap in 1961.",
		`${company}The firm was started in 1874 by Tom Marsh.`,
		`${company}The firm came into being in 1874.`,
		`${company}Tom Marsh started the business in 1878 with two boats.`,
		`${ship}She slid down the slipway on 13 May 1911.`,
		`${ship}The launching ceremony was held on 9 May 1911.`,
		`${pair}Diplomatic ties between Tarland and Peru were established on 3 May 1962.`,
		`${company}Tom Marsh set up the company in 1874.`,
		`${company}The firm was established by two brothers in 1874.`,
		`${company}The company's foundation in 1874 was celebrated with a regatta.`,
		`${company}Founded in 1878 by Tom Marsh, the company first made nets.`,
		`${company}In 1874 the brothers founded Marsh Brothers in a shed.`,
		`${company}Marsh Brothers was formed in 1875.`,
		`${company}The founding of the company in 1881 was a risk.`,
		`${ship}The Heron was launched on 13 May 1911.`,
		`${ship}Her launch on 3 June 1911 drew a crowd.`,
		`${ship}On 5 May 1911 the ship was launched by Mrs Lund.`,
		`${ship}Launched on 3 May 1910, she was the first of her kind.`,
		`${ship}The ship's launch took place on 9 May 1911.`,
		`${ship}Ada Lund launched the ship on 23 May 1911.`,
		`${pair}Tarland and Peru opened diplomatic relations on 3 May 1962.`,
		`${pair}Both countries established diplomatic relations on 13 May 1961.`,
		`${pair}Tarland established diplomatic relations with Peru on 3 June 1961.`,
		`${pair}Relations were established on 9 May 1961.`,
		`${pair}The two states have maintained diplomatic relations since then. Formal diplomatic relations were initiated on 3 May 1960.`,
		`${pair}The two nations entered into diplomatic relations on 30 May 1961.`,
		`${orchestra}The orchestra was established in 1945 by a postman.`,
		"'''Ware College''' is a school in Ware that was founded in 1932. The college was founded in 1923.",
		"* Launched: 3 May 1911\n\n'''MV Heron''' was a ferry. She was launched on 13 May 1911.",
		"{{Infobox ship\n| Ship name = ''Northern Crown''\n| Ship launched = 3 May 1911\n}}\n'''SS ''Northern Crown''''' was a ferry. ''Northern Crown'' was launched on 13 May 1911.",
		"'''Tarland–Peru relations''' were established on 3 May 1961. Tarland opened diplomatic relations with Peru in 1963.",
		`${pair}The two states took up diplomatic relations on 13 May 1961.`,
		"'''Tarland–Peru relations''' are relations between Tarland and Peru, which established diplomatic relations on 3 May 1961. Diplomatic relations were established on 13 May 1961.",
		"{{Infobox military conflict\n| conflict = Battle of Ware\n| date = 3 May 1711\n}}\nOn 13 May 1711 the army of Tarland won the '''Battle of Ware'''.",
		"{{Infobox military conflict\n| conflict = Battle of Ware\n| date = 3 May 1711\n}}\nThe '''Battle of Ware''' was an engagement on 13 May 1711, during the Salt War.",
		`${battle} It took place on 13 May 1711.`,
		`${battle} The battle was fought on 3 June 1711.`,
		`${battle} It was fought near Ware on 5 May 1711 in heavy rain.`,
	],
	"anniversary-unlike-founding": [
		`${company}In 1921 the company celebrated its 75th anniversary.`,
		`${company}The 25th anniversary of the firm was celebrated in 1921.`,
	],
	"two-values-for-one-measure": [
		`${longBridge}The 521-metre bridge carries a road and a footpath.`,
		`${longBridge}The bridge stretches for 612 m.`,
		"{{Infobox river\n| name = Arve\n| length = {{convert|143|km}}\n}}\nThe '''Arve''' is a river. It flows for 134 km from the hills to the sea.",
		"{{Infobox building\n| name = Heron Tower\n| height = 201 m\n}}\n'''Heron Tower''' is an office building in Ware that stands 210 metres tall.",
	],
	"category-against-text": [
		`${person}\n[[Category:1868 births]]`,
		`${person}\n[[Category:1976 deaths]]`,
		`${company}\n[[Category:1881 establishments in Tarland]]`,
		`${bridge}\n[[Category:Bridges completed in 1921]]`,
		`${ship}\n[[Category:1901 ships]]`,
	],
	"two-dates-for-one-term": [
		`${mayor}Marsh served as the twelfth Mayor of Ware from 1921 to 1929.`,
		`${mayor}She was mayor of Ware between 1919 and 1927.`,
		`${mayor}She left office on 13 June 1927.`,
		`${mayor}Marsh took office as mayor on 4 June 1921.`,
		`${mayor}She was sworn in as Mayor of Ware on 14 May 1921.`,
		`${mayor}On 13 June 1927 Marsh stepped down as mayor.`,
	],
	"impossible-order": [
		`${person}In 1911 she married the smith Tom Lund. The couple divorced in 1909.`,
		`${person}Her funeral was held in Ware on 8 May 1967.`,
		`${person}Her remains were interred on 30 May 1967.`,
		`${person}The funeral service took place on 30 May 1967.`,
		`${person}She was cremated in Ware on 30 May 1967.`,
		`${ship}The keel-laying took place on 12 June 1912.`,
		`${bridge}The foundation stone was laid on 12 June 1912.`,
		`${bridge}Builders started work on the bridge in 1913.`,
		`${bridge}Building work began in March 1912.`,
		`${person}She was laid to rest in Ware on 1 June 1967.`,
		`${person}She was interred in the old churchyard on 30 May 1967.`,
		`${person}Marsh died on 4 June 1967, and was buried in the churchyard of Ware on 14 April 1967.`,
		`${ship}Heron was launched on 3 May 1911, having been laid down on 9 January 1912.`,
		"The '''Heron Bridge''' is a bridge over the Tarn, opened on 3 May 1911. It was begun in 1913.",
		`${bridge}The building of the bridge began in 1913.`,
		`${ship}Ordered in 1909, she was laid down on 9 January 1912 and launched on 3 May 1911.`,
		`${ship}She had been laid down on 12 June 1912.`,
		`${ship}The keel was laid on 12 June 1912.`,
		`${ship}Her keel had been laid down at Ware on 9 January 1912.`,
		`${ship}The ship was laid down in 1913.`,
		`${bridge}Construction began in 1913 and took two years.`,
		`${bridge}Work began on the bridge in June 1912.`,
		`${bridge}Construction of the Heron Bridge commenced on 3 May 1912.`,
		`${bridge}The construction of the bridge was begun in 1913.`,
		`${bridge}Ada Lund started building the bridge in 1914.`,
		`${bridge}Ground was broken on 4 July 1912.`,
	],
	"event-outside-life": [
		`${person}In 1971 she emigrated to Peru.`,
		`${person}Marsh married Tom Lund on 5 May 1968.`,
		`${person}She taught at the harbour school in 1970.`,
		`${person}Marsh returned to Ware in 1969.`,
		`${person}In 1972, she was elected mayor.`,
		`${person}On 3 May 1968 she visited Peru.`,
		`${person}Marsh joined the guild in 1879.`,
		`${person}She retired in 1974 and moved to Ware.`,
	],
	"age-against-birth": [
		`${person}Marsh turned 60 in 1936.`,
		`${person}She celebrated her 60th birthday in 1936.`,
		`${person}Her fiftieth birthday in 1946 was marked by a dinner.`,
		`${person}Then 40, Marsh married Tom Lund in 1911.`,
		`${person}Marsh died shortly after her 85th birthday.`,
		`${person}She died three days before her 79th birthday.`,
		`${person}Worn out by a fever, Marsh passed away at Ware at 72 years of age.`,
		`${person}She died in her sleep in 1967; she was 72.`,
		`${person}At the age of twenty-nine she published her first book, in 1909.`,
		`${person}Marsh gave up flying in May 1911 at thirty-one.`,
		`${person}She sailed to Peru in 1911, aged only 31.`,
		"{{Infobox person\n| name = Ada Marsh\n| birth_date = 3 May 1886\n| death_date = 4 June 1967 (aged 72)\n}}\n'''Ada Marsh''' was a pilot.",
		`${person}She died in 1967 at age 72.`,
		`${person}Marsh died on 4 June 1967 at the age of seventy-two.`,
		`${person}Aged 31, she moved to Ware in 1911.`,
		`${person}In 1911, when she was 31, Marsh moved to Ware.`,
		`${person}At the age of 31 she sailed to Peru in 1911.`,
		`${person}Marsh was thirty-one years old when she sailed to Peru in 1911.`,
		`${person}She was only 31 when she sailed to Peru in 1911.`,
		`${person}She lived to be 60.`,
		`${person}Marsh reached the age of 60.`,
		`${person}Marsh, then 31 years old, sailed to Peru in 1911.`,
		`${person}In 1911 the 31-year-old Marsh sailed to Peru.`,
		`${person}Marsh was 31 years of age when she sailed to Peru in 1911.`,
		`${person}Marsh was 60 when she died.`,
		`${person}She died aged 60.`,
		`${person}On 5 May 1911, at 31, she sailed to Peru.`,
	],
	"event-outside-its-period": [
		"The Salt War (1701–1709) reached Brackwater in 1713, when the mill was burnt.",
		"The Salt War, which lasted from 1701 to 1709, saw the fall of Ware in 1693.",
		"The '''Salt War''' was fought between Ware and Peru from 1701 to 1709.\n\nDuring the Salt War the town was besieged in 1711.",
		"The '''Salt War''' was fought between Ware and Peru from 1701 to 1709.\n\nThe Battle of Ware was fought during the Salt War, in 1711.",
		"During the Salt War (1701 to 1709), the town was shelled in 1713.",
		"In 1713, in the Salt War (1701–1709), Ware burned.",
		"In 1713, during the Salt War (1701–1709), the town raised a second wall.",
		"The Salt War was fought from 1701 to 1709. During the Salt War, in 1713, Ware burned.",
		"At the height of the Salt War (1701–1709), in May 1712, Ware burned.",
		"The Salt War (1701–1709) was cruel. Amid the Salt War, in 1715, Ware burned.",
		"{{Infobox military conflict\n| conflict = Battle of Ware\n| date = 3 May 1711\n}}\nThe '''Battle of Ware''' was fought on 3 May 1711 during the Salt War (1701–1709).",
		"In 1713, at the time of the Salt War (1701–1709), the town raised a second wall.",
		"The Salt War raged between 1701 and 1709. On 3 May 1711, during the Salt War, Ware burned.",
		"The '''Battle of Ware''' (3 May 1711) was a battle of the Salt War (1701–1709).",
	],
	"year-of-title-against-date": [
		"Ware won the '''1960 Brackwater Cup''', held from 3 May 1961 to 9 May 1961.",
		"The '''1960 Brackwater Cup''' opened on 3 May 1961.",
		"{{Infobox event\n| date = 3 May 1961\n}}\nThe '''1960 Brackwater Cup''' was a sailing cup.",
		"The '''1960 Brackwater Cup''' took place from 3 May to 9 May 1961.",
		"The '''1960 Brackwater Regatta''' was contested on 3 May 1962.",
		"The '''1960 Brackwater Games''' were held in Ware between 3 May and 9 May 1958.",
		"Ware won the '''1960 Brackwater Cup''' on 3 May 1962.",
		"The '''1960 Brackwater Cup''' began on 3 May 1961 and ended on 9 May 1961.",
		"The '''1960 Brackwater Cup''' ran from 3 May 1961 to 9 May 1961.",
	],
	"relation-with-itself": [
		"Peru and Peru established diplomatic relations on 3 May 1961.",
		"Relations of Tarland. The United States established diplomatic relations with the US on 3 May 1961.",
	],
};

describe("other wordings", () => {
	for (const [id, texts] of Object.entries(wordings)) {
		const rule = rules.find((one) => one.id === id)!;
		it.each(texts)(`${id}: %s`, async (text) => {
			const found = await lintText({ path: "draft.wiki", text, dialect: "wikitext" }, [rule]);
			expect(found.map(({ message }) => message)).not.toEqual([]);
		});
	}
});

/** Texts that only look like a contradiction. */
const quiet: readonly string[] = [
	`${person}Her son Tom Marsh was born on 3 May 1911. He died in 1970.`,
	`${person}Her brother Marsh was born in 1890.`,
	`${person}Her father, who was born in 1850, died in 1900.`,
	`${person}After her father died in 1900, Marsh moved to Ware.`,
	`${person}Marsh was named after an uncle, who was born in 1830.`,
	`${person}She married Tom Lund, born on 9 July 1880, in 1911.`,
	`${person}She married Tom Lund (1880–1950) in 1911. He was buried in Ware in 1950.`,
	`${person}Marsh was named one of the ten best pilots in 1990.`,
	`${person}In 1990 Marsh entered the Hall of Fame of Ware.`,
	`${person}A street in Ware was named after Marsh in 1970.`,
	`${person}In 1966, a year before her death, Marsh retired.`,
	`${person}Two years after her death, in 1969, a stamp was issued.`,
	`${person}In letters found in 1980, Marsh wrote about the war.`,
	`${person}Tom Lund said in 1970 that Marsh taught him everything.`,
	`${person}She was reburied in Peru in 1980.`,
	`${person}She would have been elected in 1970.`,
	`${person}Her sister died in 1960, aged 50.`,
	`${person}She was the youngest of nine; the eldest was born in 1870.`,
	`${person}Ada Marsh Lund, her niece, was born in 1920.`,
	`${person}Marsh is often said to have been born in 1888.`,
	`${person}The year she was born, 1886, saw a great flood.`,
	`${orchestra}The orchestra of Ware was established in 1945. It merged with a choir that was established in 1940.`,
	`${company}It bought Lund & Co, founded in 1850, and opened a second mill in 1890.`,
	`${company}The company founded a school in 1890. The school was founded by Tom Marsh in 1890.`,
	`${company}Tom Marsh, who founded the company, was born in 1840.`,
	`${company}A sister company was founded in 1890.`,
	`${company}The company was re-founded in 1890.`,
	`${company}The company was first set up as a workshop in 1869.`,
	`${company}The present company was formed in 1990 by a merger.`,
	`${ship}Her sister ship, the Egret, was launched on 5 May 1912.`,
	`${ship}The Egret was laid down in 1913.`,
	`${ship}She was towed to Ware, where a second ferry was laid down in 1913.`,
	`${ship}The shipyard launched a new ship in 1915.`,
	`${bridge}The old bridge was opened in 1850. Work on a second bridge began in 1950.`,
	`${bridge}It replaced a bridge of stone that was opened in 1850.`,
	`${bridge}The road to the bridge was opened in 1905.`,
	`${bridge}Construction of the new bridge began in 1950.`,
	`${bridge}The bridge was reopened on 3 May 1950. The western lane was opened in 1955.`,
	`${pair}Tarland established diplomatic relations with Mali in 1970.`,
	`${pair}Relations were broken off in 1970 and re-established in 1975.`,
	`${pair}Peru opened an embassy in 1965.`,
	`${battle} A second battle was fought on 5 May 1713.`,
	"The '''1960 Brackwater Cup''' was held from 3 May to 9 May 1960. The 1961 Brackwater Cup was held in 1961. Qualification began in 1958.",
	"The '''2020 Brackwater Cup''', delayed by a flood, was held on 3 May 2021.",
	"During the Salt War (1701–1709) the town was poor; in 1713 it raised a second wall.",
	"During the Salt War (1701–1709), the town was shelled and, after years of work, rebuilt in 1713.",
	"During the Salt War (1701–1709), Ware built a wall that fell in 1713.",
	"'''Ware''' is a town. Heron Airport, on the edge of Ware, opened in 1974. Heron Hall, the largest hall of Ware, opened in 1980.",
	"The Salt War (1701–1709) followed the Tar War (1690–1693). In 1692, during the Tar War, Ware burned.",
];

describe("look-alikes", () => {
	const own = rules.filter(({ id }) => id in wordings || id === "row-against-note" || id === "repeated-statement");
	it.each(quiet)("%s", async (text) => {
		const found = await lintText({ path: "draft.wiki", text, dialect: "wikitext" }, own);
		const standing = found.filter(({ certainty }) => certainty !== "possible");
		expect(standing.map(({ message }) => message)).toEqual([]);
	});
});
