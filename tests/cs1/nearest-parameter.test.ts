import { expect, it } from "vitest";
import { nearestParameter } from "../../src/cs1/parameters/nearest-parameter.js";
import { citeTemplate } from "../../src/cs1/templates/cite-template.js";

const book = citeTemplate("cite book");

it.each([
	["yaer", "year"],
	["urll", "url"],
	["isbnn", "isbn"],
	["firrst2", "first2"],
	["editor3-lst", "editor3-last"],
	["pblisher", "publisher"],
])("|%s= is nearest to |%s=", (name, nearest) => {
	expect(nearestParameter(name, book!)).toBe(nearest);
});

it.each(["pag", "nate", "foobar", "shelfmark", "month", "lay-summary"])("|%s= is near nothing", (name) => {
	expect(nearestParameter(name, book!)).toBeUndefined();
});
