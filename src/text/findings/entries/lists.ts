import { quotedFirm } from "../../number-text";
import { finding } from "../entry";

/** Why an entry could not be used whole. */
const WHY = {
  names: { zh: "一格里的名称分不清是几家企业", en: "its cell may name more firms than were understood" },
  codes: { zh: "信用代码的个数与企业个数对不上", en: "it has not as many codes as firms" },
  firm: {
    zh: "企业一格是空的，按上一行的企业计",
    en: "its firm's cell is empty, and the firm above was taken",
  },
  row: {
    zh: "这一行写着企业，却看不出是名单的一条",
    en: "its row names a firm and does not look like an entry",
  },
  note: { zh: "说明里写着企业", en: "it is a remark that names a firm" },
  outside: { zh: "写在名单的表格以外", en: "it stands outside the list's tables" },
  column: { zh: "另有一列写着企业名称，没有取用", en: "another column of firms' names was not taken" },
  decision: {
    zh: "没有写明是否否决，或看不到",
    en: "whether the firm is vetoed is not said, or not to be seen",
  },
  date: { zh: "日期读不出", en: "its dates cannot be read" },
  item: { zh: "奖补项目不在目录中", en: "its item is not in the catalogue" },
  grade: { zh: "没有写明等级，或不是这个项目的等级", en: "its grade is missing, or none of the item's" },
  year: { zh: "没有写明年度", en: "its year is missing" },
  amount: {
    zh: "已奖金额没有写明、不是数字或是负数",
    en: "the amount paid is missing, no number, or negative",
  },
} as const;

const KIND = {
  veto: { zh: "一票否决名单", en: "the veto list" },
  history: { zh: "历史兑现表", en: "the history" },
} as const;

/** Veto lists and histories. */
export const LISTS = {
  /** `list`: its sheet. `text`: the firm, or what the cell says. `used`: whether it counts on the strict side. */
  "list-entry-not-used": finding<{
    list: string;
    role: keyof typeof KIND;
    text: string;
    why: keyof typeof WHY;
    used: boolean;
  }>({
    severity: "question",
    title: { zh: "名单有一条没有用全", en: "List entry not used" },
    sentence: {
      zh: (p) =>
        `${KIND[p.role].zh}（${p.list}）的${p.text === "" ? "这一张表" : quotedFirm(p.text)}没有完整用上：${WHY[p.why].zh}。${p.used ? "现从严计算；" : "现未计入；"}会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。`,
      en: (p) =>
        `${p.text === "" ? "This table" : quotedFirm(p.text)} of ${KIND[p.role].en} (${p.list}) could not be used whole: ${WHY[p.why].en}. ${p.used ? "It counts on the strict side for now." : "It does not count for now."} Is a firm missed or judged wrongly by it? Correct the entry; where it does no harm, accept it with the reason.`,
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
