// Headers of what an award is computed from, as offices word them: what each can mean.
/* eslint-disable no-restricted-imports */
import { readColumn } from "../../../../src/sheet/recognise/column-header";
/* eslint-enable no-restricted-imports */

const keysOf = (header: string): string => readColumn([header]).meanings.map(({ key }) => key).join(" "); // prettier-ignore

test.each([
  ["机器人本体购置款", "robot.amount"],
  ["工业机器人合同金额（元）", "robot.amount"],
  ["机器人投入", "robot.amount"],
  ["工业机器人数", "robot.robots"],
  ["机器人购置台数", "robot.robots"],
  ["台（套）数", "robot.robots"],
  ["生产性设备购置款", "equipment.amount"],
  ["设备发票金额", "equipment.amount"],
  ["符合条件设备投资额", "equipment.amount"],
  ["审核确认投资额", "equipment.amount"],
  ["技改设备投入", "equipment.amount"],
  ["符合条件投资额", "equipment.amount"],
  ["可奖补投资总额", "base"],
  ["是否省市重点", "equipment.level"],
  ["重点项目类别", "equipment.level"],
  ["工业增加值增加额", "growth.delta"],
  ["增加值新增额", "growth.delta"],
  ["净增加值", "growth.delta"],
  ["本年度规上工业增加值", "growth.delta.later"],
  ["上年同期规上增加值", "growth.delta.earlier"],
  ["实测建筑面积（㎡）", "factory.area"],
  ["新建厂房面积", "factory.area"],
  ["竣工测绘面积", "factory.area"],
  ["项目容积率", "factory.plotRatio"],
  ["厂房火灾危险性分类", "factory.fireClass"],
  ["当年主营业务收入", "software-growth.revenue"],
  ["上年软件业务收入", "software-growth.priorRevenue"],
  ["通过鉴定产品数（个）", "quantity"],
  ["上架组件数", "quantity"],
  ["申报件数", "quantity"],
  ["省级及以上获奖数量", "design-contest.provincial"],
  ["市级奖项数", "design-contest.city"],
  ["市级获奖数量", "design-contest.city"],
  ["共性应用投入", "light-digital.common"],
  ["X部分投入", "light-digital.individual"],
  ["所属批次", "light-digital.batch"],
  ["软件及服务投入", "integration.soft"],
  ["硬件设备投入", "integration.hard"],
  ["是否列入市级重点", "integration.cityKey"],
  ["上级财政补贴", "insurance-match.subsidy"],
  ["实缴保费", "insurance-match.insurance"],
  ["奖补依据（基数）", "base"],
])("%s: %s", (header, keys) => {
  expect(keysOf(header).split(" ")).toContain(keys);
});

/** What sounds like one of them, and says something else. */
test.each([
  ["what is asked for, and no number of pieces", "申报数", "claimed"],
  ["a rate", "增加值增长率", ""],
  ["a plot", "用地面积", ""],
  ["people", "职工人数", ""],
  ["a whole project's investment", "项目总投资", "projectTotal"],
  ["when it was recognised", "认定时间", "date"],
])("%s: %s", (_, header, keys) => {
  expect(keysOf(header)).toBe(keys);
});
