import {
  isFault,
  optionsOf,
  readReceipt,
  receiptText,
  verifyCheck,
  type CheckReceipt,
} from "../../src/receipt";
import { acceptance, check, type CheckOptions, type SheetSetting } from "../../src/sheet";
import { cleanSheet, faultySheet, FIRST_DAY, receiptOfCheck } from "../builders/receipts";
import { grid } from "../builders/grids";

const sheet = (setting: SheetSetting): CheckOptions => ({ sheets: { 申报汇总: setting } });
const accepted = { sheet: "申报汇总", code: "amount-mismatch", shown: "550", reason: "另有批复" };

const readBack = (receipt: CheckReceipt): CheckReceipt => {
  const read = readReceipt(receiptText(receipt));
  expect(isFault(read)).toBe(false);
  return read as CheckReceipt;
};

/** What a person decided, and how the receipt holds it; with what is not named here it says nothing. */
const DECIDED: readonly [why: string, options: CheckOptions, held: object][] = [
  ["nothing", {}, {}],
  ["the first day", { start: FIRST_DAY }, { start: "2024-01-01" }],
  ["that a sheet is no claims", sheet({ role: "none" }), { sheets: [{ sheet: "申报汇总", role: "none" }] }],
  ["the item", sheet({ item: "equipment" }), { sheets: [{ sheet: "申报汇总", item: "equipment" }] }],
  ["the header's row", sheet({ headerRow: 2 }), { sheets: [{ sheet: "申报汇总", headerRow: 2 }] }],
  [
    "columns in their order, one of which there is not",
    sheet({ columns: { note: "", claimed: "H" } }),
    {
      sheets: [
        {
          sheet: "申报汇总",
          columns: [
            { means: "note", column: "" },
            { means: "claimed", column: "H" },
          ],
        },
      ],
    },
  ],
  ["no column in particular", sheet({ columns: {} }), { sheets: [{ sheet: "申报汇总", columns: [] }] }],
  [
    "something about two sheets",
    { sheets: { 申报汇总: { role: "claims" }, 说明: { role: "none" } } },
    {
      sheets: [
        { sheet: "申报汇总", role: "claims" },
        { sheet: "说明", role: "none" },
      ],
    },
  ],
  [
    "to accept a cell",
    { accepted: [{ ...accepted, cell: "H5" }] },
    { accepted: [{ ...accepted, cell: "H5" }] },
  ],
  [
    "to accept what a whole sheet shows",
    { accepted: [{ ...accepted, cell: null }] },
    { accepted: [{ ...accepted, cell: null }] },
  ],
  [
    "to take over what came inside the workbook, and not what lay beside it",
    {
      inside: [
        { from: "book", used: true, start: FIRST_DAY, sheets: { 说明: { role: "none" } }, accepted: [] },
        { from: "beside", used: false, sheets: {}, accepted: [{ ...accepted, cell: "H5" }] },
      ],
    },
    {
      inside: [
        {
          from: "book",
          used: true,
          start: "2024-01-01",
          sheets: [{ sheet: "说明", role: "none" }],
          accepted: [],
        },
        { from: "beside", used: false, start: null, sheets: [], accepted: [{ ...accepted, cell: "H5" }] },
      ],
    },
  ],
];

describe.each(DECIDED)("who decided %s", (_, options, held) => {
  const receipt = (): CheckReceipt => receiptOfCheck([faultySheet()], options);

  test("finds it in the receipt", () =>
    expect(receipt().settings).toEqual({ start: null, sheets: [], accepted: [], inside: [], ...held }));

  test("has the check done again with it", () => {
    const again = optionsOf(readBack(receipt()));
    expect(again).toEqual({ sheets: {}, accepted: [], ...options });
    const outcome = verifyCheck(readBack(receipt()), receiptOfCheck([faultySheet()], again));
    expect([outcome.verdict, outcome.differences]).toEqual(["holds", []]);
  });
});

test("a column left open by a program is one that the sheet does not have, as in the check", () => {
  const receipt = receiptOfCheck([faultySheet()], sheet({ columns: { claimed: undefined } }));
  expect(receipt.settings.sheets[0]!.columns).toEqual([{ means: "claimed", column: "" }]);
  const again = receiptOfCheck([faultySheet()], optionsOf(readBack(receipt)));
  expect(again.result).toEqual(receipt.result);
});

test("the reason of an acceptance stands with its finding", () => {
  const [found] = check([faultySheet()]).findings;
  const { result } = receiptOfCheck([faultySheet()], { accepted: [acceptance(found!, "另有批复")] });
  expect(result.findings).toMatchObject([{ cell: "H5", accepted: "另有批复" }]);
});

test("a finding about a whole sheet has no cell and no amounts", () => {
  const { result } = receiptOfCheck([cleanSheet(), grid("别的", [["甲"]])]);
  expect(JSON.parse(JSON.stringify(result.findings))).toStrictEqual([
    { code: "sheet-not-read", severity: "info", sheet: "别的", cell: null },
  ]);
});
