import { MENDED_FUNCTIONS } from "./repairs";
import { WUYI_FUNCTIONS } from "./wuyi-functions";

/** What the formula engine gets beside its own functions: ours, and those of its own that are mended. */
export const ENGINE_FUNCTIONS = [...MENDED_FUNCTIONS, ...WUYI_FUNCTIONS];
