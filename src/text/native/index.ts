import { numberText } from "../number-text";

/** What a cell of a plain formula holds, where no declaration of an input names it. */
export const NATIVE_LABELS = {
  "@grade": "等级",
  "@titles": "荣誉",
  "@prior": "已获荣誉或已奖金额",
  "@quantity": "数量",
  "@approved": "核定金额",
  "@paid": "今年已奖金额",
  "@used": "今年已安排金额",
} as const;

/** An argument of a plain formula that no declaration names. */
export type NamedArgument = keyof typeof NATIVE_LABELS;

const list = (names: readonly string[]): string => names.join("、");

/** What plain formulas say in words: what a cell must hold, and why there is no amount. All in Chinese. */
export const NATIVE_TEXT = {
  /** What a formula shows instead of an amount. */
  refused: (label: string, expected: string) => `请核对：${label}应为${expected}`,
  money: (most: number, unit: string) => `0～${numberText(most)} ${unit}的数`,
  signedMoney: (most: number, unit: string) => `±${numberText(most)} ${unit}以内的数`,
  positiveMoney: (most: number, unit: string) => `大于 0、不超过 ${numberText(most)} ${unit}的数`,
  count: (least: number, most: number) => `${least}～${numberText(most)} 的整数`,
  measure: (most: number, unit: string) => `0～${numberText(most)}${unit && ` ${unit}`}的数`,
  choice: (names: readonly string[]) => list(names),
  titles: (names: readonly string[]) => `${list(names)}，几项之间用顿号隔开`,
  prior: (names: readonly string[], most: number, unit: string) =>
    `${list(names)}，或 0～${numberText(most)} ${unit}的数`,
  range: (least: number, most: number, unit: string) =>
    `${numberText(least)}～${numberText(most)} ${unit}的数`,
  share: (most: number, unit: string) => `不超过 ${numberText(most)} ${unit}的数，连同已安排的`,
  /** Why an item has no plain formula. */
  elsewhere: (article: number) =>
    `金额由另行制定的文件决定（第 ${article} 条），本政策算不出，没有普通公式。`,
  tooLong: (most: number) =>
    `公式超过 Excel 的 ${numberText(most)} 个字符。请把要用的数放在同一张表里，用 D2 这样的短地址。`,
  slices: "按逐档分段计算的读法没有普通公式。",
} as const;
