/** Names of sheets: most are nothing but what the program gave them. */
export const PLAIN_NAMES = [
  "Sheet1",
  "申报表",
  "汇总",
  "明细",
  "公示表",
  "附件1",
  "2024年",
  "桐琴镇",
  "定稿",
  "兑现明细",
];
export const DRAFT_NAMES = ["初稿", "明细（备份）", "Sheet1 (2)", "旧", "原始数据"];
export const SUMMARY_NAMES = ["汇总表", "分项汇总", "资金汇总"];
export const STANDARD_NAMES = ["奖补标准", "政策标准", "政策对照"];
export const LIST_NAMES = ["下拉选项", "数据", "选项", "Sheet2"];
export const HELP_NAMES = ["填报说明", "说明", "填表须知"];
