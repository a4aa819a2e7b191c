import type { Marker } from "../../src/model/reference.js";
import { defineRule } from "../../src/rule.js";

export default defineRule({
	id: "back-links-disagree",
	family: "references",
	title: "An entry of the list leads back to other places than those that call it",
	why: "The number of a marker or of an entry is wrong, so that readers of one or the other end up at the wrong source.",
	scope: "document",
	severity: "warning",
	isOnByDefault: false,
	reads: ["markers", "references"],
	examples: {
		fires: [
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[1] It is old.[1] It is loud.[2]\n\nReferences\n\n  1. ^ a b Ferry times, 2019.\n  2. ^ Ferry horns, 2019.\n",
			},
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[2] It is old.[2]\n\nReferences\n\n  1. ^ Ferry times, 2019.\n  2. ^ Ferry horns, 2019.\n",
			},
		],
		quiet: [
			{
				dialect: "rendered",
				text: "It sails.[1] It is red.[1] It is loud.[2]\n\nReferences\n\n  1. ^ a b Ferry times, 2019.\n  2. ^ Ferry horns, 2019.\n",
			},
		],
	},
	*check({ markers, references, dialect }) {
		if (dialect !== "rendered") return;
		const calls = new Map<number, Marker[]>();
		for (const marker of markers) {
			if (marker.reference === null) continue;
			const others = calls.get(marker.reference);
			if (others === undefined) calls.set(marker.reference, [marker]);
			else others.push(marker);
		}
		for (let index = 0; index < references.length; index++) {
			const reference = references[index]!;
			const { form, backLinks, name, content } = reference;
			const callers = calls.get(index) ?? [];
			if (form !== "note" || backLinks.length === 0 || callers.length === 0) continue;
			if (backLinks.length === callers.length) continue;
			const [led, called] = [countOf(backLinks.length, "place"), countOf(callers.length, "marker")];
			yield {
				at: name ?? content,
				message: `The entry leads back to ${led}, and ${called} ${callers.length === 1 ? "calls" : "call"} it`,
				beside: callers.map((marker) => ({ at: marker, message: "called here" })),
				// A copy loses boxes with the markers in them, and an address without words is printed as a number too.
				certainty: "possible",
			};
		}
	},
});

function countOf(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
