// The words by which the rows below a header are told apart, each where it stands alone or ends a text.
/* eslint-disable no-restricted-imports */
import {
  followsPart,
  isInstitution,
  isPlace,
  likeNote,
  opensNote,
  opensPart,
  readTotal,
  signOff,
} from "../../../src/sheet/recognise/row-texts";
/* eslint-enable no-restricted-imports */

const eachOf = (words: string): string[] => words.split(" ");

test.each<[kind: string, words: string]>([
  ["subtotal", "小计 Subtotal"],
  ["total", "合计 共计 计 Total"],
  ["grand-total", "总计 累计 总合计 GrandTotal"],
])("a sum of the kind %s: %s", (kind, words) => {
  for (const word of eachOf(words)) expect([word, readTotal(word)?.kind]).toEqual([word, kind]);
});

test.each<[says: string, words: string, not: string, test: (text: string) => boolean]>([
  ["opens a part", "其中：镇级 含：镇级 包括：镇级", "镇级 另有：镇级", opensPart],
  ["goes on with parts", "镇级承担 企业负担 村级分担 镇级配套 镇财政 上级资金 企业部分 镇级列支 镇里解决 镇里安排", "镇级 配套厂 财政局", followsPart],
  ["is an institution", "某某局 教育委员会 县编委 镇政府 管委会 办公室 白洋街道办事处 白洋街道 镇财政所", "张三丰 小学校", isInstitution],
  ["is an institution", "领导小组 工作组 技改专班 工业科", "组长们 专班长", isInstitution],
  ["is a place", "白洋街道 桐琴镇 大田乡 经济开发区 工业园区 五金功能区 东部片区 开发区管委会", "白洋 镇上 乡里", isPlace],
  ["opens a remark", "注：一 备注：一 说明：一 附注：一 附：一 填表说明：一", "名：一 注一", opensNote],
  ["opens a remark", "填报说明：一 注意：一 注意事项：一 公示时间：一 公示期：一", "公示：一 事项：一", opensNote],
  ["may be a remark", "注一 备注一 说明一 填表一 制表一 审核一 审批一 复核一 负责一 经办一 联系一", "一注 甲", likeNote],
  ["may be a remark", "单位负责 分管 日期 盖章 以上 以下空白 本表 此表 本页 共", "单位 以下 本 页", likeNote],
])("%s: %s", (_, words, not, says) => {
  for (const word of eachOf(words)) expect([word, says(word)]).toEqual([word, true]);
  for (const word of eachOf(not)) expect([word, says(word)]).toEqual([word, false]);
}); // prettier-ignore

test.each<[kind: string | undefined, words: string]>([
  ["label", "填表 填报 制表 编制 经办 审核 初审 复核 审批 审定 批准 核对 负责"],
  ["label", "填表人 填报人 制表人 编制人 经办人 审核人 复核人 审批人 审定人 批准人 核对人 负责人"],
  ["label", "领导 局长 主任 科长 股长 镇长 乡长 书记 会计 出纳 财务 法定代表人 法人代表 联系人 邮箱"],
  ["label", "填报单位 编制单位 制表单位 报送单位 申报单位 填表单位 主管部门 审核单位 主管单位 单位 科室"],
  ["label", "盖章 公章 签字 签章 签名 意见 局里签字 局里签名 局里签章 局里盖章 局里公章 局里意见"],
  ["day-label", "日期 时间 填表日期 公示时间"],
  ["telephone-label", "电话 手机 联系方式 传真 联系电话"],
  ["person", "王五 欧阳修远"],
  [
    undefined,
    "用七个字的说法签字 用七个字的说法签名 用七个字的说法签章 用七个字的说法盖章 用七个字的说法公章",
  ],
  [undefined, "用七个字的说法意见"],
])("in a line of signatures, %s: %s", (kind, words) => {
  for (const word of eachOf(words)) expect([word, signOff(word)?.kind]).toEqual([word, kind]);
});
