import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { fieldsOf } from "../../src/cs1/fields-of.js";
import { lintText } from "../rules/lint-text.js";
import { understand } from "./understand.js";

const french =
	"Le phare date de 1874.{{Lien web |titre=Le phare |nom1=Marsh |année=1950 |url=https://brackwater.example |consulté le=3 mai 2019}}\n\nIl dit {{citation|la mer monte}}.";

test("templates of the French wiki are citations with their fields", async () => {
	const { citations } = await understand(french, "wikitext");
	const [page] = citations;
	expect(page).toMatchObject({ kind: "template", template: "lien web" });
	expect(page && fieldsOf(page)).toMatchObject({
		title: { text: "Le phare" },
		authors: [{ text: "Marsh" }],
		date: { text: "1950" },
		url: { text: "https://brackwater.example" },
		accessDate: { text: "3 mai 2019" },
	});
});

test("Citation Style 1 does not judge them", async () => {
	const citing = rules.filter(({ family }) => family === "citations");
	expect(await lintText({ path: "a.wiki", text: french, dialect: "wikitext" }, citing)).toEqual([]);
});

test("{{#invoke:cite|web|…}} is the template that it names", async () => {
	const { citations } = await understand(
		"{{#invoke:cite|web|title=Ferry times|url=https://brackwater.example}}",
		"wikitext",
	);
	expect(citations.map(({ template }) => template)).toEqual(["cite web"]);
});
