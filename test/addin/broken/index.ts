import { COMMANDS } from "./commands";
import type { Broken } from "./edit";
import { REFERENCES } from "./references";
import { STRUCTURE } from "./structure";
import { VALUES } from "./values";

export { SITES } from "./site";

export const MANIFESTS: readonly Broken[] = [...STRUCTURE, ...VALUES, ...REFERENCES, ...COMMANDS];
