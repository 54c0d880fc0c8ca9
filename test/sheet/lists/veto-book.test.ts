import { foldEnterprise } from "../../../src/enterprise";
import { readList, type VetoBook } from "../../../src/sheet/lists";
import { codeOf, grid } from "../../builders/grids";
import { vetoBook } from "../../builders/veto-books";

// Which firms a veto list vetoes, and under what they are found.

const [A, B, C] = ["武义甲五金有限公司", "武义乙门业厂", "武义丙食品有限公司"];
const [X, Y] = [codeOf(19), codeOf(27)];
/** The old code that the first one holds. */
const OLD = X.slice(8, 17);

const hits = (veto: VetoBook, code: string, name: string): string[] =>
  veto.find(code, foldEnterprise(name)).map(({ entry, by }) => `${entry.row + 1} ${by}`);

test("a span that ends before it begins holds always, and is told beside what the sheet could not give", () => {
  const { unused, veto } = vetoBook(
    ["企业名称", "起始日期", "截止日期"],
    ["武义甲公司（曾用名：武义乙公司）", "2025-01-01", "2024-01-01"],
    ["注：武义丙公司已移出"],
  );
  expect(veto.entries).toMatchObject([
    { names: ["武义甲公司", "武义乙公司"], from: undefined, to: undefined, row: 1 },
  ]);
  expect(hits(veto, "", "武义乙公司")).toEqual(["2 name"]);
  const told = [...unused, ...veto.unused.flatMap(({ entries }) => entries)];
  expect(told.map(({ row, why, used }) => [row, why, used])).toEqual([
    [2, "note", false],
    [1, "date", true],
  ]);
});

const HEAD = ["企业名称", "统一社会信用代码", "事由"];

test("an entry has its names and codes as they are compared, and as the list writes them", () => {
  const { veto } = vetoBook(
    HEAD,
    [`${A}（曾用名：${B}）`, X, " 环保 "],
    [null, Y, "税"],
    [C, "待补", null],
    [B, OLD, "欠薪"],
  );
  expect(
    veto.entries.map(({ enterprise, name, names, code, codeText, matter, row }) => [
      enterprise,
      name,
      names.join("|"),
      code,
      codeText,
      matter,
      row,
    ]),
  ).toEqual([
    [A, A, `${A}|${B}`, X, X, "环保", 1],
    ["", "", "", Y, Y, "税", 2],
    [C, C, C, "", "待补", "", 3],
    [B, B, B, "", OLD, "欠薪", 4],
  ]);
});

test.each<[what: string, code: string, name: string, found: readonly string[]]>([
  ["by its code", X, "", ["2 code", "4 code"]],
  ["by its name", "", A, ["2 name"]],
  ["by a former name", "", B, ["2 name", "4 name"]],
  ["by both", X, A, ["2 code", "4 code", "2 name"]],
  ["by the old code that a unified one holds", OLD, "", ["4 code", "2 code"]],
  ["by a code alone", Y, "", ["3 code"]],
  ["by the old code of a firm with a unified one", Y.slice(8, 17), "", ["3 code"]],
  ["by nothing", "", "", []],
  ["by another", codeOf(9), C, []],
  ["by what is no code", "待补", "", []],
])("a firm is found %s", (_, code, name, found) => {
  const { veto } = vetoBook(HEAD, [`${A}（曾用名：${B}）`, X, "环保"], [null, Y, "税"], [B, OLD, "欠薪"]);
  expect(hits(veto, code, name)).toEqual(found);
});

test("a number in a code's cell is told as one, and belongs to the first name", () => {
  const { tables } = readList(
    grid("名单", [HEAD, [`${A}（曾用名：${B}）`, 913307231234567800, "环保"], [C, ` ${X} `, "税"], [`${A}、${B}`, `${X}、${Y}`, "税"]]),
    "veto",
  );
  const [table] = tables;
  expect(Array.from(table!.rows, (_, entry) => table!.value("code", entry))).toEqual([913307231234567800, "", X, X, Y]);
  expect(Array.from(table!.rows, (_, entry) => table!.value("enterprise", entry))).toEqual([A, B, C, A, B]);
  expect(Array.from(table!.rows, (_, entry) => table!.text("vetoMatter", entry))).toEqual(["环保", "环保", "税", "税", "税"]);
  expect([table!.size, table!.column("enterprise")?.at, table!.column("note"), table!.originOf(2, 0)]).toEqual([5, 0, undefined, 2]);
}); // prettier-ignore
