import { test } from "vitest";
import { rules } from "../../rules/index.js";
import { nameableFamilies, optionalEngineRules } from "../../src/cli/opening/names.js";
import { buildSchema } from "../../src/config/build-schema.js";
import { expectGenerated } from "./expect-generated.js";

test("src/config/schema.json describes every rule", () => {
	const schema = buildSchema({ rules: [...rules, ...optionalEngineRules], families: nameableFamilies });
	expectGenerated("src/config/schema.json", `${JSON.stringify(schema, null, "\t")}\n`);
});
