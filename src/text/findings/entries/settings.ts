import type { Language } from "../../language";
import { numberText, quoted } from "../../number-text";
import { ROLE_NAMES } from "../../role-names";
import { finding } from "../entry";
import { wan } from "../money-text";
import { en } from "../phrases";

type Kind = "role" | "item" | "header" | "column" | "accepted" | "start";

/** How many claims a sheet holds, and what they claim in 万元. */
interface ClaimsRead {
  readonly rows: number;
  readonly sum: number;
}

/** What a decision changes. */
type Effect =
  | { readonly kind: "none" }
  /** What is read of the sheet without it and with it. */
  | { readonly kind: "claims"; readonly before: ClaimsRead; readonly after: ClaimsRead }
  /** A finding that stands would no longer stand in the way; its title in both languages. */
  | { readonly kind: "accepts"; readonly zh: string; readonly en: string; readonly reason: string }
  | { readonly kind: "dates" };

interface Brought {
  kind: Kind;
  sheet: string;
  value: string;
  effect: Effect;
  used: boolean;
  from: "book" | "beside";
}

/** Where an accepted finding is. */
const place = ({ sheet, value }: Brought): string =>
  value === "" ? quoted(sheet) : `${quoted(sheet)} ${value}`;

/** A role in words; one that nobody knows as it is written. */
const roleOf = ({ value }: Brought, language: Language): string =>
  (ROLE_NAMES[language] as Readonly<Record<string, string | undefined>>)[value] ?? value;

const zhOf: Readonly<Record<Kind, (brought: Brought) => string>> = {
  role: (p) => `${quoted(p.sheet)}的用途定为${quoted(roleOf(p, "zh"))}`,
  item: (p) => `${quoted(p.sheet)}的奖补项目定为${quoted(p.value)}`,
  header: (p) => `${quoted(p.sheet)}的表头定在第 ${p.value} 行`,
  column: (p) => `${quoted(p.sheet)}指定了列：${quoted(p.value)}`,
  accepted: (p) => `接受了一条发现${p.sheet === "" ? "" : `：${place(p)}`}`,
  start: (p) => `政策起始日定为 ${p.value}`,
};

const enOf: Readonly<Record<Kind, (brought: Brought) => string>> = {
  role: (p) => `${quoted(p.sheet)} is to be read as ${quoted(roleOf(p, "en"))}`,
  item: (p) => `${quoted(p.sheet)} is to be of the item ${quoted(p.value)}`,
  header: (p) => `the header of ${quoted(p.sheet)} is to be row ${p.value}`,
  column: (p) => `a column of ${quoted(p.sheet)} is named: ${quoted(p.value)}`,
  accepted: (p) => `a finding is accepted${p.sheet === "" ? "" : `: ${place(p)}`}`,
  start: (p) => `the policy is to begin on ${p.value}`,
};

const readZh = ({ rows, sum }: ClaimsRead): string => `${numberText(rows)} 行、申报 ${wan(sum)}`;
const readEn = ({ rows, sum }: ClaimsRead): string => `${en.count(rows, "row")} claiming ${wan(sum)}`;

const isSame = ({ before, after }: Effect & { readonly kind: "claims" }): boolean =>
  before.rows === after.rows && before.sum === after.sum;

const effectZh = (effect: Effect): string => {
  switch (effect.kind) {
    case "none":
      return "没有改变什么";
    case "claims":
      return isSame(effect)
        ? `核对的申报仍为 ${readZh(effect.after)}，但每行的读法改变`
        : `核对的申报由 ${readZh(effect.before)}变为 ${readZh(effect.after)}`;
    case "accepts":
      return `“${effect.zh}”不再妨碍兑付（理由写的是${quoted(effect.reason)}）`;
    case "dates":
      return "按它判断日期是否在执行期内";
  }
};

const effectEn = (effect: Effect): string => {
  switch (effect.kind) {
    case "none":
      return "it changes nothing";
    case "claims":
      return isSame(effect)
        ? `${readEn(effect.after)} as before, but their rows are read otherwise`
        : `${readEn(effect.before)} become ${readEn(effect.after)}`;
    case "accepts":
      return `“${effect.en}” no longer stands in the way (the reason given: ${quoted(effect.reason)})`;
    case "dates":
      return "dates are judged by it";
  }
};

/** Decisions that came with the workbook and are nobody's who checks. */
export const SETTINGS = {
  /**
   * `sheet`: empty for a start. `value`: what was decided, in words. `used`: whether the person who checks took it
   * over; what changes nothing needs no decision either.
   */
  "settings-inside": finding<Brought>({
    severity: {
      either: ["question", "info"],
      of: ({ used, effect }) => (used || effect.kind === "none" ? "info" : "question"),
    },
    title: { zh: "随文件带来的设置", en: "Settings inside" },
    sentence: {
      zh: (p) => {
        const from = p.from === "book" ? "工作簿里" : "工作簿旁的文件里";
        const effect = `影响：${effectZh(p.effect)}。`;
        const decision = p.used
          ? "已由核对人采用。"
          : p.effect.kind === "none"
            ? "现未采用，无须处理。"
            : "现未采用。是否采用？认可的，由核对人采用（--inside-settings，或窗格里的按钮）；不认可的，删去这项设置，或接受本条并写明理由。";
        return `${from}带有一项设置：${zhOf[p.kind](p)}。${effect}${decision}`;
      },
      en: (p) => {
        const from = p.from === "book" ? "The workbook" : "A file beside the workbook";
        const effect = ` Its effect: ${effectEn(p.effect)}.`;
        const decision = p.used
          ? "Whoever checks took it over."
          : p.effect.kind === "none"
            ? "It was not used, and nothing is to be done."
            : "It was not used. Should it be? If so, whoever checks takes it over (--inside-settings, or the pane's button); if not, remove it, or accept this with the reason.";
        return `${from} brings a setting: ${enOf[p.kind](p)}.${effect} ${decision}`;
      },
    },
    meaning: {
      zh: "工作簿里（或随它来的文件里）带有用途、列或接受的设置。那是报送人的意见，核对人采用以前不起作用。",
      en: "The workbook, or a file that came with it, brings roles, columns or acceptances. They are the submitter's, and do nothing until whoever checks takes them over.",
    },
    action: {
      zh: "逐条看影响：认可的，用 --inside-settings 或窗格里的按钮采用；不认可的，删去，或接受本条并写明理由。",
      en: "Look at the effect of each: take over what is right (--inside-settings, or the pane's button); remove the rest, or accept the finding with the reason.",
    },
  }),
};
