import { CellError, callFunction, type Block, type CellValue } from "../../src/formula";
import type { IssueCode } from "../../src/text";

type Call = readonly [says: RegExp, name: string, ...given: (CellValue | Block | undefined)[]];

/** One call for every sentence of the catalogue; the type lacks none. A fault of ours cannot be typed. */
const SEEN: Record<Exclude<IssueCode, "internal-fault">, Call> = {
  "not-a-number": [/应填数字，现为“待定”/, "GROWTH_AWARD", "待定"],
  "boolean-for-number": [/逻辑值/, "GROWTH_AWARD", true],
  missing: [/缺少荣誉/, "TITLE_AWARD", null],
  "base-missing": [/请在“数量”参数填写设备投资额/, "AWARD", "equipment"],
  "unknown-name": [/没有名为“大巨人”的荣誉/, "TITLE_AWARD", "大巨人"],
  "grade-missing": [/分等级，请填写等级/, "AWARD", "dcmm"],
  "grade-not-taken": [/不分等级/, "AWARD", "cpms", "省级"],
  "needs-own-function": [/请改用 WUYI\.ROBOT_SUBSIDY/, "AWARD", "robot"],
  "no-tiers": [/没有下一档/, "NEXT_TIER", "robot", 1],
  "not-a-date": [/应填日期/, "IN_FORCE", "明天", "2024-05-01"],
  "date-out-of-range": [/1900 年至 9999 年/, "IN_FORCE", 1e9, "2024-05-01"],
  "code-as-number": [/末几位已经丢失/, "VETOED", 9e17, [["甲"]]],
  "unknown-function": [/没有名为“NOPE”的函数/, "EXPLAIN", "NOPE"],
  "too-many-arguments": [/最多 1 个参数/, "CREDIT_CODE_VALID", "a", "b"],
  "error-in-argument": [/本身是错误 #REF!/, "GROWTH_AWARD", new CellError("#REF!")],
  "too-many-cells": [
    /个单元格。请缩小/,
    "EQUIPMENT_SUBSIDY",
    Array.from({ length: 3000 }, () => [1]),
    [Array.from({ length: 3000 }, () => "")],
  ],
  "too-many-rows": [/一次最多算 200,000 行/, "GROWTH_AWARD", Array.from({ length: 200_001 }, () => [1])],
  negative: [/不能为负数，现为 -1/, "EQUIPMENT_SUBSIDY", -1],
  "not-positive": [/必须大于 0/, "SOFTWARE_GROWTH_AWARD", 1, 0],
  "money-too-large": [/超过 100 亿元，很可能/, "EQUIPMENT_SUBSIDY", 2e6],
  "too-large": [/超过 100，不合常理/, "FACTORY_AWARD", 1, 101],
  "not-finite": [/不是有限的数/, "GROWTH_AWARD", Infinity],
  "not-whole": [/应为整数，现为 1\.5/, "ROBOT_SUBSIDY", 100, 1.5],
  "too-few": [/至少为 1，现为 0/, "ROBOT_SUBSIDY", 100, 0],
  "quantity-above-one": [/数量只能是 1/, "AWARD", "cpms", undefined, 2],
  "outside-range": [/2～10 万元之间/, "AWARD", "association", undefined, 11],
  "above-pool": [/今年已安排 12 万元，不够安排 4 万元/, "AWARD", "training-pool", undefined, 4, 12],
  "range-not-decided": [/由主管部门在 10～20 万元内核定/, "AWARD", "benchmark-sample"],
  "share-not-decided": [/从全县每年 10 万元中安排/, "AWARD", "service-pool"],
  "other-document": [/由另行制定的文件决定/, "AWARD", "consulting"],
  "no-element": [
    /没有第 4 行第 1 列/,
    "EQUIPMENT_SUBSIDY",
    [["x"], ["x"], ["x"]],
    [["省"], ["市"], ["省"], ["省"]],
  ],
  "no-match": [/没有与“火箭”相符/, "ITEMS", "火箭"],
  "top-tier": [/已达“工业增加值增长奖”的最高一档/, "NEXT_TIER", "growth", 10_000],
  "more-faults": [/另有 1 处问题/, "TITLE_AWARD", "甲、乙、丙、丁、戊、己、庚、辛、壬"],
};

test.each(Object.entries(SEEN))("%s says what happened and what to do", (_code, [says, name, ...given]) => {
  const blocks = given.map((one) =>
    one === undefined ? null : Array.isArray(one) ? (one as Block) : [[one as CellValue]],
  );
  const errors = callFunction(name, blocks)
    .flat()
    .filter((cell): cell is CellError => cell instanceof CellError);
  const messages = errors.map(({ message }) => message);
  expect(messages.some((message) => says.test(message))).toBe(true);
  expect(messages[0]).toMatch(/。$/);
});
