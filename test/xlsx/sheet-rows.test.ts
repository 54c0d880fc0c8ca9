import { read as readOther } from "@e965/xlsx";
import { changedFormula, type BookChanges } from "../../xlsx/formulas";
import { packageOf } from "../builders/packages";
import { open, save, untouched, withCell } from "./round-trip";
import { Parts, sheetXml } from "./whole-package";

/** What became of the sheets 一月 … 四月: their present names by former ones (undefined: deleted), in their order now. */
const after = (names: Readonly<Record<string, string | undefined>>, now?: readonly string[]): BookChanges => {
  const order = ["一月", "二月", "三月", "四月"];
  return {
    fates: new Map(order.map((name) => [name, { name: name in names ? names[name] : name, moves: [] }])),
    order,
    ...(now && { now }),
  };
};

const ROWS: readonly (readonly [why: string, changes: BookChanges, formula: string, expected: string])[] = [
  ["nothing of it changes", after({}), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["an end is called otherwise", after({ 一月: "1月" }), "SUM(一月:三月!B2)", "SUM('1月:三月'!B2)"],
  ["a sheet inside is called otherwise", after({ 二月: "甲" }), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["its first sheet is deleted", after({ 一月: undefined }), "SUM(一月:三月!B2)", "SUM(二月:三月!B2)"],
  ["its last sheet is deleted", after({ 三月: undefined }), "SUM('一月:三月'!B2)", "SUM(一月:二月!B2)"],
  ["a sheet inside is deleted", after({ 二月: undefined }), "SUM('一月:三月'!B2)", "SUM('一月:三月'!B2)"],
  ["one sheet of it is left", after({ 一月: undefined, 二月: undefined }), "SUM(一月:三月!B2)", "SUM(三月!B2)"],
  ["none is left", after({ 一月: undefined, 二月: undefined }), "SUM(一月:二月!B2)+1", "SUM(#REF!)+1"],
  ["a sheet outside is deleted", after({ 四月: undefined }), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["a sheet outside is put inside", after({}, ["一月", "四月", "二月", "三月"]), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["a sheet inside is put outside", after({}, ["一月", "三月", "四月", "二月"]), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["the first end is put behind the last", after({}, ["二月", "三月", "四月", "一月"]), "SUM(一月:三月!B2)", "SUM(二月:三月!B2)"],
  ["the last end is put before the first", after({}, ["三月", "一月", "二月", "四月"]), "SUM(一月:三月!B2)", "SUM(一月:二月!B2)"],
  ["two neighbours change places: both stay in", after({}, ["二月", "一月", "三月", "四月"]), "SUM(一月:二月!B2)", "SUM(二月:一月!B2)"],
  ["all stand the other way round", after({}, ["四月", "三月", "二月", "一月"]), "SUM(一月:三月!B2)", "SUM(三月:一月!B2)"],
  ["an end was put elsewhere inside of the row", after({}, ["二月", "一月", "三月", "四月"]), "SUM(一月:三月!B2)", "SUM(一月:三月!B2)"],
  ["written as the sheets stand now", after({}, ["四月", "三月", "二月", "一月"]), "SUM(三月:一月!B2)", "SUM(三月:一月!B2)"],
  ["an end that the book has not", after({ 一月: "甲" }), "SUM(一月:新!B2)", "SUM(甲:新!B2)"],
  ["of another book", after({ 一月: undefined }), "SUM([1]一月:三月!B2)+SUM('[1]一月:三月'!B2)", "SUM([1]一月:三月!B2)+SUM('[1]一月:三月'!B2)"],
]; // prettier-ignore

test.each(ROWS)("several sheets at once, %s", (_, changes, formula, expected) => {
  expect(changedFormula(formula, { sheet: "汇总" }, changes)).toBe(expected);
});

const number = (value: number): string => sheetXml(`<row r="2"><c r="B2"><v>${value}</v></c></row>`);

/** A sum over three months, on the first sheet and in a name. */
const months = (): Promise<Uint8Array> => {
  const formula = (row: number, text: string): string =>
    `<row r="${row}"><c r="A${row}"><f>${text}</f><v>60</v></c></row>`;
  const parts = new Parts(formula(1, "SUM(一月:三月!B2)") + formula(2, "SUM('一月:三月'!B2)"))
    .sheet("一月", number(10))
    .sheet("二月", number(20))
    .sheet("三月", number(30))
    .workbook('<definedNames><definedName name="合计">SUM(一月:三月!$B$2)</definedName></definedNames>');
  return packageOf(parts.all);
};

const formulasOf = (bytes: Uint8Array): readonly (string | undefined)[] => {
  const book = readOther(bytes, { cellFormula: true });
  const first = book.Sheets[book.SheetNames[0]!]!;
  const name = book.Workbook?.Names?.find((one) => one.Name === "合计")?.Ref;
  return [(first["A1"] as { f?: string }).f, (first["A2"] as { f?: string }).f, name];
};

/** What is done with the sheets, by their numbers (0 is the sum's own), whether cells of the first were touched. */
const EDITS: readonly (readonly [why: string, left: readonly number[], expected: string])[] = [
  ["a cell elsewhere changes", [0, 1, 2, 3], "一月:三月"],
  ["a month at its end is deleted", [0, 1, 2], "一月:二月"],
  ["a month at its beginning is deleted", [0, 2, 3], "二月:三月"],
  ["the first month is put at the end", [0, 2, 3, 1], "二月:三月"],
]; // prettier-ignore

describe.each([true, false])("cells of the sum's sheet touched: %s", (touched) => {
  test.each(EDITS)("%s: the sum is still over its months", async (_, left, expected) => {
    const book = open(await months());
    const all = untouched(book);
    const content = withCell(book.sheets[0]!, 5, 5, { value: 1, style: 0 });
    const sheets = left.map((at) => ({ ...all.sheets[at]!, ...(touched && at === 0 && { content }) }));
    const [plain, quoted, name] = formulasOf(save(book, { ...all, sheets }));
    expect(plain).toBe(`SUM(${expected}!B2)`);
    expect(quoted?.replaceAll("'", "")).toBe(`SUM(${expected}!B2)`);
    expect(name).toBe(`SUM(${expected}!$B$2)`);
  });

  test("a month that is called otherwise, and a new sheet at either end", async () => {
    const book = open(await months());
    const all = untouched(book);
    const content = withCell(book.sheets[0]!, 5, 5, { value: 1, style: 0 });
    const blank = { ...book.sheets[1]!, rows: [] };
    const sheets = [
      { ...all.sheets[0]!, ...(touched && { content }) },
      { name: "前", visibility: "visible" as const, content: blank },
      { ...all.sheets[1]!, name: "元月" },
      all.sheets[2]!,
      all.sheets[3]!,
      { name: "后", visibility: "visible" as const, content: blank },
    ];
    expect(formulasOf(save(book, { ...all, sheets }))).toEqual([
      "SUM(元月:三月!B2)",
      "SUM(元月:三月!B2)",
      "SUM(元月:三月!$B$2)",
    ]);
  });
});
