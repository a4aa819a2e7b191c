/** {{efn}} and {{notelist}} take these groups; any other name counts as the usual one. */
const groupsOfNotes: ReadonlySet<string> = new Set([
	"note",
	"upper-alpha",
	"upper-roman",
	"lower-alpha",
	"lower-greek",
	"lower-roman",
]);

/** The group that a template puts its references into, where the call names one. */
export function groupOfNotes(usual: string, given: string): string {
	return usual === "" || groupsOfNotes.has(given) ? given : usual;
}
