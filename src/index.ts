export { rules } from "../rules/index.js";
export { defineRule } from "./rule.js";
