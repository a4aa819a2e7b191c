// Prints how many steps twice a text takes against the text, for texts of many kinds, as JSON; for a test, which runs in
// a process that counts differently.
import { measureGrowth } from "./count-steps.mjs";

const units = [
	"{{",
	"<ref>",
	"{|\n",
	"<!--",
	"[^a",
	"<ref name=a/>",
	"{{cite web|",
	"[http://a.b ",
	"A.<ref>{{cite web|title=Tides|url=http://a.b|access-date=2020-01-01}}</ref> ",
	"Ada Marsh (3 May 1886 – 4 June 1967) was a pilot of Brackwater. ",
	"{|\n|-\n| a || b\n|}\n",
	"Ebb.{{sfn|Marsh|1999|p=3}} ",
	"== H ==\nA fact of 1999.\n",
	"* a\n** b\n",
	"<!-- citelint disable-next-line citations -->\n",
	"In 1999 it had 3,000 km and 12% of people. ",
	"It sails.[1]\n\nReferences\n1. ^ Marsh, Ada (1999). Tides.\n",
];
const grown = {};
for (const dialect of ["wikitext", "markdown", "rendered"])
	for (const unit of units)
		grown[`${dialect} ${unit}`] = await measureGrowth(unit, dialect, Math.max(4, Math.ceil(4000 / unit.length)));
console.log(JSON.stringify(grown));
