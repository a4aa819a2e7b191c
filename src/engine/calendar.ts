/** Tells rules the day, and remembers whether one has asked. */
export class Calendar {
	wasAsked = false;

	/** `YYYY-MM-DD`. */
	constructor(private readonly day: string) {}

	get today(): string {
		this.wasAsked = true;
		return this.day;
	}
}
