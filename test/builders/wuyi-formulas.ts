import {
  CellError,
  callFunction,
  callsIn,
  splitArguments,
  typedArgument,
  type Block,
  type CellValue,
} from "../../src/formula";
import { areaOf, type Compute, type Sheet } from "../office-host";

/** What is known to go wrong with functions of add-ins in one Excel or another. */
export interface FunctionFaults {
  /** Excel does not know them. */
  readonly unregistered?: boolean;
  /** They are called, and their results never arrive. */
  readonly busy?: boolean;
  /** Only the first cell of a result arrives, or it cannot spill at all. */
  readonly spill?: "first" | "refused";
  /** One error in a range makes the whole result an error. */
  readonly wholeErrors?: boolean;
  /** A blank cell arrives as this. */
  readonly blank?: CellValue;
}

const one = (value: CellValue): Block => [[value]];

/** Formulas of Excel's own that the self-test writes. */
const OWN: Readonly<Record<string, CellValue>> = {
  "=1+1": 2,
  "=NA()": new CellError("#N/A"),
  "=1/0": new CellError("#DIV/0!"),
};

function blockIn(sheet: Sheet, range: string, blank: CellValue): Block {
  const { top, left, bottom, right } = areaOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (_, column) => sheet.cells.valueAt(top + row, left + column) ?? blank,
    ),
  );
}

function argumentOf(text: string, sheet: Sheet, blank: CellValue): Block | null {
  const argument = typedArgument(text);
  if (argument.kind === "omitted") return null;
  if (argument.kind === "constant") return one(argument.value);
  if (argument.kind === "range") return blockIn(sheet, argument.range, blank);
  throw new Error(`nobody here computes ${text}`);
}

/** Computes `=WUYI.…` as Excel does with the functions of this add-in, and the few formulas of Excel's own above. */
export const wuyiFormulas =
  (faults: FunctionFaults = {}): Compute =>
  (formula, sheet) => {
    if (formula in OWN) return one(OWN[formula]!);
    const [call] = callsIn(formula);
    if (!call || formula !== `=${call.text}`) return undefined;
    if (faults.unregistered) return one(new CellError("#NAME?"));
    if (faults.busy) return one(new CellError("#BUSY!"));
    const { blank = null } = faults;
    const given = splitArguments(call.argumentText).map((text) => argumentOf(text, sheet, blank));
    const result = callFunction(call.name, given);
    if (faults.wholeErrors && given.flat(2).some((value) => value instanceof CellError))
      return one(new CellError("#VALUE!"));
    if (result.length > 1 && faults.spill === "refused") return one(new CellError("#SPILL!"));
    return faults.spill === "first" ? one(result[0]![0]!) : result;
  };
