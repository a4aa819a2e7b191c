import { join } from "node:path";
import { rolldown } from "rolldown";

const room = join(import.meta.dirname, "../../src/facts/need");

/** The program's own features: what is trained on is what runs. `code` is all of them without comments, to tell whether they have changed. */
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
	const { output } = await bundle.generate({ format: "esm", minify: true });
	await bundle.close();
	const { code } = output[0];
	return { code, ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) };
}
