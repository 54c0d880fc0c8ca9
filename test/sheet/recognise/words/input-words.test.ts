// What the lists of headers hold is no question of a whole sheet.
/* eslint-disable no-restricted-imports */
import { isColumnKey, isMoneyKey, meaningsOf } from "../../../../src/sheet/recognise/vocabulary";
/* eslint-enable no-restricted-imports */

/** What offices call the numbers of an item: each name is in the list, and so ranks before what only its words say. */
test.each<[key: string, names: string]>([
  ["growth.delta", "增加额 增量 净增额 增加值增加额 工业增加值增加额 工业增加值增量 工业增加值净增额 同比增加额"],
  ["equipment.amount", "设备总投资 设备总投资额 设备投入额 设备投入金额 设备购置金额 设备购置费 设备购置投资"],
  ["equipment.amount", "设备采购额 设备采购金额 实际设备投资额 实际设备投资 技改设备投资额 技改投资额 技术改造投资额"],
  ["equipment.amount", "生产性设备投资 生产设备投资额 生产性设备投入 购置金额 采购金额 投资额 投资金额 实际投资额"],
  ["robot.amount", "机器人购置费 机器人投资 机器人投入 机器人采购额 机器人采购金额 工业机器人购置金额"],
  ["robot.amount", "工业机器人投资额 购置金额 采购金额"],
  ["robot.robots", "工业机器人数量 购置数量 采购台数"],
])("%s is called %s", (key, names) => {
  for (const name of names.split(" "))
    expect([name, meaningsOf(name).map((one) => one.key)]).toEqual([name, expect.arrayContaining([key])]);
}); // prettier-ignore

test("what is bought for money may be equipment or robots; an investment may be a base too", () => {
  expect(meaningsOf("购置金额").map(({ key }) => key)).toEqual(["equipment.amount", "robot.amount"]);
  expect(meaningsOf("投资额").map(({ key }) => key)).toEqual(["base", "equipment.amount"]);
  expect(meaningsOf("项目投资额")).toEqual([]);
});

/** Whether a column holds money: a unit may be stated for it. */
test.each<[key: string, isMoney: boolean]>([
  ["claimed", true],
  ["paid", true],
  ["base", true],
  ["approved", true],
  ["projectTotal", true],
  ["equipment.amount", true],
  ["growth.delta", true],
  ["insurance-match.subsidy", true],
  ["quantity", false],
  ["grade", false],
  ["robot.robots", false],
  ["factory.area", false],
  ["equipment.level", false],
])("a column of %s holds money: %s", (key, isMoney) => {
  expect(isMoneyKey(key as "claimed")).toBe(isMoney);
});

test.each<[text: string, isKey: boolean]>([
  ["claimed", true],
  ["robot.robots", true],
  ["growth.delta.later", true],
  ["robot.robots.later", false],
  ["申报金额", false],
  ["", false],
])("a setting's column %j is one: %s", (text, isKey) => expect(isColumnKey(text)).toBe(isKey));
