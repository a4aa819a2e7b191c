// Stands in for vitest where its tests are run thousands of times in one process: it only remembers them.
import { isDeepStrictEqual } from "node:util";

export const tests = [];
const path = [];

export function describe(name, body) {
	path.push(name);
	body();
	path.pop();
}
describe.skip = () => {};
describe.skipIf = (condition) => (condition ? describe.skip : describe);
describe.each = eachOf(describe);

export function test(name, run) {
	tests.push({ name: [...path, name].join(" "), run });
}
test.skip = () => {};
test.skipIf = (condition) => (condition ? test.skip : test);
test.each = eachOf(test);
export const it = test;

function eachOf(declare) {
	return (table) => (name, body) =>
		table.forEach((row, at) => {
			const isRow = Array.isArray(row);
			declare(`${name} ${isRow ? String(row[0]) : (row?.id ?? row?.text ?? at)}`, () =>
				isRow ? body(...row) : body(row),
			);
		});
}

export function expect(value) {
	return make(value, false);
}

function make(value, isNot) {
	const check = (holds) => {
		if (holds === isNot) throw new Error("not as expected");
	};
	return {
		get not() {
			return make(value, !isNot);
		},
		toBe: (other) => check(Object.is(value, other)),
		toEqual: (other) => check(isDeepStrictEqual(strip(value), strip(other))),
		toStrictEqual: (other) => check(isDeepStrictEqual(value, other)),
		toMatchObject: (other) => check(holds(strip(value), strip(other))),
		toContain: (one) => check(value.includes(one)),
		toContainEqual: (one) => check([...value].some((other) => isDeepStrictEqual(strip(other), strip(one)))),
		toMatch: (pattern) => check(typeof pattern === "string" ? value.includes(pattern) : pattern.test(value)),
		toHaveLength: (length) => check(value.length === length),
		toBeUndefined: () => check(value === undefined),
		toBeDefined: () => check(value !== undefined),
		toBeNull: () => check(value === null),
		toBeGreaterThan: (other) => check(value > other),
		toBeGreaterThanOrEqual: (other) => check(value >= other),
		toBeLessThan: (other) => check(value < other),
		toBeLessThanOrEqual: (other) => check(value <= other),
		toThrow: () => check(throws(value)),
	};
}

function throws(body) {
	try {
		body();
		return false;
	} catch {
		return true;
	}
}

/** What is undefined counts as absent. */
function strip(value) {
	if (Array.isArray(value)) return value.map(strip);
	if (value === null || typeof value !== "object" || Object.getPrototypeOf(value)?.constructor?.name !== "Object")
		return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, one]) => one !== undefined)
			.map(([key, one]) => [key, strip(one)]),
	);
}

function holds(value, part) {
	if (part === null || typeof part !== "object") return Object.is(value, part);
	if (value === null || typeof value !== "object") return false;
	if (Array.isArray(part) && part.length !== value.length) return false;
	return Object.keys(part).every((key) => holds(value[key], part[key]));
}
