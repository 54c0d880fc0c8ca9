import type { SheetPlan } from "./grid";

/** A place to try single formulas; the text of each stands beside its result. */
export const TRIAL_SHEET: SheetPlan = {
  id: "trial",
  name: "试算",
  title: "试一试",
  note: "改动 B 列的数字或等级，D 列随即重算；也可以在任意空格输入 =WUYI. 开头的公式。",
  columns: [
    { header: "问题", width: 300, look: "wrapped" },
    { header: "填数", width: 120, look: "money" },
    { header: "等级或荣誉", width: 200, look: "text" },
    { header: "结果", width: 560, look: "wrapped" },
  ],
  rowHeight: 34,
  rows: [
    ["设备投资 3000 万元、省重点，补助多少？", 3000, "省重点", "=WUYI.EQUIPMENT_SUBSIDY(B4,C4)"],
    ["先获省专精特新，再获小巨人，应奖多少？", null, "小巨人", '=WUYI.TITLE_AWARD(C5,"省专精特新中小企业")'],
    ["软性投入、硬件投入各多少？（市级重点）", 500, "市重点", "=WUYI.INTEGRATION_SUBSIDY(B6,300,C6)"],
    ["12 台机器人共多少万元？", 150, null, "=WUYI.ROBOT_SUBSIDY(B7,12)"],
    ["首台（套）上级补贴 50 万元、保险额多少？", 60, null, "=WUYI.INSURANCE_MATCH(50,B8)"],
    ["以元计：设备投资多少元？", 30_000_000, "省", '=WUYI.EQUIPMENT_SUBSIDY(B9,C9,"元")'],
    ["写错的等级会怎样？", 3000, "省重占", "=WUYI.EQUIPMENT_SUBSIDY(B10,C10)"],
    ["为什么错？", null, null, '=WUYI.EXPLAIN("EQUIPMENT_SUBSIDY",B10,C10)'],
    ["第一行是怎么算的？", null, null, '=WUYI.EXPLAIN("EQUIPMENT_SUBSIDY",B4,C4)'],
    ["依据是什么？", null, "省重点", '=WUYI.BASIS("设备投资",C13)'],
  ],
};
