import { finding } from "../entry";

/** Whole sheets. */
export const SHEETS = {
  "sheet-not-read": finding<{ reason: "empty" | "unknown" | "veto" | "history" }>({
    severity: "info",
    title: { zh: "未检查的表", en: "Sheet not read" },
    sentence: {
      zh: (p) =>
        ({
          empty: "空表，未检查。",
          unknown: "没有认出申报表、一票否决名单或历史兑现表的表头，未检查本表。",
          veto: "名称是一票否决名单，但没有认出表头（企业名称、统一社会信用代码），名单没有用上。请改正表头。",
          history: "名称是历史兑现表，但没有认出表头（企业名称、奖补项目），历史没有用上。请改正表头。",
        })[p.reason],
      en: (p) =>
        ({
          empty: "Empty; not checked.",
          unknown: "No header of claims, a veto list or past payments was recognised; not checked.",
          veto: "Its name says veto list, but its header (name, credit code) was not recognised, so it was not used. Correct the header.",
          history:
            "Its name says past payments, but its header (name, item) was not recognised, so it was not used. Correct the header.",
        })[p.reason],
    },
    meaning: {
      zh: "没有认出这张表是申报表、否决名单还是历史兑现表，所以没有检查。",
      en: "The sheet was not recognised as claims, a veto list or a history, so it was not checked.",
    },
    action: {
      zh: "本来就不是的，不用管；是的，照说明改正表头，或在设置里指定。",
      en: "Where it is none, leave it; where it is one, correct its header as the sentence says, or name its role in Settings.",
    },
  }),
};
