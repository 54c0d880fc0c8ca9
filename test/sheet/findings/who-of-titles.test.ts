import { cellOf, check, type Finding, type Grid } from "../../../src/sheet";
import { lined } from "../../builders/lined";
import { CHENXI, HONGYUAN, JINSUI } from "../../verdicts/firms";

// One code under two names, or one name under two codes, where titles say who claims: no column holds it.

/** A form that a firm fills in: who it is stands above the table. */
const form = (sheet: string, name: string, code: string): Grid =>
  lined(sheet, [
    "工业奖补申报表",
    `企业名称：${name}  统一社会信用代码：${code}`,
    "奖补项目|申报金额（万元）|项目名称",
    `清洁生产审核|5|${sheet}`,
  ]);
const LIST = lined("汇总", [
  "项目名称|企业名称|统一社会信用代码|奖补项目|申报金额（万元）",
  `丙|${JINSUI.cells}|清洁生产审核|5`,
]);

const conflicts = (...grids: readonly Grid[]): string[] => {
  const isConflict = (one: Finding): one is Finding<"code-name-conflict"> =>
    one.code === "code-name-conflict";
  return check(grids)
    .findings.filter(isConflict)
    .map(
      ({ parameters, sheet, ...one }) =>
        `${sheet} ${cellOf({ parameters, sheet, ...one })} ${parameters.kind}: ${parameters.others.join()} (${parameters.at.join()})`,
    );
};

test.each<[why: string, grids: readonly Grid[], told: readonly string[]]>([
  ["each firm has its code", [form("甲", HONGYUAN.name, HONGYUAN.code), form("乙", CHENXI.name, CHENXI.code), LIST], []],
  [
    "two firms under one code: the first cell of each claim is pointed at",
    [form("甲", HONGYUAN.name, HONGYUAN.code), form("乙", CHENXI.name, HONGYUAN.code)],
    [
      `甲 A4 names: ${HONGYUAN.name},${CHENXI.name} (甲!A4,乙!A4)`,
      `乙 A4 names: ${HONGYUAN.name},${CHENXI.name} (甲!A4,乙!A4)`,
    ],
  ],
  [
    "one firm under two codes, of which one stands in a column",
    [form("甲", JINSUI.name, HONGYUAN.code), LIST],
    [
      `甲 A4 codes: ${HONGYUAN.code},${JINSUI.code} (甲!A4,汇总!C2)`,
      `汇总 C2 codes: ${HONGYUAN.code},${JINSUI.code} (甲!A4,汇总!C2)`,
    ],
  ],
  [
    "one firm under two codes, of which one stands in the cell of its name",
    [LIST, lined("一票否决名单", ["起始日期|企业名称", `2030-01-01|${JINSUI.name}（${HONGYUAN.code}）`])],
    [
      `汇总 C2 codes: ${JINSUI.code},${HONGYUAN.code} (汇总!C2,一票否决名单!B2)`,
      `一票否决名单 B2 codes: ${JINSUI.code},${HONGYUAN.code} (汇总!C2,一票否决名单!B2)`,
    ],
  ],
  [
    "another firm under a code that stands in a column",
    [form("甲", HONGYUAN.name, JINSUI.code), LIST],
    [
      `甲 A4 names: ${HONGYUAN.name},${JINSUI.name} (甲!A4,汇总!B2)`,
      `汇总 C2 names: ${HONGYUAN.name},${JINSUI.name} (甲!A4,汇总!B2)`,
    ],
  ],
  [
    "two firms under one code, and one of them under two codes: the code's names are told first",
    [form("甲", HONGYUAN.name, HONGYUAN.code), form("乙", CHENXI.name, HONGYUAN.code), form("丙", HONGYUAN.name, JINSUI.code)],
    [
      `甲 A4 names: ${HONGYUAN.name},${CHENXI.name} (甲!A4,乙!A4)`,
      `乙 A4 names: ${HONGYUAN.name},${CHENXI.name} (甲!A4,乙!A4)`,
      `丙 A4 codes: ${HONGYUAN.code},${JINSUI.code} (甲!A4,丙!A4)`,
    ],
  ],
])("%s", (_, grids, told) => {
  expect(conflicts(...grids)).toEqual(told);
}); // prettier-ignore
