import { quoted } from "../../number-text";
import { finding } from "../entry";
import type { Names } from "../facts";
import { en, zh } from "../phrases";

/** Names that the catalogue does not know. */
export const NAMES = {
  "unknown-item": finding<{ given: string; nearest: Names }>({
    severity: "error",
    title: { zh: "项目不在目录", en: "Unknown item" },
    sentence: {
      zh: (p) =>
        `目录中没有${quoted(p.given)}这个奖补项目，本行金额无法核对。${zh.near(p.nearest)}请改为目录中的名称。`,
      en: (p) =>
        `${quoted(p.given)} is not in the catalogue, so this row's amount cannot be checked.${en.near(p.nearest)} Use the catalogue's name.`,
    },
    meaning: {
      zh: "奖补项目的名称不在目录里，这一行的金额无法核对。",
      en: "The item's name is not in the catalogue, so the row's amount cannot be checked.",
    },
    action: {
      zh: "改为目录中的名称或简称，各项目的页面列有全部认得的名称。",
      en: "Use a name or short name of the catalogue; the page of each item lists all names that are recognised.",
    },
  }),
  /** `accepted` is empty where the item has no grades at all; `beside`: the item's text, where it says another. */
  "unknown-grade": finding<{
    column: string;
    given: string;
    item: string;
    nearest: Names;
    accepted: Names;
    beside?: string;
  }>({
    severity: "error",
    title: { zh: "等级不存在", en: "Unknown grade" },
    sentence: {
      zh: (p) =>
        p.beside !== undefined
          ? `${p.column}填的是${quoted(p.given)}，而奖补项目写的是${quoted(p.beside)}，两处不一致，本行金额无法核对。请改成一致。`
          : p.accepted.length === 0
            ? `“${p.item}”不分等级，现填了${quoted(p.given)}。请留空，或核对项目是否填错。`
            : `“${p.item}”没有名为${quoted(p.given)}的${p.column}，本行金额无法核对。${zh.likely(p)}可填：${zh.list(p.accepted)}。`,
      en: (p) =>
        p.beside !== undefined
          ? `The ${p.column} is ${quoted(p.given)}, but the item is written as ${quoted(p.beside)}: the two differ, so the amount cannot be checked. Make them agree.`
          : p.accepted.length === 0
            ? `“${p.item}” has no grades, but ${quoted(p.given)} is entered. Leave it empty, or correct the item.`
            : `“${p.item}” has no ${p.column} ${quoted(p.given)}, so the amount cannot be checked.${en.likely(p)} Accepted: ${en.list(p.accepted)}.`,
    },
    meaning: {
      zh: "填的等级不是这个项目的等级，金额无法核对。",
      en: "The grade is none of this item's, so the amount cannot be checked.",
    },
    action: {
      zh: "按说明里列出的等级改；不分等级的项目留空。",
      en: "Use one of the grades that the sentence lists; leave it empty for an item without grades.",
    },
  }),
};
