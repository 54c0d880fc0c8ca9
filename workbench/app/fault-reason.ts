import type { Language } from "../../src/text";
import { WorkbookFault, faultText } from "../../xlsx";
import { TooManyCells } from "../convert/too-many-cells";
import { workbenchText } from "../text";

/**
 * Why a workbook could not be opened or saved, as the person is told it. What is no such reason is a mistake of
 * the program's own, and goes to the console as well.
 *
 * @example faultReason(new WorkbookFault("empty"), "en") // "The file is empty."
 */
export function faultReason(thrown: unknown, language: Language): string {
  if (thrown instanceof WorkbookFault) return faultText(thrown, language);
  const text = workbenchText(language);
  if (thrown instanceof TooManyCells) return text.tooManyCells(thrown.cells, thrown.most);
  console.error(thrown);
  return text.internal;
}
