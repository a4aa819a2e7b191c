import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import { lintText } from "../rules/lint-text.js";

const person = "'''Mara Ellwood''' (12 March 1871 – 4 June 1939) was a botanist of Karst.\n\n== Life ==\n";
const company =
	"{{Infobox company\n| name = Tarn Brothers\n| founded = 1887\n}}\n'''Tarn Brothers''' is a maker of clocks, founded in 1887 by Ida Tarn.\n\n== History ==\n";
const ship =
	"{{Infobox ship\n| Ship name = SS ''Corvina''\n| Ship laid down = 4 May 1921\n| Ship launched = 17 August 1922\n}}\n'''SS ''Corvina''''' was a cargo ship of the Karst Line.\n\n";
const bridge =
	"{{Infobox bridge\n| name = Aldermoor Bridge\n| length = {{convert|512|m}}\n| open = 6 June 1884\n}}\nThe '''Aldermoor Bridge''' is a stone bridge over the Tamble.\n\n";
const country = "'''Karst''' is a country by the sea. It has been independent since 1961.\n\n== History ==\n";
const war = "The '''Brine War''' was fought between Karst and Ostmark from 1653 to 1657.\n\n";
const relations =
	"'''Karst–Ostmark relations''' are the relations of Karst and Ostmark. Diplomatic relations were established on 3 May 1972.\n\n== History ==\n";

const film =
	"{{Infobox film\n| name = The Brine\n| released = {{Film date|1951|5|3}}\n| country = Karst\n}}\n'''''The Brine''''' is a 1951 film by [[Ida Tarn]].\n\n== Release ==\n";
const album =
	"{{Infobox album\n| name = Low Tide\n| type = studio\n| artist = Corvina\n| released = 3 May 1991\n}}\n'''''Low Tide''''' is the third album by [[Corvina]], released on 3 May 1991.\n\n== Release ==\n";
const novel =
	"{{Infobox book\n| name = The Moss\n| release_date = 1962\n}}\n'''''The Moss''''' is a novel by Mara Ellwood.\n\n== Publication ==\n";
const game =
	"{{Infobox video game\n| title = Mud Race\n| released = {{vgrelease|NA|3 May 2011|EU|6 May 2011}}\n}}\n'''''Mud Race''''' is a racing video game by Tarn Studio.\n\n== Release ==\n";

const married =
	"{{Infobox person\n| name = Mara Ellwood\n| birth_date = 12 March 1871\n| spouse = Hal Brenner (1899–1911)<br />[[Otto Stolz]] (m. 1919; div. 1930)\n}}\n'''Mara Ellwood''' (12 March 1871 – 4 June 1939) was a botanist of Karst.\n\n== Life ==\n";

const mayor =
	"{{Infobox officeholder\n| name = Mara Ellwood\n| office = [[Mayor of Karst]]\n| term_start = 3 January 1922\n| term_end = 3 June 1927\n| office2 = Treasurer of Karst\n| term_start2 = 1910\n| term_end2 = 1915\n| office3 = Treasurer of Karst\n| term_start3 = 1917\n| term_end3 = 1919\n}}\n'''Mara Ellwood''' (12 March 1871 – 4 June 1939) was a botanist of Karst.\n\n== Life ==\n";
const ruler =
	"{{Infobox royalty\n| name = Osric II\n| succession = King of Karst\n| reign = 6 March 1541 – 19 July 1567\n| birth_date = 1519\n}}\n'''Osric II''' (1519 – 19 July 1567) was King of Karst.\n\n== Life ==\n";

/** Statements that are right, and that a hasty reader would accuse. */
const statements: readonly string[] = [
	`${mayor}Ellwood was Mayor of Karst from 1921 to 1927 and Mayor of Ostmark from 1922 to 1929.`,
	`${mayor}She was treasurer from 1910 to 1915 and from 1917 to 1919. She was acting mayor from 1922 to 1923.`,
	`${mayor}Elected in 1921, she took office as mayor on 3 January 1922, announced in 1926 that she would leave, and resigned as mayor on 1 June 1927.`,
	`${mayor}Her brother was Mayor of Karst from 1922 to 1940. Her deputy took office on 4 June 1927.`,
	`${mayor}She was mayor from 1922 to 1924 and, after a year of illness, again from 1925 to 1927.`,
	`${ruler}He ruled from 1541 to 1545 under his uncle. Osric was Duke of Tarn from 1530 to 1567. His son reigned from 1567 to 1590.`,
	`${married}Her parents married in 1869 and divorced in 1880. Ellwood married Hal Brenner in 1899; he died in 1911.`,
	`${married}In 1919 she married the baker Otto Stolz. They separated in 1925 and divorced in 1930. Her sister married in 1921; the couple divorced in 1924.`,
	`${married}She met Stolz in 1915 and was engaged to him from 1916. In 1935 Stolz married Ida Tarn.`,
	`${married}She was married to Otto Stolz in 1925, when the house burned. Her daughter Ida married the baker Otto Stolz the younger in 1938.`,
	`${married}In 1919 she married Stolz in a civil ceremony; the church wedding followed in 1920.`,
	`${person}She married in 1895, and her husband died in 1898. In 1902 she married Otto Stolz. They divorced in 1910 and married again in 1912.`,
	`${person}Her brother Karl married Ida Tarn in 1890. They divorced in 1885 according to Tarn. Ellwood married Karl Brenner in 1900.`,
	`${film}The film was released in Ostmark on 4 June 1952. It was restored in 1999 and released on DVD in 2003.`,
	`${film}Its soundtrack was released in 1952. A sequel, ''The Salt'', was released in 1955.`,
	`${film}The film opened at the Odeon in 1951, and was shown again in 1981. A trailer came out in March 1951.`,
	`${film}It was the first film of Tarn, whose second one came out in 1954. Critics liked it when it was released on video in 1984.`,
	`${film}In Ostmark it was released in 1953. The film was re-released in 1970 in colour.`,
	`${film}The film was broadcast in 1973 and has been issued on Blu-ray since 2011.`,
	`${album}The first single, "Foam", was released on 3 March 1991. The album was released in Japan on 20 May 1991.`,
	`${album}It was reissued in 2001. A box with all their albums was released in 2011.`,
	`${album}The band released the single "Foam" in March 1991 and the album ''Low Ebb'' in 1994.`,
	`${album}A vinyl edition of the album came out in 2014. Three of its songs had been issued in 1989.`,
	`${album}Their next album was released in 1994. The album was certified gold in 1993.`,
	`${novel}It was translated by Tom Pryce and published in Ostmark in 1970. The book was published in paperback in 1965.`,
	`${novel}A chapter of the novel appeared in a magazine in 1960. The sequel came out in 1966.`,
	`${novel}The novel was serialised in 1961. A new edition was published in 1988. Her letters were published in 1971.`,
	`${game}The game was released in North America on 3 May 2011. It was ported to handhelds and released for them in 2013.`,
	`${game}A demo was released in March 2011. The game was released digitally in 2015.`,
	`${person}She was buried in Karst on 9 June 1939. Her remains were exhumed in 1961 and reburied in Ferndale on 3 May 1962.`,
	`${person}She married Tom Pryce in 1899; they divorced in 1905 and remarried in 1911.`,
	`${person}Some sources give her birth as 1870, others as 1872.`,
	`${person}Her grandmother, also named Mara Ellwood, was born in 1799 and died in 1874.`,
	`${person}She is often confused with the actress Mara Ellwood, who was born in 1891 and died in 1960.`,
	`${person}In the novel ''The Moss'' (1962), Ellwood travels to Mars in 1999.`,
	`${person}She would have turned 70 in 1941.`,
	`${person}Her 100th birthday was marked by an exhibition in 1971.`,
	`${person}Ellwood turned 60 in March 1931. On her 60th birthday in 1931 the garden was renamed.`,
	`${person}She died three months after her 68th birthday.`,
	`${person}She died nine months before her 69th birthday.`,
	`${person}Tom Pryce turned 60 in 1921.`,
	`${person}Tom Pryce celebrated his 60th birthday in 1921.`,
	`${person}Pryce, then 40, married Ellwood in 1905.`,
	`${person}Pryce left for Ostmark in 1940. He died in 1952.`,
	`${person}In 1950 her nephew founded a museum in her house. He opened it on 12 March 1951.`,
	"'''Ivan Kroll''' (30 January [O.S. 18 January] 1850 – 2 May 1901) was a chemist.\n\nKroll was born on 18 January 1850.",
	"'''Ivan Kroll''' (either 1823 or 1824 – 2 May 1901) was a chemist.\n\nKroll was born in 1824.",
	"'''Ivan Kroll''' ({{circa|1823}} – 2 May 1901) was a chemist.\n\nKroll was born in 1825.",
	"'''Olaf II''' (1540–1599) was Duke of Karst from 1566 to 1599.\n\nHe was crowned on 3 May 1566. In 1571 he was crowned King of Ostmark.",
	`${company}The company was dissolved in 1931 and refounded in 1946.`,
	`${company}The firm traces its origins to 1850, when a smith opened a shop.`,
	`${company}The present building dates from 1912, the archive of the company dates from 1920.`,
	`${company}The 75th anniversary of the company's flagship clock was celebrated in 1999.`,
	`${company}In 1937 the company celebrated its 50th anniversary. In 1987 it celebrated its centenary.`,
	`${ship}The ship was named after an earlier ''Corvina'', which was launched in 1871 and sank in 1899.`,
	`${ship}A third ''Corvina'' was launched in 1955.`,
	`${ship}She entered service on 10 March 1923 and made her maiden voyage in April 1923.`,
	`${ship}She was sunk on 3 May 1941, raised in 1942 and scrapped in 1951.`,
	`${bridge}The first bridge on the site was opened in 1790 and collapsed in 1851.`,
	`${bridge}The 312-metre viaduct beside it was built in 1901. The 120-metre main span was the longest of its time.`,
	`${bridge}A tunnel under the river runs for 800 m. The road runs for 12 km through the valley.`,
	"{{Infobox river\n| name = Tamble\n| length = {{convert|143|km}}\n}}\nThe '''Tamble''' is a river in Karst. It flows for 34 km through the gorge. It runs 20 km south before it turns west.",
	`${country}The university was founded in 1611, the academy in 1701. The museum was founded in 1820.`,
	`${country}The party was founded in 1901 and dissolved in 1911. The party was founded again in 1920.`,
	`${country}In 1742 the treaty was signed. In 1801 the treaty of Ferndale was signed.`,
	"'''Rugby in Karst''' has been played since 1880. The union was founded in 1901. The cup was founded in 1930.",
	`${war}The Brine War reached Ferndale in 1655. The treaty that ended it was signed in 1658.`,
	`${war}The town, which the Brine War had destroyed, was rebuilt in 1662.`,
	`${war}The Brine War brought ruin to Ferndale, which was rebuilt only in 1671.`,
	`${war}During the Brine War the town was defended by Olaf Tarn, born in 1620.`,
	`${relations}Relations were severed in 1980 and restored in 1991. Consular relations date from 1965.`,
	`${relations}Karst opened an embassy in Ostmark in 1973, closed it in 1980 and reopened it in 1991.`,
	"'''Ferndale''' is a town. An earthquake struck in 1974. Another struck in 1981.",
	"'''Moth Parade''' were a band formed in 1989. They broke up in 1997 and reformed in 2005. The band disbanded again in 2011.",
];

describe("true statements", () => {
	const own = rules.filter(({ family }) => family === "contradictions" || family === "dates");
	it.each(statements)("%s", async (text) => {
		const found = await lintText({ path: "draft.wiki", text, dialect: "wikitext" }, own);
		const standing = found.filter(({ certainty }) => certainty !== "possible");
		expect(standing.map(({ message }) => message)).toEqual([]);
	});
});
