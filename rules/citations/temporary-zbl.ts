import { defineCiteRule } from "../../src/cite-rule.js";
import { acceptedValue } from "../../src/cs1/values/accepted-value.js";

export default defineCiteRule({
	id: "temporary-zbl",
	code: "maint_zbl",
	title: "A number of zbMATH is one that was given for a while only",
	why: "The article has had its final number since it was reviewed.",
	examples: {
		fires: ["{{cite journal |title=Silt |journal=Brackwater Papers |zbl=12345678}}"],
		quiet: ["{{cite journal |title=Silt |journal=Brackwater Papers |zbl=1087.51001}}"],
	},
	looksAt: ["zbl"],
	*judge(cite) {
		const zbl = cite.get("zbl");
		if (zbl === undefined || !/^\d{8}$/.test(acceptedValue(zbl.value) ?? zbl.value)) return;
		yield { at: zbl.written.value, message: `“${zbl.value}” is a number that was given for a while only` };
	},
});
