import { ITEMS, foldName } from "../../../src/policy";
import { inputKey, labelOfColumn, meaningsOf, readHeader, statedUnit, statedYear } from "../../../src/sheet";

const keysOf = (header: string): string[] => meaningsOf(readHeader(header)!.name).map(({ key }) => key);

const INPUTS = ITEMS.flatMap((item) =>
  item.inputs.flatMap((input) =>
    [input.label, ...(input.headers ?? [])].map((header) => ({ header, key: inputKey(item, input) })),
  ),
);

test.each(INPUTS)("a column called $header is $key", ({ header, key }) => {
  expect(keysOf(header)).toContain(key);
  expect(keysOf(`${header}（万元）`)).toContain(key);
});

/** The words of the contract, and the column that each names. */
const GENERAL: readonly (readonly [key: string, headers: readonly string[]])[] = [
  ["enterprise", ["企业名称", "单位名称", "申报企业", "企业"]],
  ["code", ["统一社会信用代码", "信用代码", "社会信用代码"]],
  ["item", ["奖补项目", "政策条款", "申报项目", "奖励项目"]],
  ["grade", ["等级", "级别", "档次", "项目等级"]],
  ["base", ["申报基数"]],
  ["claimed", ["申报金额", "奖励金额", "补助金额", "申请金额"]],
  ["paid", ["已奖金额", "已享受金额"]],
  ["date", ["认定日期", "认定时间"]],
  ["year", ["申报年度", "年度"]],
  ["filing", ["备案编号", "项目代码"]],
  ["statistics", ["纳统"]],
  ["project", ["项目名称"]],
  ["document", ["上级文件"]],
  ["note", ["备注"]],
  ["quantity", ["数量"]],
  ["vetoMatter", ["否决事项"]],
  ["vetoFrom", ["起始日期"]],
  ["vetoTo", ["截止日期"]],
];

test.each(GENERAL)("the contract's words for %s", (key, headers) => {
  for (const header of headers) {
    for (const written of [header, ` ${header} `, `*${header}`, `1.${header}`, `${header}\n（必填）`]) {
      expect([written, keysOf(written)]).toEqual([written, [key]]);
    }
  }
  expect(labelOfColumn(key as "enterprise")).toBe(headers[0]);
});

test.each([
  ["设备投资额（万元）", "设备投资额", "万元"],
  ["奖励金额(元)", "奖励金额", "元"],
  ["申报金额/亿元", "申报金额", "亿元"],
  ["申报金额（单位：千元）", "申报金额", "千元"],
  ["建筑面积（㎡）", "建筑面积", undefined],
  ["申报金额", "申报金额", undefined],
])("the header %s", (text, name, unit) => {
  expect(readHeader(text)).toMatchObject({
    name: foldName(name),
    unit: unit && expect.objectContaining({ name: unit }),
  });
});

test("what titles state", () => {
  expect(statedUnit("填报单位：某局 金额单位：人民币万元")?.name).toBe("万元");
  expect(statedUnit("填报单位：某局")).toBeUndefined();
  expect(statedYear("2024 年度申报表")).toBe(2024);
  expect(statedYear("2023年—2024年申报表")).toBeUndefined();
});
