import { indexByKind } from "../inverted-index";
import { foldCaseInOneLanguage } from "../one-language";
import { missSheetsAsReferences, readBeyondSheet } from "./beyond-sheet";
import type { NamedFunction } from "./built-in";
import { BYTES } from "./bytes";
import { COMPARE, compareAsShown, compareTextsAsWritten } from "./comparison";
import { CONDITIONAL_FUNCTIONS } from "./conditional-functions";
import { fillComparisons } from "./dense-comparison";
import { keepEmptyTexts } from "./empty-texts";
import { UNIQUE } from "./distinct";
import { SIZED, stopEndlessFormulas } from "./limits";
import { findNoBlanks, LOOKUPS } from "./lookups";
import { MONTHS } from "./months";
import { neverThrow } from "./never-throwing";
import { joinNumbersAsShown, JOINED, NUMBERS_IN_TEXTS } from "./number-as-text";
import { NUMBER_FORMATS } from "./number-formats";
import { readNumberLiterals } from "./number-literals";
import { SUMPRODUCT } from "./products";
import { waitForSummedCells } from "./read-ranges";
import { SEARCHING } from "./searching";
import { SORTING } from "./sorting";
import { readWideNumbers, TEXT_DAYS } from "./text-as-number";
import { LONG_TEXTS } from "./long-texts";
import { TEXTS_COUNTED } from "./texts-counted";
import { WEEKS } from "./weeks";

/** Functions of the formula engine (Univer 0.25.1), mended; they take the places of its own. */
export const MENDED_FUNCTIONS: readonly NamedFunction[] = [
  ...CONDITIONAL_FUNCTIONS,
  ...MONTHS,
  ...LOOKUPS,
  ...NUMBERS_IN_TEXTS,
  JOINED,
  ...SEARCHING,
  ...BYTES,
  ...TEXT_DAYS,
  ...WEEKS,
  ...NUMBER_FORMATS,
  COMPARE,
  SUMPRODUCT,
  UNIQUE,
  ...SORTING,
  ...TEXTS_COUNTED,
  ...LONG_TEXTS,
  ...SIZED,
];

let mended = false;

/**
 * Mends what of the engine stands in no function, once, however many engines there are. What each repair is for is
 * said where it stands; `docs/upstream.md` says what to report, so that it can be dropped one day.
 */
export function mendEngine(): void {
  if (mended) return;
  mended = true;
  foldCaseInOneLanguage();
  indexByKind();
  fillComparisons();
  readBeyondSheet();
  keepEmptyTexts();
  missSheetsAsReferences();
  findNoBlanks();
  readNumberLiterals();
  joinNumbersAsShown();
  readWideNumbers();
  compareTextsAsWritten();
  compareAsShown();
  waitForSummedCells();
  stopEndlessFormulas();
  neverThrow(MENDED_FUNCTIONS);
}
