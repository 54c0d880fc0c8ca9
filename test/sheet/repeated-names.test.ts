// What a sheet is called that only says once more what another says: its claims count once. Below any other name
// the same claims are made twice.
import { check } from "../../src/sheet";
import { codeOf } from "../builders/grids";
import { lined } from "../builders/lined";

const CLAIMS = [
  "企业名称|统一社会信用代码|奖补项目|申报金额（万元）",
  `武义金磐工具有限公司|${codeOf(2)}|清洁生产|5`,
];

/** How often the claim counts that stands on 申报表 and on a sheet of this name. */
const times = (name: string): number => check([lined("申报表", CLAIMS), lined(name, CLAIMS)]).rows.length;

test.each([
  "初稿",
  "申报表草稿",
  "底稿",
  "原稿",
  "第一稿",
  "二稿",
  "申报表三稿",
  "四稿",
  "备份",
  "副本",
  "申报表复件",
  "拷贝",
  "存档",
  "原始",
  "历史版本",
  "作废",
  "废弃",
  "旧",
  "旧2",
  "旧表",
  "旧版12",
  "申报表旧稿",
  "Draft 1",
  "BACKUP",
  "Copy of Sheet1",
  "申报表 old",
  "bak",
  "申报表(2)",
  "申报表 (12)",
  "申报表（3）",
  "汇总",
  "总表",
  "总名单",
  "兑现总清单",
])("%s says it once more", (name) => {
  expect(times(name)).toBe(1);
});

test.each([
  "名单",
  "稿件",
  "二稿件",
  "五稿",
  "旧城街道",
  "守旧",
  "旧表格",
  "怀旧2",
  "golden",
  "bakery",
  "申报表 (2) 新",
  "申报表 (甲)",
  "另一张表 (2)",
  "第二批汇总",
  "12批汇总",
  "十一批总表",
  "补报汇总",
  "补充汇总",
  "追加总表",
  "增补总表",
  "壶山街道汇总",
  "桐琴镇汇总",
  "大溪口乡汇总",
])("%s asks for it once again", (name) => {
  expect(times(name)).toBe(2);
});
