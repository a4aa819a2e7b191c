/** A wrong call; `message` says what and names the nearest valid one. */
export class UsageProblem extends Error {
	override readonly name = "UsageProblem";
}
