import { check, type Finding } from "../../src/sheet";
import { lined } from "../builders/lined";
import { CHENXI, HONGYUAN } from "../verdicts/firms";

// A review that says of a firm that it is vetoed holds for all of the firm's rows, and for nobody else's.

const HEAD = "企业名称|统一社会信用代码|奖补项目|申报金额（万元）|一票否决情况";
const ITEMS = ["清洁生产审核|5", "循环经济试点|8", "两化贯标|15"];

/** What each row is told to be vetoed for; a dash where it is not. */
function vetoesOf(...rows: readonly (readonly [firm: string, said: string])[]): string[] {
  const lines = rows.map(([firm, said], nth) => `${firm}|${ITEMS[nth]}|${said}`);
  const { findings } = check([lined("申报", [HEAD, ...lines])]);
  const vetoed = findings.filter((one): one is Finding<"vetoed"> => one.code === "vetoed");
  return rows.map((_, nth) => vetoed.find(({ row }) => row === nth + 1)?.parameters.matter ?? "–");
}

const NOBODY = "|";

test.each<[why: string, rows: readonly (readonly [firm: string, said: string])[], vetoes: readonly string[]]>([
  ["on no row", [[HONGYUAN.cells, "否"], [HONGYUAN.cells, ""], [CHENXI.cells, "无"]], ["–", "–", "–"]],
  ["on the firm's first row", [[HONGYUAN.cells, "是"], [HONGYUAN.cells, "否"], [CHENXI.cells, "否"]], ["是", "是", "–"]],
  ["on the firm's second row", [[CHENXI.cells, "否"], [HONGYUAN.cells, "否"], [HONGYUAN.cells, "是"]], ["–", "是", "是"]],
  ["on two rows of a firm: each says its own, the third what was said first", [[HONGYUAN.cells, "是"], [HONGYUAN.cells, "欠薪"], [HONGYUAN.cells, "否"]], ["是", "欠薪", "是"]],
  ["on a row that names nobody: of that row alone", [[NOBODY, "否"], [NOBODY, "是"], [HONGYUAN.cells, "否"]], ["–", "是", "–"]],
  ["on the first row that names nobody: of that row alone", [[NOBODY, "是"], [NOBODY, "否"], [HONGYUAN.cells, "否"]], ["是", "–", "–"]],
])("said %s", (_, rows, vetoes) => {
  expect(vetoesOf(...rows)).toEqual(vetoes);
}); // prettier-ignore

test("each table says it of its own rows", () => {
  const { rows } = check([
    lined("清洁生产审核", ["企业名称|申报金额（万元）", "甲公司|5", "乙公司|5"]),
    lined("循环经济试点", ["企业名称|申报金额（万元）|一票否决情况", "丙公司|8|否", "丁公司|8|是"]),
  ]);
  expect(rows.map(({ payable }) => payable)).toEqual([5, 5, 8, 0]);
});
