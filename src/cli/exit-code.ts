/** What the shell is told. */
export const ExitCode = { Clean: 0, Findings: 1, CouldNotRun: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
