import { deflateSync, inflateSync } from "fflate";
import clean from "../../../samples/申报-正确.xlsx";
import faulty from "../../../samples/申报-有问题.xlsx";
import type { CellValue } from "../../../src/formula";
import type { Grid, WorkbookSettings } from "../../../src/sheet";
import { readBook } from "../../../xlsx";
import { claimRows } from "../../builders/claims";
import { codeOf, grid, nameOf } from "../../builders/grids";
import { READINGS_BOOK } from "./readings-book";
import { vetoBook } from "./veto-book";

function gridsOf(address: string): readonly Grid[] {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) =>
    letter.charCodeAt(0),
  );
  const codec = {
    inflate: (data: Uint8Array) => inflateSync(data),
    deflate: (data: Uint8Array) => deflateSync(data),
  };
  return readBook(bytes, codec).sheets.map((sheet) => sheet.grid);
}

const HEAD = [
  "序号",
  "企业名称",
  "统一社会信用代码",
  "奖补项目",
  "等级",
  "申报基数（万元）",
  "数量",
  "申报金额（万元）",
  "申报年度",
  "项目名称",
  "备案编号",
  "纳统",
  "机器人台数",
  "上年增加值",
  "本年增加值",
];

const SHORT_HEAD = [
  "企业名称",
  "统一社会信用代码",
  "奖补项目",
  "等级",
  "申报年度",
  "项目名称",
  "设备投资额（万元）",
  "申报金额（万元）",
  "备案编号",
];
const short = (
  firm: number,
  base: number,
  claimed: number,
  filing: string | null = "2024-331",
): CellValue[] => [
  nameOf(firm),
  codeOf(firm),
  "生产性设备投资补助",
  null,
  2024,
  `生产线 ${firm}`,
  base,
  claimed,
  filing,
];
const INSIDE = [SHORT_HEAD, short(1, 300, 24), short(2, 400, 40), short(3, 500, 50)];
const SECOND = [SHORT_HEAD, short(14, 800, 64), short(15, 900, 90)];
const ASKING = [SHORT_HEAD, short(1, 300, 24, null), short(2, 400, 32, null), short(3, 450, 36, null)];
/** Firms beside money under headers of no claim. */
const LEDGER = [
  ["往来单位", "余额"],
  [nameOf(7), 120],
  [nameOf(8), 35.5],
];
/** What an acceptance remembers of a row of these sheets. */
const printOfRow = (cells: readonly CellValue[]): string =>
  cells.map((cell) => String(cell ?? "")).join("｜");

/** Claims of equipment, every nth of which claims a little too much. */
function claims(rows: number, faultyEvery: number): Grid {
  const columns = HEAD.map((header) => ({ values: [header] as CellValue[], formulaRows: [] }));
  for (let n = 0; n < rows; n++) {
    const base = 100 + (n % 390);
    const due = Number(((base * 8) / 100).toFixed(6));
    const cells: CellValue[] = [
      n + 1,
      nameOf(n),
      codeOf(n),
      "生产性设备投资补助",
      null,
      base,
      null,
      n % faultyEvery === 0 ? due + 1 : due,
      2024,
      `生产线 ${n + 1}`,
      `2024-${n + 1}`,
      "是",
      null,
      null,
      null,
    ];
    cells.forEach((cell, at) => columns[at]!.values.push(cell));
  }
  const sheet = { columns, hiddenRows: new Set<number>(), merges: [], date1904: false };
  return { name: "申报汇总", rowCount: rows + 1, ...sheet };
}

/** What some workbooks bring besides their sheets. */
export const BROUGHT: Readonly<Record<string, WorkbookSettings>> = {
  inside: {
    sheets: { 第二批: { role: "none" }, 申报汇总: { columns: { paid: "" } } },
    accepted: [
      {
        sheet: "申报汇总",
        cell: "H3",
        code: "amount-mismatch",
        shown: printOfRow(INSIDE[2]!),
        reason: "领导已同意",
      },
    ],
  },
};

/** The workbooks that a test can open. */
export const BOOKS: Readonly<Record<string, () => readonly Grid[]>> = {
  faulty: () => gridsOf(faulty),
  clean: () => gridsOf(clean),
  /** Nothing but what nobody recognises. */
  strange: () => [
    grid("通讯录", [
      ["姓名", "电话"],
      ["张三", "0579-0000"],
    ]),
    grid("空白", []),
  ],
  /** Claims beside a second sheet of them, which the workbook's own settings take out of the check. */
  inside: () => [grid("申报汇总", INSIDE), grid("第二批", SECOND)],
  /** Nothing wrong but what nobody filled in: a whole column, and two columns that could be the amount. */
  asking: () => [grid("申报汇总", ASKING), grid("往来账", LEDGER)],
  /** Claims for one item under headers that nobody knows. */
  odd: () => [
    grid("表一", [
      ["2024 年设备补助"],
      ["户名", "号码", "购机款（万元）", "要的钱（万元）"],
      [nameOf(1), codeOf(1), 300, 24],
      [nameOf(2), codeOf(2), 400, 33],
    ]),
    grid("说明", [["本表由各镇填报"]]),
  ],
  /** Claims that each reading would change, and one that none would. */
  readings: () => [grid("申报汇总", claimRows(READINGS_BOOK))],
  /** Claims beside a veto list: vetoed, similar names, another time. */
  veto: vetoBook,
  /** 20,000 findings. */
  many: () => [claims(20_000, 1)],
  /** 100,000 rows, one in fifty wrong. */
  huge: () => [claims(100_000, 50)],
};
