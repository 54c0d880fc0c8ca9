import { check, type Grid } from "../../src/sheet";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

const HEAD = ["企业名称", "统一社会信用代码", "申报年度", "申报金额"];
const sheet = (...rows: readonly (readonly Typed[])[]): Grid => grid("清洁生产审核", [HEAD, ...rows]);
const firmsOf = (one: Grid): string[] =>
  check([one]).summary.byEnterprise.map(({ name, rows, payable }) => `${name}: ${rows} ${payable}`);

test.each<[what: string, rows: readonly (readonly Typed[])[], firms: readonly string[]]>([
  [
    "the first of its spellings; what it claims twice is due once",
    [
      ["宏远五金（武义）有限公司", codeOf(1), 2023, 5],
      ["宏远五金", codeOf(1), 2024, 5],
    ],
    ["宏远五金（武义）有限公司: 2 5"],
  ],
  ["its code where it has no name", [[null, codeOf(1), 2024, 5]], [`${codeOf(1)}: 1 5`]],
  [
    "nothing where it has neither; such rows stand together",
    [
      [null, null, 2023, 5],
      [nameOf(1), codeOf(1), 2024, 5],
      [" ", null, 2024, 5],
    ],
    [": 2 10", `${nameOf(1)}: 1 5`],
  ],
])("a firm is named by %s", (_, rows, firms) => {
  expect(firmsOf(sheet(...rows))).toEqual(firms);
});

test.each<[what: string, claimed: Typed, shown: number | null]>([
  ["whole fen", 5.123456, 5.123456],
  ["a tenth and a fifth, which doubles cannot hold", 0.3, 0.3],
  ["parts of a fen, as the cell shows them", 1.23456789, 1.23456789],
  ["what is no number", "五六万", null],
  ["nothing", null, null],
])("a row's claimed amount: %s", (_, claimed, shown) => {
  expect(check([sheet([nameOf(1), codeOf(1), 2024, claimed])]).rows[0]!.claimed).toBe(shown);
});
