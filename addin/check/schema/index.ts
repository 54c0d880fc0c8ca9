import { COMMANDS } from "./commands";
import { OFFICE_APP } from "./office-app";
import { RESOURCES } from "./resources";
import type { Types } from "./rule";
import { VERSION_OVERRIDES } from "./version-overrides";

export { NAMESPACES, type ChildRule, type TypeRule } from "./rule";

/** The types of the published schemas (MS-OWEMXML), as far as a task pane add-in for Excel can use them. */
export const TYPES: Types = { ...OFFICE_APP, ...VERSION_OVERRIDES, ...COMMANDS, ...RESOURCES };
