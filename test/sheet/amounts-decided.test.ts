// Amounts that were declared, looked at and decided, beside one another: the one that was decided last is claimed.
import { check } from "../../src/sheet";
import { firm } from "../builders/office-books";
import { lined } from "../builders/lined";

/** The columns before the amounts. */
const REVIEWED = "序号|企业名称|统一社会信用代码|奖补项目";

test.each<[why: string, lines: readonly string[], merges: string, claimed: number, told: string]>([
  [
    "who decided stands above what",
    [
      `${REVIEWED}|企业申报||第三方审定|`,
      "||||设备投资|补助额|设备投资|补助额",
      `1|${firm(1)}|生产性设备投资|460.5|36.84|432.15|34.572`,
    ],
    "A1:A2 B1:B2 C1:C2 D1:D2 E1:F1 G1:H1",
    34.572,
    "",
  ],
  [
    "who decided stands below what",
    [
      `${REVIEWED}|金额（万元）|||审定意见`,
      "||||企业申报|镇街初审|经信局审定|",
      `1|${firm(1)}|省级工业互联网平台|50|40|30|按省级标准`,
    ],
    "A1:A2 B1:B2 C1:C2 D1:D2 E1:G1 H1:H2",
    30,
    "",
  ],
  [
    "an amount was looked at once more, and is paid as it was decided last",
    [`${REVIEWED}|部门审核数（万元）|财政复核数（万元）`, `1|${firm(1)}|市级绿色工厂|15|10`],
    "",
    10,
    "",
  ],
  [
    "the last stands before the first: which is paid?",
    [`${REVIEWED}|财政复核数（万元）|部门审核数（万元）`, `1|${firm(1)}|市级绿色工厂|10|15`],
    "",
    10,
    "ambiguous-column 5",
  ],
  [
    "the same, and the last is wrong",
    [`${REVIEWED}|部门审核数（万元）|财政复核数（万元）`, `1|${firm(1)}|市级绿色工厂|10|100`],
    "",
    100,
    "amount-mismatch 5",
  ],
  [
    "two that were both decided: which is paid?",
    [`${REVIEWED}|审定金额（万元）|拟奖励金额（万元）`, `1|${firm(1)}|市级绿色工厂|100|10`],
    "",
    100,
    "ambiguous-column 5, amount-mismatch 4",
  ],
  [
    "what is due by itself, what was paid, and what is asked for now",
    [
      `${REVIEWED}|设备投资额（万元）|应奖金额（万元）|已奖金额（万元）|本次拟补助金额（万元）`,
      `1|${firm(1)}|生产性设备投资|860|86|40|46`,
    ],
    "",
    46,
    "",
  ],
  [
    "the same, where it is said whose money is due",
    [
      `${REVIEWED}|设备投资额（万元）|县级应奖金额（万元）|已奖金额（万元）|本次拟补助金额（万元）`,
      `1|${firm(1)}|生产性设备投资|860|86|40|46`,
    ],
    "",
    46,
    "",
  ],
  [
    "an amount for an item with 供应链 in its name, paid in two parts, is no amount that is due",
    [
      `${REVIEWED}|设备投资额（万元）|绿色低碳供应链管理企业奖励金额（万元）|已奖金额（万元）|本次拨付金额（万元）`,
      `1|${firm(1)}|生产性设备投资|860|86|40|46`,
    ],
    "",
    86,
    "",
  ],
  [
    "the same below a heading, though what was paid was not taken off in one row",
    [
      `${REVIEWED}|资金情况（万元）||`,
      "||||应奖|已享受金额|本次应拨",
      `1|${firm(1)}|省级企业技术中心|50|30|50`,
    ],
    "A1:A2 B1:B2 C1:C2 D1:D2 E1:G1",
    50,
    "amount-mismatch 6",
  ],
  [
    "the same, and what was paid is not taken off",
    [
      `${REVIEWED}|设备投资额（万元）|应奖金额（万元）|已奖金额（万元）|本次拟补助金额（万元）`,
      `1|${firm(1)}|生产性设备投资|860|126|40|86`,
    ],
    "",
    86,
    "amount-mismatch 7",
  ],
])("amounts beside one another: %s", (_, lines, merges, claimed, told) => {
  const { rows, findings } = check([lined("审定表", lines, merges)]);
  expect(rows.map((row) => row.claimed)).toEqual([claimed]);
  const barring = findings.filter(({ severity }) => severity === "error" || severity === "question");
  expect(barring.map(({ code, column }) => `${code} ${column}`).join(", ")).toBe(told);
});
