import { check } from "../../../src/sheet";
import { findingText } from "../../../src/text";
import { CLEAN, changed, withMore, type Claim } from "../../builders/claims";
import { testCases, type FindingCase } from "../../builders/finding-case";
import { claims, firm, history } from "../../builders/sheets";

const CASES: readonly FindingCase[] = [
  ["half a fen is no difference", [], [claims(changed(20, { 申报: 5.0000005 }))]],
  [
    "元 typed where 万元 belongs",
    [
      "unit-suspect H23｜error｜13｜申报 50,000 万元，恰是应得 5 万元的一万倍，很可能把“元”与“万元”弄混。请改为 5 万元。｜50000 → 5｜50000",
    ],
    [claims(changed(20, { 申报: 50_000 }))],
  ],
  [
    "亿元 typed where 万元 belongs",
    [
      "unit-suspect H23｜error｜13｜申报 0.0005 万元，恰是应得 5 万元的万分之一，很可能把“元”与“万元”弄混。请改为 5 万元。｜0.0005 → 5｜0.0005",
    ],
    [claims(changed(20, { 申报: 0.0005 }))],
  ],
  [
    "nearly ten thousand times is another fault",
    [
      "amount-mismatch H23｜error｜13｜申报 50,001 万元，应为 5 万元（多报 49,996 万元）。标准 5 万元。｜50001 → 5｜50001",
    ],
    [claims(changed(20, { 申报: 50_001 }))],
  ],
  [
    "nearly the ten thousandth part is another fault",
    [
      "amount-mismatch H23｜error｜13｜申报 0.000501 万元，应为 5 万元（少报 4.999499 万元）。标准 5 万元。｜0.000501 → 5｜0.000501",
    ],
    [claims(changed(20, { 申报: 0.000501 }))],
  ],
  [
    "what an earlier title leaves, in 元 where 万元 belongs: the unit is told, not the difference",
    [
      "unit-suspect H9｜error｜2｜申报 500,000 万元，恰是应得 50 万元的一万倍，很可能把“元”与“万元”弄混。请改为 50 万元。｜500000 → 50｜500000",
      "9: 100 → 50",
    ],
    [claims(changed(6, { 申报: 500_000 })), history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2022, 50])],
  ],
  [
    "what an earlier title leaves, as 亿元 where 万元 belongs: less than is due, of whatever reason",
    [
      "unit-suspect H9｜error｜2｜申报 0.005 万元，恰是应得 50 万元的万分之一，很可能把“元”与“万元”弄混。请改为 50 万元。｜0.005 → 50｜0.005",
      "9: 100 → 50",
    ],
    [claims(changed(6, { 申报: 0.005 })), history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2022, 50])],
  ],
];

testCases(CASES);

test.each<[why: string, rows: readonly Claim[], said: string]>([
  [
    "one step",
    changed(20, { 申报: 6 }),
    "Claimed 6 万元; due is 5 万元, 1 万元 too much. The standard is 5 万元.",
  ],
  [
    "two steps",
    withMore({ firm: 48, 项目: "产业大脑组件", 数量: 4, 申报: 3, 年度: 2024 }),
    "Claimed 3 万元; due is 2 万元, 1 万元 too much. The standard is 0.5 万元 × 4 = 2 万元. At most 10 万元 a firm a year: not reached.",
  ],
  [
    "nothing to pay by",
    [...CLEAN, { firm: 30, 项目: "诊断评估与平台建设补助", 申报: 5, 年度: 2024 }],
    "Claimed 5 万元, but the amount of “诊断评估与平台建设补助” is set by another document and cannot be paid under this policy. Name the higher document, or remove the row.",
  ],
])("a wrong amount in English: %s", (_, rows, said) => {
  const texts = check([claims(rows)]).findings.map((one) => findingText(one.code, one.parameters, "en"));
  expect(texts).toEqual([said]);
});
