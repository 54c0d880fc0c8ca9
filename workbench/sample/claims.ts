import { firm } from "./firms";
import { FIRST_ROW, type SheetPlan, type Typed } from "./grid";

/** How many claims the sheet holds. */
export const CLAIMS = 220;

/** The claims in turn: item, grade, and the base or the number of pieces (empty: one). */
const PATTERNS: readonly ((
  n: number,
) => readonly [item: string, grade: string | null, quantity: number | null])[] = [
  (n) => ["工业增加值增长奖", null, 380 + ((n * 197) % 11_000)],
  (n) => ["生产性设备投资补助", ["省重点", null, "市重点", "国家重点"][n % 4]!, 88.5 + ((n * 311.37) % 6400)],
  (n) => ["首版次软件产品", n % 2 ? "省级" : "国家级", null],
  (n) => ["数字化示范试点", ["市级", "省级", "国家级"][n % 3]!, null],
  (n) => ["数据管理能力成熟度贯标", ["二级", "三级", "四级"][n % 3]!, null],
  (n) => ["企业技术中心", ["市级", "省级"][n % 2]!, null],
  (n) => ["优秀工业新产品", ["一类", "二类", "三类"][n % 3]!, null],
  (n) => ["省级鉴定工业新产品", null, 1 + (n % 4)],
  (n) => ["“浙江制造”精品", null, 1 + (n % 2)],
  (n) => ["绿色工厂", ["市级", "省级", "国家级"][n % 3]!, null],
  (n) => ["产业大脑能力中心组件", null, 4 + (n % 23)],
  (n) => ["节水型企业", n % 2 ? "市级" : "省级", null],
];

const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const first = FIRST_ROW + 1;
const last = FIRST_ROW + CLAIMS;

function row(n: number): Typed[] {
  const { name, code } = firm(n);
  const [item, grade, quantity] = PATTERNS[n % PATTERNS.length]!(n);
  return [n + 1, name, code, item, grade, round(quantity), null, null, null];
}

function rows(): Typed[][] {
  const all = Array.from({ length: CLAIMS }, (_, n) => row(n));
  // Three calls compute all claims: each spills down its column.
  all[0]![6] = `=WUYI.AWARD(D${first}:D${last},E${first}:E${last},F${first}:F${last})`;
  all[0]![7] = `=IF(WUYI.CREDIT_CODE_VALID(C${first}:C${last}),"正确","有误")`;
  all[0]![8] = `=WUYI.BASIS(D${first}:D${last},E${first}:E${last})`;
  return all;
}

/** All claims of a year: twelve items, three columns of them one spilled call each. */
export const CLAIMS_SHEET: SheetPlan = {
  id: "claims",
  name: "申报汇总",
  title: "2024 年度工业企业奖补申报汇总（示例）",
  note: "金额单位：万元。测算、代码校验、依据三列各是一个公式，改动左边任一格，结果随即更新。企业均为虚构。",
  columns: [
    { header: "序号", width: 52, look: "centre" },
    { header: "企业名称", width: 230, look: "text" },
    { header: "统一社会信用代码", width: 190, look: "text" },
    { header: "奖补项目", width: 200, look: "text" },
    { header: "等级", width: 90, look: "centre" },
    { header: "申报基数或数量\n（万元或个）", width: 130, look: "money" },
    { header: "测算奖补\n（万元）", width: 120, look: "money" },
    { header: "信用代码", width: 84, look: "centre" },
    { header: "政策依据", width: 720, look: "text" },
  ],
  rows: rows(),
  extra: [
    { row: 0, column: 5, typed: "合计", look: "total" },
    { row: 0, column: 6, typed: `=SUM(G${first}:G${last})`, look: "total" },
  ],
};
