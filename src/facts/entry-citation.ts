import type { Words } from "../model/place.js";
import type { Reading } from "./reading.js";

/** Takes a rendered entry apart into a citation. */
export function readEntryCitation(_reading: Reading, _content: Words): void {}
