import type { PolicyWords } from "./words";

/** The part 政策 in Chinese. */
export const POLICY_CHINESE: PolicyWords = {
  sections: "政策的两部分",
  catalogue: "奖补目录",
  readings: "读法",
  search: "按名称、等级或条款号搜索",
  found: (items) => `${items} 个项目`,
  noItem: "没有找到这样的项目。可以试试条款号，例如 4。",
  standard: "标准",
  conditions: "条件",
  most: "最高",
  repetition: "次数",
  categories: "类别",
  readingsOf: "读法",
  alsoCalled: "也叫",
  tryOut: "测算此项",
  rules: "各项目通用的规则",
  generalRules: [
    [19, "上级文件对县级配套另有规定的，以上级文件为准；写明了上级文件的行，不按测算金额核对。"],
    [20, "在一票否决名单上的企业，否决期内应付为 0。"],
    [21, "执行中可以调整金额。每个金额都记着从哪一天起有效，申报按认定当天的金额计。"],
    [22, "自起始日起执行三年；起始日在设置中填写。"],
  ],
  readingsHint: "政策没有写明的地方，本程序按下面采用的读法办，并在测算过程中注明编号。",
  taken: "采用",
  other: "另一种",
  noOther: "没有提出别的读法",
  concerns: "涉及",
  everyArticle: "全部条款",
  everyItem: "全部项目",
};
