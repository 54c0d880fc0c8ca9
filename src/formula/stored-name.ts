import { NAMESPACE } from "./declaration";

/** What Excel puts before the namespace of an add-in's function, in files and where it misses the add-in. */
const PREFIX = "_xldudf_";
/** Texts, quoted sheets and files, and words: a stored name counts only as a whole word. */
const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;
const ANY = new RegExp(`^${PREFIX}([A-Z]+)_(?=[A-Z])`, "i");
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
 * A formula with the functions of add-ins as people type them. Excel shows the stored name, sometimes behind
 * another add-in's file, where it has lost the add-in (OfficeDev/office-js #4487, #4811, #5865).
 *
 * @example withTypedNames("=_xldudf_WUYI_GROWTH_AWARD(500)") // "=WUYI.GROWTH_AWARD(500)"
 */
export const withTypedNames = (formula: string): string =>
  formula.replace(WORD, (word) =>
    word.replace(ANY, (_, space: string) => `${space.toUpperCase() === NAMESPACE ? NAMESPACE : space}.`),
  );

/** Texts, and words and files with the sign that a call of ours follows; a word is looked at once. */
const STRANGE_FILE = new RegExp(
  `"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|\\[\\d+\\]|[\\p{L}_][\\p{L}\\p{N}_.]*)(!(?=${NAMESPACE}\\.[A-Z_]+\\())?`,
  "giu",
);

/**
 * A formula without the files of other add-ins that Excel put before our functions: no file but the add-in has
 * them, so that only one thing can be meant.
 *
 * @param formula with the names as people type them
 * @example withoutStrangeFiles("='C:\\Office\\FUNCRES.XLAM'!WUYI.AWARD(1)") // "=WUYI.AWARD(1)"
 */
export const withoutStrangeFiles = (formula: string): string =>
  formula.includes("!")
    ? formula.replace(STRANGE_FILE, (found, ours?: string) => (ours === undefined ? found : ""))
    : formula;
