import { KnownHeaders, mappingOf, previewSheet, type SheetSetting } from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";
import { lined } from "../builders/lined";

// What a preview shows of a sheet's cells, and what it says of a header that was set right before.

const HEAD = ["企业名称", "申报金额"];
const preview = (...rows: readonly (readonly Typed[])[]): ReturnType<typeof previewSheet> =>
  previewSheet(grid("清洁生产审核", [HEAD, ...rows]));

test.each<[why: string, rows: readonly (readonly Typed[])[], shown: readonly number[], names: readonly string[]]>([
  ["no row", [], [], []],
  ["two rows", [["甲", 5], ["乙", 5]], [2, 3], ["甲", "乙"]],
  ["the first three of four", [["甲", 5], ["乙", 5], ["丙", 5], ["丁", 5]], [2, 3, 4], ["甲", "乙", "丙"]],
  ["no empty rows, and none of blanks", [[], ["甲", 5], [" ", null], [], ["乙", 5]], [3, 6], ["甲", "乙"]],
  ["a row with an amount alone", [[null, 5]], [2], [""]],
  ["texts without blanks around them", [["  甲 ", 5]], [2], ["甲"]],
  ["40 letters of a long text", [["长".repeat(41), 5]], [2], ["长".repeat(40)]],
])("the rows of a preview: %s", (_, rows, shown, names) => {
  const { rows: found, columns } = preview(...rows);
  expect(found).toEqual(shown);
  expect(columns[0]!.cells).toEqual(names);
}); // prettier-ignore

test("only the 29 rows below the header are looked at", () => {
  const far = (gap: number): readonly number[] =>
    preview(...new Array<Typed[]>(gap).fill([]), ["甲", 5]).rows;
  expect(far(28)).toEqual([30]);
  expect(far(29)).toEqual([]);
});

test("an empty sheet has no rows to show", () => {
  expect(previewSheet(grid("空", [])).rows).toEqual([]);
});

test("each column says why it was taken, and of no other", () => {
  const { columns } = preview(["甲", 5]);
  expect(columns.map(({ taken }) => taken.map(({ key }) => key))).toEqual([["enterprise"], ["claimed"]]);
});

/** Claims under headers that nobody knows, and what a person said of them. */
const ODD = "户名|税号|购机款（万元）|要的钱（万元）";
const odd = (name: string, n: number) =>
  lined(name, ["2024 年补助表", ODD, `${nameOf(n)}|${codeOf(n)}|300|24`]);
const SAID: SheetSetting = {
  role: "claims",
  item: "equipment",
  headerRow: 2,
  columns: { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" },
};
const named = mappingOf(odd("表一", 1), SAID)!;
const KNOWN = new KnownHeaders([named]);

test("a header of which something was said before is offered to be read so again", () => {
  const { role, remembered } = previewSheet(odd("表二", 2), undefined, KNOWN);
  expect(role).toBe("none");
  expect(remembered).toEqual({
    print: named.print,
    setting: expect.objectContaining({ role: "claims", item: "equipment", headerRow: 2 }) as SheetSetting,
  });
});

test.each<
  [
    why: string,
    sheet: ReturnType<typeof odd>,
    setting: SheetSetting | undefined,
    known: typeof KNOWN | undefined,
  ]
>([
  ["where nothing was said of any header", odd("表二", 2), undefined, undefined],
  ["of another header", lined("表二", ["户名|金额", `${nameOf(2)}|5`]), undefined, KNOWN],
  ["where the person has said something of this sheet", odd("表二", 2), { role: "none" }, KNOWN],
])("nothing is offered %s", (_, sheet, setting, known) => {
  expect(previewSheet(sheet, setting, known).remembered).toBeNull();
});

test("nothing is offered where the sheet is read so anyway", () => {
  const sheet = grid("清洁生产审核", [HEAD, ["甲公司", 5]]);
  const same = mappingOf(sheet, { columns: { enterprise: "A" } })!;
  expect(previewSheet(sheet, undefined, new KnownHeaders([same])).remembered).toBeNull();
});

test("what a person says of a sheet is what is kept of its header, without the header's texts", () => {
  const { print, rows, lead, columns, isHeader, role, item } = named;
  expect(previewSheet(odd("表一", 1), SAID).mapping).toEqual({ print, rows, lead, columns, isHeader, role, item });
  expect(previewSheet(odd("表一", 1)).mapping).toBeNull();
  expect(previewSheet(grid("清洁生产审核", [HEAD, ["甲公司", 5]]), {}).mapping).toBeNull();
}); // prettier-ignore
