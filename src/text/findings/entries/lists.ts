import { quotedFirm } from "../../number-text";
import { finding } from "../entry";

/** What of an entry could not be used. */
const WHY = {
  names: { zh: "一格写了不止一个名称，分不清是哪一家", en: "its cell holds more than one name" },
  date: { zh: "日期读不出", en: "its date cannot be read" },
  item: { zh: "奖补项目不在目录中", en: "its item is not in the catalogue" },
  grade: { zh: "等级不是这个项目的等级", en: "its grade is none of the item's" },
  amount: { zh: "已奖金额不是数字", en: "the amount paid is no number" },
  code: { zh: "信用代码有误，比对不上", en: "its credit code is wrong and matches nothing" },
  row: { zh: "这一行看不出是名单的一条", en: "its row does not look like an entry" },
  negative: { zh: "已奖金额是负数", en: "the amount paid is negative" },
  hidden: { zh: "这一行被隐藏", en: "its row is hidden" },
} as const;

/** Veto lists and histories. */
export const LISTS = {
  /** `list`: which list, in words. `text`: the firm, or what the row shows first. */
  "list-entry-not-used": finding<{ list: string; text: string; why: keyof typeof WHY }>({
    severity: "question",
    title: { zh: "名单有一条没有用全", en: "List entry not used" },
    sentence: {
      zh: (p) =>
        `${p.list}的${quotedFirm(p.text)}没有完整用上：${WHY[p.why].zh}。会不会漏掉一家企业？请改正这一条；无碍的，接受并写明理由。`,
      en: (p) =>
        `${quotedFirm(p.text)} of ${p.list} could not be used whole: ${WHY[p.why].en}. Is a firm missed by it? Correct the entry; where it does no harm, accept it with the reason.`,
    },
    meaning: {
      zh: "一票否决名单或历史兑现表里写着企业的一行，没有用上或只用了一部分，可能漏掉该否决、该扣除的企业。",
      en: "A row of a veto list or a history names a firm and was not used, or only in part; a firm to be vetoed or a payment to be taken off may be missed.",
    },
    action: {
      zh: "照说明改正名单的这一条；确实无碍的，接受并写明理由。",
      en: "Correct the entry as the sentence says; where it does no harm, accept it with the reason.",
    },
  }),
};
