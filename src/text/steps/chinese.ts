import type { Decimal } from "decimal.js";
import { numberText, quotedFirm, shownText } from "../number-text";
import type { StepTexts } from "./figures";

const wan = (value: Decimal): string => `${numberText(value)} 万元`;
const read = (reading: string | undefined): string => (reading === undefined ? "" : `（读法 ${reading}）`);
const span = (from: number, next: number | undefined): string =>
  next === undefined
    ? `${numberText(from)} 万元（含）以上`
    : `${numberText(from)} 万元（含）至 ${numberText(next)} 万元（不含）`;

const IN_SET = "18 位，字符都在国家标准的字符集内";
const NOT_CHECKED = "不再核对校验码";
const LIKELY = {
  "typing-slip": "很可能有一位录错",
  "citizen-id": "这是一个公民身份号码",
  "old-registration": "其中的组织机构代码校验正确，可能是早期登记的代码",
} as const;

const cells = (row: readonly string[]): string => row.map((cell) => cell || "（空）").join("\t");

/** The steps' sentences in Chinese. */
export const CHINESE: StepTexts = {
  item: (p) => p.item,
  converted: (p) => `${p.label} ${numberText(p.given)} ${p.unit} = ${wan(p.money)}`,
  condition: (p) => {
    const unit = p.unit === "万元" ? " 万元" : p.unit;
    const want = `${p.above ? "大于" : "不低于"} ${numberText(p.bound)}${unit}`;
    return `${p.label} ${shownText(p.figure)}${unit}，要求${want}：${p.holds ? "符合" : "不符合"}${read(p.reading)}`;
  },
  "one-of": (p) => `${p.label}为${p.chosen}，要求为${p.accepted.join("、")}：${p.holds ? "符合" : "不符合"}`,
  refused: () => "条件不符合，奖补为 0",
  step: (p) =>
    p.from === undefined
      ? `${p.label} ${wan(p.base)}，未达到起奖线 ${numberText(p.next!)} 万元，奖励 0`
      : `${p.label} ${wan(p.base)}，属于 ${span(p.from, p.next)}一档，奖励 ${wan(p.award)}（按达到的最高一档，不累加，读法 R7）`,
  tier: (p) => {
    const beside = p.beside
      ? `，加${p.beside.label} ${wan(p.beside.amount)}，共 ${wan(p.base.plus(p.beside.amount))}`
      : "";
    if (p.from === undefined)
      return `${p.label} ${wan(p.base)}${beside}，未达到起补线 ${numberText(p.next!)} 万元，补助 0`;
    const tier = `${p.label} ${wan(p.base)}${beside}，属于 ${span(p.from, p.next)}一档`;
    if (p.listed) return `${tier}，${p.level}项目比例 ${p.rate}%（全额按此比例，读法 R1）`;
    const level = p.level === "无" ? "" : `本档没有单列${p.level}，按一般项目（读法 R2），`;
    return `${tier}，${level}比例 ${p.rate}%（全额按此比例，读法 R1）`;
  },
  product: (p) => {
    if (p.per === "percent") return `${p.label} ${wan(p.base)} × ${p.rate}% = ${wan(p.part)}`;
    return `${p.label} ${numberText(p.base)} ㎡ × ${p.rate} 元 = ${wan(p.part)}`;
  },
  slice: (p) => `${p.label}在 ${span(p.from, p.next)}的部分 ${wan(p.slice)} × ${p.rate}% = ${wan(p.part)}`,
  sum: (p) => `合计 ${wan(p.sum)}`,
  fixed: (p) => {
    const standard = `${p.grade}标准 ${wan(p.one)}`;
    return p.quantity.equals(1) ? standard : `${standard} × ${numberText(p.quantity)} = ${wan(p.award)}`;
  },
  highest: (p) => {
    if (p.titles.length === 0) return `没有荣誉：${wan(p.amount)}`;
    const best = `${p.title}，标准 ${wan(p.amount)}`;
    return p.titles.length > 1 ? `${p.titles.join("、")}中就高取${best}` : best;
  },
  difference: (p) =>
    `此前${p.title === "" ? "已奖" : `已获${p.title}，标准`} ${wan(p.prior)}，只奖差额：${wan(p.difference)}${read(p.reading)}`,
  approved: (p) =>
    p.least
      ? `核定金额 ${wan(p.approved)}，在 ${numberText(p.least)}～${numberText(p.most)} 万元之内`
      : `核定金额 ${wan(p.approved)}，在全县每年 ${wan(p.most)}${p.used.isZero() ? "" : `（今年已安排 ${wan(p.used)}）`}之内`,
  ended: () => "本政策实施后不再资助，金额为 0",
  cap: (p) => {
    const cap = `${p.yearly ? "每户每年" : "每户"}最高 ${wan(p.most)}`;
    const left = p.paid.isZero() ? "" : `，今年已奖 ${wan(p.paid)}，尚余 ${wan(p.left)}`;
    return p.award.equals(p.amount)
      ? `${cap}${left}，未超过`
      : `${cap}${left}，超过部分不计：${wan(p.award)}`;
  },
  room: (p) =>
    `${p.label} ${wan(p.whole)} 减${p.lessLabel} ${wan(p.taken)}，尚可补 ${wan(p.room)}；取较小者 ${wan(p.award)}${read(p.reading)}`,
  rounded: (p) => `四舍五入到分：${wan(p.award)} → ${wan(p.rounded)}（读法 R8）`,
  "paid-without-cap": () => "该项目没有年度上限，已奖金额不影响本次金额",
  vetoed: () => "一票否决，不予兑现，应付为 0",
  payable: (p) => `${wan(p.award)} 减已奖 ${wan(p.paid)}，应付 ${wan(p.rest)}`,
  "veto-match": (p) =>
    p.found
      ? `${quotedFirm(p.enterprise)}在名单中（按${p.by === "code" ? "代码" : "名称"}相符）`
      : `${quotedFirm(p.enterprise)}不在名单的 ${p.size} 条代码和名称中`,
  code: (p) => {
    if (p.kind === "valid") return `${IN_SET}；校验码正确（GB 32100-2015）`;
    if (p.kind === "length") return `应为 18 位，现为 ${p.length} 位；${NOT_CHECKED}`;
    return p.kind === "character"
      ? `第 ${p.place} 位“${p.character}”不在国家标准的字符集内（不用字母 I、O、S、V、Z）；${NOT_CHECKED}`
      : `${IN_SET}；校验码应为 ${p.expected}，${LIKELY[p.likely]}`;
  },
  force: (p) => `${p.date} ${p.holds ? "在" : "不在"}执行期内：${p.start}（含）至 ${p.end}（不含）`,
  "next-tier": (p) =>
    `下一档起点 ${wan(p.start)}，还差 ${wan(p.missing)}；现可得 ${wan(p.now)}，到下一档可得 ${wan(p.there)}，多得 ${wan(p.gain)}`,
  catalogue: (p) => `目录中相符的有 ${p.rows} 行`,
  result: (p) => `结果：${cells(p.cells)}${p.unit && ` ${p.unit}`}`,
  table: (p) => `结果：\n${p.rows.map(cells).join("\n")}`,
  "result-error": (p) => `结果：${p.error}${p.message && ` ${p.message}`}`,
};
