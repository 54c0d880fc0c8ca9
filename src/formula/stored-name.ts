import { NAMESPACE } from "./declaration";

/** What Excel puts before the namespace of an add-in's function, in files and where it misses the add-in. */
const PREFIX = "_xldudf_";
const ANY = new RegExp(`${PREFIX}([A-Z]+)_(?=[A-Z])`, "gi");
const OURS = new RegExp(`^${PREFIX}${NAMESPACE}_(?=[A-Z])`, "i");

/** Whether a name is one of our functions as Excel stores it: `_xldudf_WUYI_GROWTH_AWARD`. */
export const isStoredName = (name: string): boolean => OURS.test(name);

/**
 * One of our functions as Excel stores it.
 *
 * @param name without the namespace
 * @example storedName("GROWTH_AWARD") // "_xldudf_WUYI_GROWTH_AWARD"
 */
export const storedName = (name: string): string => `${PREFIX}${NAMESPACE}_${name}`;

/**
 * A formula with the functions of add-ins as people type them.
 *
 * @example withTypedNames("=_xldudf_WUYI_GROWTH_AWARD(500)") // "=WUYI.GROWTH_AWARD(500)"
 */
export const withTypedNames = (formula: string): string =>
  formula.replace(ANY, (_, space: string) => `${space.toUpperCase() === NAMESPACE ? NAMESPACE : space}.`);
