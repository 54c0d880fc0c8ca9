import { numberText } from "../../number-text";
import { finding } from "../entry";
import { en } from "../phrases";

const UNREAD = {
  empty: { zh: "空表，未检查。", en: "Empty; not checked." },
  decided: { zh: "按所定的用途，不检查本表。", en: "By its role in the settings; not checked." },
  unknown: {
    zh: "没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。",
    en: "No header of claims, a veto list or past payments was recognised; not checked.",
  },
  veto: {
    zh: "名称是一票否决名单，但没有认出表头（企业名称、统一社会信用代码），名单没有用上。请改正表头。",
    en: "Its name says veto list, but its header (name, credit code) was not recognised, so it was not used. Correct the header.",
  },
  history: {
    zh: "名称是历史兑现表，但没有认出表头（企业名称、奖补项目），历史没有用上。请改正表头。",
    en: "Its name says past payments, but its header (name, item) was not recognised, so it was not used. Correct the header.",
  },
} as const;

/** Whole sheets. */
export const SHEETS = {
  /** `firms`: rows that hold a firm beside a number; where there are any, money may have been left out. */
  "sheet-not-read": finding<{ reason: keyof typeof UNREAD; firms: number }>({
    severity: { either: ["question", "info"], of: ({ firms }) => (firms > 0 ? "question" : "info") },
    title: { zh: "未检查的表", en: "Sheet not read" },
    sentence: {
      zh: ({ reason, firms }) =>
        firms === 0
          ? UNREAD[reason].zh
          : `${UNREAD[reason].zh}表中有 ${numberText(firms)} 行写着企业和数字，是不是申报或名单？是的，改正表头，或在设置里指定用途和列；不是的，标为非申报表。`,
      en: ({ reason, firms }) =>
        firms === 0
          ? UNREAD[reason].en
          : `${UNREAD[reason].en} ${en.count(firms, "row")} ${firms === 1 ? "holds" : "hold"} a firm beside a number: are these claims, or a list? If so, correct the header, or name the sheet's role and columns in Settings; if not, mark it as no sheet of claims.`,
    },
    meaning: {
      zh: "没有认出这张表是申报表、否决名单还是历史兑现表，所以没有检查。表中写着企业和数字的，要由人判断；否则只是说明。",
      en: "The sheet was not recognised as claims, a veto list or a history, so it was not checked. Where it holds firms beside numbers, a person must decide; otherwise it is only told.",
    },
    action: {
      zh: "是申报或名单的，照说明改正表头，或在设置里指定用途和列；不是的，标为非申报表。",
      en: "Where it holds claims or a list, correct its header as the sentence says, or name its role and columns in Settings; where not, mark it as no sheet of claims.",
    },
  }),
};
