import { numberText, quoted } from "../../number-text";
import { finding } from "../entry";
import type { Address } from "../facts";
import { wan } from "../money-text";
import { en, zh } from "../phrases";

/** Why two rows count as one claim, and what to do about it. */
const SAME = {
  claim: {
    zh: "等级、年度、项目名称均相同）。请删去其中一行。",
    en: "same grade, year and project). Remove one of them.",
  },
  year: {
    zh: "同一年度只奖一次，项目名称不同也算重复）。请删去其中一行。",
    en: "paid once a year, whatever the project is called). Remove one of them.",
  },
  project: {
    zh: "同一项目只奖一次，等级不同也算重复）。请删去其中一行。",
    en: "paid once a project, whatever its grade). Remove one of them.",
  },
  once: {
    zh: "每个等级只奖一次，不论年度和项目名称）。请删去其中一行。",
    en: "paid once a grade, whatever the year and the project). Remove one of them.",
  },
  "unknown-year": {
    zh: "有一行没有写明年度，可能是同一年度）。请补填年度，或删去其中一行。",
    en: "the year of one of them is not known and may be the same). Fill in the year, or remove one of them.",
  },
  "unknown-project": {
    zh: "有一行没有写明项目名称，可能是同一项目）。请补填项目名称，或删去其中一行。",
    en: "the project of one of them is not known and may be the same). Fill in the project, or remove one of them.",
  },
} as const;

/** What is claimed, or was paid, more than once. */
export const REPEATED = {
  /** `same`: why the two rows count as one. */
  "duplicate-claim": finding<{
    enterprise: string;
    item: string;
    grade: string;
    earlier: Address;
    same: keyof typeof SAME;
  }>({
    severity: "error",
    title: { zh: "重复申报", en: "Claimed twice" },
    sentence: {
      zh: (p) =>
        `${quoted(p.enterprise)}的${zh.graded(p.item, p.grade)}已在 ${p.earlier} 申报（${SAME[p.same].zh}`,
      en: (p) =>
        `${en.graded(p.item, p.grade)} of ${quoted(p.enterprise)} was already claimed in ${p.earlier} (${SAME[p.same].en}`,
    },
    meaning: {
      zh: "同一企业的同一笔申报了两次；标在后面的一行。按年奖的项目一年只算一笔，按项目奖的不论等级；年度或项目名称没有写明的，可能是同一笔。",
      en: "One claim of a firm stands twice; the later row is marked. An item paid by the year counts once a year, one paid by the project once a project whatever its grade; a year or project that is not named may be the same.",
    },
    action: {
      zh: "删去重复的一行；确是两笔的，分别写清年度和项目名称。",
      en: "Remove one of the rows; where there are two claims, tell their years and projects apart.",
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
  /** `sheet`: where the same claims stand too. */
  "repeats-sheet": finding<{ sheet: string; rows: number }>({
    severity: "info",
    title: { zh: "与他表重复", en: "Repeats a sheet" },
    sentence: {
      zh: (p) => `本表 ${numberText(p.rows)} 行申报也在“${p.sheet}”表上，只计一次。`,
      en: (p) =>
        `${en.count(p.rows, "claim")} of this sheet ${p.rows === 1 ? "stands" : "stand"} on “${p.sheet}” too; counted once.`,
    },
    meaning: {
      zh: "这张表汇总或照抄了另一张表的申报，没有再算一次。",
      en: "The sheet sums up or repeats the claims of another, so they were not counted again.",
    },
    action: {
      zh: "不用改；其实是另外的申报的，写清年度和项目名称。",
      en: "Nothing to change; where they are claims of their own, tell their years and projects apart.",
    },
  }),
};
