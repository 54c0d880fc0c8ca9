import { foldEnterprise } from "../../../src/enterprise";
import { VetoBook, readList, type UnusedEntry } from "../../../src/sheet/lists";
import { grid, type Typed } from "../../builders/grids";

const book = (...rows: readonly (readonly Typed[])[]): { unused: readonly UnusedEntry[]; veto: VetoBook } => {
  const reading = readList(grid("名单", rows), "veto");
  const sheets = reading.tables.map((table) => ({
    sheetIndex: -1,
    label: "名单.xlsx 名单",
    table,
    identities: {
      table,
      names: table.records.map(({ name }) => foldEnterprise(name)),
      codes: table.records.map(({ code }) => code),
      verdicts: table.records.map(() => undefined),
    },
  }));
  return { unused: reading.unused, veto: new VetoBook(sheets) };
};

test("a span that ends before it begins holds always, and is told beside what the sheet could not give", () => {
  const { unused, veto } = book(
    ["企业名称", "起始日期", "截止日期"],
    ["武义甲公司（曾用名：武义乙公司）", "2025-01-01", "2024-01-01"],
    ["注：武义丙公司已移出"],
  );
  expect(veto.entries).toMatchObject([
    { names: ["武义甲公司", "武义乙公司"], from: undefined, to: undefined, row: 1 },
  ]);
  expect([...veto.find("", "武义乙公司")].map(({ by }) => by)).toEqual(["name"]);
  const told = [...unused, ...veto.unused.flatMap(({ entries }) => entries)];
  expect(told.map(({ row, why, used }) => [row, why, used])).toEqual([
    [2, "note", false],
    [1, "date", true],
  ]);
});
