import type { Choice, Grade } from "./item";
import { fromStart } from "./parameter";

/** A grade whose amount (万元) has held since the first day, with the short forms that people type. */
export function grade(name: string, amount: number, aliases: readonly string[]): Grade {
  return { name, amount: fromStart(amount), aliases };
}

/** The administrative levels, and what people type for them. */
const NATIONAL = ["国家", "国", "国级", "national", "state"];
const PROVINCIAL = ["省", "provincial", "province"];
const MUNICIPAL = ["市", "municipal", "city"];

export const national = (amount: number): Grade => grade("国家级", amount, NATIONAL);
export const provincial = (amount: number): Grade => grade("省级", amount, PROVINCIAL);
export const municipal = (amount: number): Grade => grade("市级", amount, MUNICIPAL);

/** One grade for the province and everything above it: the higher level's name is accepted too. */
export const provincialAndAbove = (amount: number): Grade =>
  grade("省级及以上", amount, [
    "省级",
    ...PROVINCIAL,
    "国家级",
    ...NATIONAL,
    "省及以上",
    "省级以上",
    "省部级",
  ]);

const keyProject = (level: string, short: readonly string[]): Choice => ({
  name: `${level}重点`,
  aliases: [`${level}重点项目`, `${level}级重点`, `${level}级重点项目`, `${level}级`, ...short],
});

/** The levels of a key project (article 4), and the ordinary project. */
export const KEY_PROJECT_LEVELS: readonly Choice[] = [
  {
    name: "无",
    aliases: ["none", "一般", "一般项目", "普通", "普通项目", "非重点", "非重点项目", "否", "-", "—", "/"],
  },
  keyProject("市", MUNICIPAL),
  keyProject("省", PROVINCIAL),
  {
    ...keyProject("国家", NATIONAL),
    aliases: [...keyProject("国家", NATIONAL).aliases, "国重点", "国家级重点"],
  },
];

/** Yes and no, as people and cells write them. */
export const YES_NO: readonly Choice[] = [
  { name: "否", aliases: ["false", "0", "no", "n", "无", "非", "不是", "×", "-", "—", "/"] },
  { name: "是", aliases: ["true", "1", "yes", "y", "有", "√", "✓"] },
];

/** YES_NO for a city key project, where the level's own names mean yes. */
export const CITY_KEY: readonly Choice[] = YES_NO.map((choice) =>
  choice.name === "是"
    ? {
        ...choice,
        aliases: [
          ...choice.aliases,
          "市重点",
          "市重点项目",
          "市级重点",
          "市级重点项目",
          "市级",
          "市",
          "city",
        ],
      }
    : { ...choice, aliases: [...choice.aliases, "none", "一般", "一般项目", "非重点"] },
);
