import type { ColumnKey } from "./vocabulary";

/**
 * What offices call the numbers of an item besides the names that the policy's own data give. They help to read a
 * sheet and are no part of the policy: its version and the receipts that name it do not change with them.
 */
export const INPUT_WORDS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  "growth.delta": [
    "增加额",
    "增量",
    "净增额",
    "增加值增加额",
    "工业增加值增加额",
    "工业增加值增量",
    "工业增加值净增额",
    "同比增加额",
  ],
  "equipment.amount": [
    "设备总投资",
    "设备总投资额",
    "设备投入额",
    "设备投入金额",
    "设备购置金额",
    "设备购置费",
    "设备购置投资",
    "设备采购额",
    "设备采购金额",
    "实际设备投资额",
    "实际设备投资",
    "技改设备投资额",
    "技改投资额",
    "技术改造投资额",
    "生产性设备投资",
    "生产设备投资额",
    "生产性设备投入",
    "购置金额",
    "采购金额",
    "投资额",
    "投资金额",
    "实际投资额",
  ],
  "robot.amount": [
    "机器人购置费",
    "机器人投资",
    "机器人投入",
    "机器人采购额",
    "机器人采购金额",
    "工业机器人购置金额",
    "工业机器人投资额",
    "购置金额",
    "采购金额",
  ],
  "robot.robots": ["工业机器人数量", "购置数量", "采购台数"],
};
