import type { EventKind } from "./event-kind.js";
import { kindsOfLives } from "./kinds-of-lives.js";
import { kindsOfStates } from "./kinds-of-states.js";
import { kindsOfThings } from "./kinds-of-things.js";
import { kindsOfWorks } from "./kinds-of-works.js";

/** The events that are read, each with the words that tell of it. */
export const eventKinds: readonly EventKind[] = [...kindsOfLives, ...kindsOfStates, ...kindsOfThings, ...kindsOfWorks];

export const eventKindByName: ReadonlyMap<string, EventKind> = new Map(eventKinds.map((kind) => [kind.name, kind]));
