import { join } from "node:path";
import { rolldown } from "rolldown";

const room = join(import.meta.dirname, "../../src/facts/need");

/** The program's own features: what is trained on is what runs. */
export async function loadFeatures() {
	const names = ["context-features", "prepare-statements", "score-statements", "word-features", "need-model"];
	const doors = names.map((name) => `export * from ${JSON.stringify(join(room, `${name}.ts`))};`).join("\n");
	const bundle = await rolldown({
		input: "doors",
		logLevel: "warn",
		plugins: [
			{ name: "doors", resolveId: (id) => (id === "doors" ? id : null), load: (id) => (id === "doors" ? doors : null) },
		],
	});
	const { output } = await bundle.generate({ format: "esm" });
	await bundle.close();
	return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}
