import { NAMESPACE } from "../../src/formula";

/** Texts, quoted sheets, and words; a number sign behind a cell takes whatever its formula spilled. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\?]*#?/gu;
const OURS = new RegExp(`^(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)`, "i");
const SPILLED = /\d#$/;

/** A name of the book, by what it stands for. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
}

/**
 * Tells which formulas give #NAME? or #REF! where the add-in is not: those that call one of our functions, by
 * themselves or through a name of the book, and those that take whatever another formula spilled.
 *
 * @example needsAddin([])("SUM(WUYI.GROWTH_AWARD(D2:D9))") // true
 */
export function needsAddin(names: readonly BookName[]): (formula: string) => boolean {
  const ours = new Set<string>();
  const needs = (formula: string): boolean =>
    [...formula.matchAll(PIECES)].some(
      ([piece]) => OURS.test(piece) || SPILLED.test(piece) || ours.has(piece.toUpperCase()),
    );
  // A name may stand for another that comes after it.
  for (let before = -1; before < ours.size;) {
    before = ours.size;
    for (const { name, formula } of names) if (needs(formula)) ours.add(name.toUpperCase());
  }
  return needs;
}
