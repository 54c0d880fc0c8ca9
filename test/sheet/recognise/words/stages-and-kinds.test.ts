// Wordings of offices: who is paid, when something was finished, how far a number was decided, and what may name items.
/* eslint-disable no-restricted-imports */
import { readColumn, readColumns, withoutGroupNames } from "../../../../src/sheet/recognise/column-header";
import { isLater, mayNameItems, nearMeanings, stageAlone } from "../../../../src/sheet/recognise/near-words";
/* eslint-enable no-restricted-imports */

const eachOf = (headers: string): string[] => headers.split(" ");

/** The meanings of a header that the cells below have to confirm. */
const perhaps = (header: string): string => readColumn([header]).perhaps.join(" ");

test.each<[says: string, headers: string]>([
  ["enterprise", "收款单位 收款企业名称 收款人全称 拨付对象 兑付单位户名 领款方 受款人 拨款 户名"],
  ["", "收款单位银行 联系户名 户名备注 原收款单位 开户名称"],
  ["date", "竣工时间 项目完工日期 工程竣工验收年月 投产时间 建成日期 实施完成时间"],
  ["", "预计竣工时间 竣工时间说明 未完工日期 开工日期"],
])("what may be said, if the cells agree: %s: %s", (expected, headers) => {
  for (const header of eachOf(headers)) expect([header, perhaps(header)]).toEqual([header, expected]);
});

test.each<[says: string, headers: string]>([
  ["filing", "有无备案 是否备案 是否有备案 备案与否"],
  ["", "项目是否备案 是否备案登记 项目备案与否 备案与否说明"],
])("whether a project is on file: %s: %s", (expected, headers) => {
  for (const header of eachOf(headers))
    expect([
      header,
      nearMeanings(header)
        .map(({ key }) => key)
        .join(" "),
    ]).toEqual([header, expected]);
});

test.each<[stage: ReturnType<typeof stageAlone>, texts: string]>([
  ["declared", "企业申报 申报数 自报 上报后"],
  ["decided", "镇街初审 经信局审定 第三方审核 专家会审 县局审核 审计审定数 中介机构审核后 应发额"],
  ["paid-out", "本次 实发 实发数"],
  [undefined, "审核意见 申报金额备注 审计 专家 部门意见 局 审核第三方"],
])("how far a number was decided, by a text alone: %s: %s", (stage, texts) => {
  for (const text of eachOf(texts)) expect([text, stageAlone(text)]).toEqual([text, stage]);
});

test.each<[may: boolean, headers: string]>([
  [true, "平台类别 奖项类别 升规类型 荣誉名称 奖补事由 称号 资助缘由 奖励名称 认定"],
  [false, "已认定 已获荣誉 上年奖项 企业类型 行业类别 新产品类别 历年荣誉 其他事项 原有称号"],
  [false, "称号说明 类别代码 一二三四五六类别 认定日期 奖励"],
])("what may stand over items: %s: %s", (may, headers) => {
  for (const header of eachOf(headers)) expect([header, mayNameItems(header)]).toEqual([header, may]);
});

test.each<[late: string, early: string, later: boolean, why: string]>([
  ["财政复核数", "部门审核数", true, "the office of finance looks last"],
  ["审定金额", "初审金额", true, "what is settled follows the first look"],
  ["联审金额", "审核金额", true, "审核 at the beginning is the first look"],
  ["部门审核数", "财政复核数", false, "not the other way round"],
  ["复核数", "财政审核数", false, "审核 of finance is no first look"],
  ["审核数", "初审数", false, "审核 alone is not the last"],
  ["复核数", "审定数", false, "two that are both the last"],
  ["终审数", "部门审核复核数", false, "the earlier is one of the last too"],
])("%s was decided after %s: %s, %s", (late, early, later) => {
  expect(isLater(late, early)).toBe(later);
});

test.each<[texts: string, says: string]>([
  ["企业申报/补助额", "claimed declared"],
  ["企业申报/资金情况/补助额", "claimed declared"],
  ["金额/镇街初审", "claimed decided"],
  ["企业申报/设备投资额", "equipment.amount declared"],
  ["资金情况/补助额", "claimed"],
])("the texts of a column, from above: %s: %s", (texts, says) => {
  const { meanings } = readColumn(texts.split("/"));
  expect(meanings.map(({ key, stage }) => (stage ? `${key} ${stage}` : key)).join(", ")).toBe(says);
});

test.each<[why: string, above: string, below: string, says: string]>([
  ["letters below a name are that name once more", "统一社会信用代码|奖励情况", "USCC|奖补项目", "code|item"],
  ["a name above two columns is that of one", "奖补资金|奖补资金", "开户行|拟奖励金额", "|claimed"],
])("%s: %s over %s: %s", (_, above, below, says) => {
  const headers = withoutGroupNames(readColumns([above.split("|"), below.split("|")]));
  expect(headers.map(({ meanings }) => meanings.map(({ key }) => key).join(" ")).join("|")).toBe(says);
});
