import { WITH_UNIT, numberText, quoted } from "../number-text";
import type { IssueTexts } from "./parameters";

const list = (names: readonly string[]): string => names.join("、");
const near = (names: readonly string[]): string => (names.length > 0 ? `您是否想填：${list(names)}？` : "");

/** The reasons' sentences in Chinese. */
export const CHINESE: IssueTexts = {
  "not-a-number": (p) =>
    WITH_UNIT.test(p.given)
      ? `${p.argument}应填数字，现为${quoted(p.given)}。请只填数字，单位不写在数字里：留空为万元，其他单位写在最后一个参数。`
      : `${p.argument}应填数字，现为${quoted(p.given)}。请只填数字，例如 1234.5 或 1,234.5。`,
  "boolean-for-number": (p) => `${p.argument}应填数字，现为逻辑值 TRUE 或 FALSE。请改填数字。`,
  missing: (p) =>
    `缺少${p.argument}。${p.accepted.length > 0 ? `可填：${list(p.accepted)}。` : "请补填后再算。"}`,
  "base-missing": (p) => `“${p.item}”按${p.input}计算，请在“数量”参数填写${p.input}。`,
  "unknown-name": (p) =>
    `没有名为${quoted(p.given)}的${p.argument}。${near(p.nearest)}可填：${list(p.accepted)}。`,
  "grade-missing": (p) => `“${p.item}”分等级，请填写等级：${list(p.accepted)}。`,
  "grade-not-taken": (p) => `“${p.item}”不分等级，现填了${quoted(p.given)}。请把等级留空。`,
  "needs-own-function": (p) => `“${p.item}”需要${list(p.inputs)}，请改用 WUYI.${p.function}。`,
  "no-tiers": (p) => `“${p.item}”不按金额分档，没有下一档。可填：${list(p.accepted)}。`,
  "not-a-date": (p) =>
    `${p.argument}应填日期，现为${quoted(p.given)}。请填 Excel 日期或 2024-05-01 这样的文字。`,
  "date-out-of-range": (p) => `${p.argument}不是 1900 年至 9999 年之间的日期。请核对。`,
  "code-as-number": (p) =>
    `${p.argument}里有按数字存放的代码，末几位已经丢失。请把单元格设为文本后重新录入 18 位代码。`,
  "unknown-function": (p) =>
    `没有名为${quoted(p.given)}的函数。${near(p.nearest)}可填：${list(p.accepted)}。`,
  "too-many-arguments": (p) =>
    `WUYI.${p.function} 最多 ${p.most} 个参数：${list(p.parameters)}。请删去多余的参数。`,
  "error-in-argument": (p) => `${p.argument}所引用的单元格本身是错误 ${p.error}。请先改正那个单元格。`,
  "too-many-cells": (p) => `结果超过 ${numberText(p.most)} 个单元格。请缩小引用的区域。`,
  "too-many-rows": (p) =>
    `一次最多算 ${numberText(p.most)} 行，所引用的区域有 ${numberText(p.given)} 行。请只引用有数据的行，例如 D2:D5001，或分几次计算。`,
  "internal-fault": (p) => `WUYI.${p.function} 内部出错，结果不可用。请把所填的参数告诉维护人员。`,
  negative: (p) => `${p.argument}不能为负数，现为 ${numberText(p.given)}。请核对。`,
  "not-positive": (p) => `${p.argument}必须大于 0，现为 ${numberText(p.given)}。请核对。`,
  "money-too-large": (p) =>
    p.unit === "元"
      ? `${p.argument}超过 100 亿元。请核对金额。`
      : `${p.argument}超过 100 亿元，很可能是把以“元”计的金额填成了“${p.unit}”。请改按${p.unit}填写，或把单位改为“元”。`,
  "too-large": (p) =>
    `${p.argument}超过 ${numberText(p.most)}${p.unit && ` ${p.unit}`}，不合常理。请核对单位和数字。`,
  "not-finite": (p) => `${p.argument}不是有限的数。请核对。`,
  "not-whole": (p) => `${p.argument}应为整数，现为 ${numberText(p.given)}。请核对。`,
  "too-few": (p) => `${p.argument}至少为 ${p.least}，现为 ${numberText(p.given)}。请核对。`,
  "quantity-above-one": (p) =>
    `“${p.item}”不按件计奖，数量只能是 1（或 0），现为 ${numberText(p.given)}。请把数量留空。`,
  "outside-range": (p) =>
    `“${p.item}”的核定金额应在 ${numberText(p.least)}～${numberText(p.most)} 万元之间（第 ${p.article} 条），现为 ${numberText(p.approved)} 万元。`,
  "above-pool": (p) =>
    `“${p.item}”全县每年共 ${numberText(p.most)} 万元（第 ${p.article} 条）${p.used.isZero() ? "" : `，今年已安排 ${numberText(p.used)} 万元`}，不够安排 ${numberText(p.approved)} 万元。`,
  "range-not-decided": (p) =>
    `“${p.item}”由主管部门在 ${numberText(p.least)}～${numberText(p.most)} 万元内核定（第 ${p.article} 条），请在“数量”参数填写核定金额。`,
  "share-not-decided": (p) =>
    `“${p.item}”从全县每年 ${numberText(p.most)} 万元中安排（第 ${p.article} 条），请在“数量”参数填写核定金额。`,
  "other-document": (p) =>
    `“${p.item}”的金额由另行制定的文件决定（第 ${p.article} 条），本政策算不出金额。请按该文件办理。`,
  "no-element": (p) => `${p.argument}的区域没有第 ${p.row} 行第 ${p.column} 列。请把各区域选成一样大。`,
  "no-match": (p) => `目录中没有与${quoted(p.given)}相符的项目。请填条款号（1～22）或项目名称的一部分。`,
  "top-tier": (p) => `${numberText(p.base)} 万元已达“${p.item}”的最高一档，没有下一档。`,
  "more-faults": (p) => `另有 ${p.count} 处问题，改正以上各处后再看。`,
};
