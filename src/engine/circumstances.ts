/** Runs a piece of work under a name; the command line hands in one that looks at a clock. */
export type Measure = <T>(name: string, work: () => T) => T;

/** What the engine is told of the world. */
export interface EngineCircumstances {
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly measure?: Measure;
}

export const unmeasured: Measure = (_name, work) => work();
