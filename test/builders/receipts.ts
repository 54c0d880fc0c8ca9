import { readPeriod } from "../../src/calendar";
import {
  cellReceipt,
  checkReceipt,
  currentOrigin,
  seal,
  sha256Of,
  type CellReceipt,
  type CheckReceipt,
  type Origin,
  type Receipt,
} from "../../src/receipt";
import { acceptance, check, type CheckOptions } from "../../src/sheet";
import { CLEAN, changed, claimRows } from "./claims";
import { grid } from "./grids";

/** A sheet of claims with one wrong amount, in the row of people's counting 5. */
export const faultySheet = (amount = 550): ReturnType<typeof grid> =>
  grid("申报汇总", claimRows(changed(2, { 申报: amount })));
export const cleanSheet = (): ReturnType<typeof grid> => grid("申报汇总", claimRows(CLEAN));

export const FIRST_DAY = readPeriod("2024-01-01")!.from;

/** The receipt of a check of these sheets; a list's name stands for its bytes. */
export function receiptOfCheck(
  sheets: readonly ReturnType<typeof grid>[] = [faultySheet()],
  options: CheckOptions = { start: FIRST_DAY },
  origin?: Origin,
): CheckReceipt {
  const workbook = { name: "申报.xlsx", sha256: "0".repeat(64) };
  const lists = options.lists?.map(({ role, name }) => ({ role, name, sha256: sha256Of(name) }));
  return checkReceipt({ workbook, lists, options, report: check(sheets, options) }, origin);
}

/** Options with everything that a person can set. */
export function fullOptions(): CheckOptions {
  const [found] = check([faultySheet()]).findings;
  return {
    start: FIRST_DAY,
    sheets: { 申报汇总: { role: "claims", headerRow: 2, columns: { claimed: "H", note: "" } } },
    accepted: [acceptance(found!, "另有批复")],
    inside: [
      {
        from: "book",
        used: true,
        start: FIRST_DAY,
        sheets: { 说明: { role: "none", item: "equipment", headerRow: 3, columns: { paid: "" } } },
        accepted: [],
      },
      { from: "beside", used: false, sheets: {}, accepted: [acceptance(found!, "旁边")] },
    ],
  } as CheckOptions;
}

/** A receipt of a check as the first version of the format held it. */
export function firstVersion(receipt: CheckReceipt): CheckReceipt {
  const copy = JSON.parse(JSON.stringify(receipt)) as Record<string, Record<string, unknown>>;
  Object.assign(copy, { version: 1 });
  delete copy["settings"]!["inside"];
  delete copy["result"]!["read"];
  for (const sheet of copy["result"]!["sheets"] as Record<string, unknown>[]) delete sheet["tables"];
  const verdict = copy["result"]!["verdict"] as Record<string, unknown>;
  delete verdict["verdict"];
  delete verdict["words"];
  return seal(copy as unknown as CheckReceipt) as CheckReceipt;
}

export const equipment = (origin?: Origin): CellReceipt =>
  cellReceipt({ name: "EQUIPMENT_SUBSIDY", blocks: [[[3000]], [["省重点"]]] }, origin);

/** What a program with other policy data computes with. */
export const otherPolicy = (): Origin => ({
  ...currentOrigin(),
  policy: { edition: "2027", sha256: "f".repeat(64) },
});
export const otherProgram = (): Origin => ({
  ...currentOrigin(),
  program: { name: "wuyi", version: "0.0.9" },
});

/** A receipt changed by somebody who also computed its hash again. */
export const resealed = <R extends Receipt>(receipt: R, change: (copy: R) => void): R => {
  const copy = JSON.parse(JSON.stringify(receipt)) as R;
  change(copy);
  return seal(copy) as R;
};
