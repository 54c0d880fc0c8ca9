import { quoted } from "../../number-text";
import { finding } from "../entry";
import type { Address } from "../facts";
import { wan } from "../money-text";
import { en, zh } from "../phrases";

/** What is claimed, or was paid, more than once. */
export const REPEATED = {
  "duplicate-claim": finding<{ enterprise: string; item: string; grade: string; earlier: Address }>({
    severity: "error",
    title: { zh: "重复申报", en: "Claimed twice" },
    sentence: {
      zh: (p) =>
        `${quoted(p.enterprise)}的${zh.graded(p.item, p.grade)}已在 ${p.earlier} 申报（等级、年度、项目名称均相同）。请删去其中一行。`,
      en: (p) =>
        `${en.graded(p.item, p.grade)} of ${quoted(p.enterprise)} was already claimed in ${p.earlier} (same grade, year and project). Remove one of them.`,
    },
    meaning: {
      zh: "同一企业、项目、等级、年度和项目名称申报了两次；标在后面的一行。",
      en: "The same firm, item, grade, year and project name is claimed twice; the later row is marked.",
    },
    action: {
      zh: "删去重复的一行；确是两个项目的，分别写清项目名称。",
      en: "Remove one of the rows; where there are two projects, write their names apart.",
    },
  }),
  "already-awarded": finding<{
    enterprise: string;
    item: string;
    grade: string;
    earlier: Address;
    year: string;
    paid: number | null;
  }>({
    severity: "error",
    title: { zh: "已经奖过", en: "Already awarded" },
    sentence: {
      zh: (p) =>
        `${quoted(p.enterprise)}的${zh.graded(p.item, p.grade)}已经奖过${p.paid === null ? "" : ` ${wan(p.paid)}`}${p.year === "" ? "" : `（${p.year} 年）`}，见 ${p.earlier}；不能再奖。`,
      en: (p) =>
        `${en.graded(p.item, p.grade)} was already paid to ${quoted(p.enterprise)}${p.year === "" ? "" : ` in ${p.year}`}${p.paid === null ? "" : `, ${wan(p.paid)}`}: see ${p.earlier}. It cannot be paid again.`,
    },
    meaning: {
      zh: "只奖一次的项目，历史兑现表里已经奖过这家企业。",
      en: "The item is paid only once, and the history shows that this firm has had it.",
    },
    action: {
      zh: "删去本行；历史表有误的，先改正历史表。",
      en: "Remove the row; where the history is wrong, correct the history first.",
    },
  }),
};
