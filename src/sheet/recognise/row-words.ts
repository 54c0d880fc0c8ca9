/** What kind of total a row is: of the rows since the last one, or of everything. */
export type TotalKind = "subtotal" | "total" | "grand-total";

/**
 * The words by which offices tell the rows below a header apart. A word alone decides nothing: what stands in
 * all of a row's cells does (row-kind.ts).
 */

/** Sums: of the rows since the last one, of a group or of everything, of everything. */
export const TOTAL_WORDS: Readonly<Record<string, TotalKind>> = {
  小计: "subtotal",
  合计: "total",
  共计: "total",
  总计: "grand-total",
  累计: "grand-total",
  总合计: "grand-total",
  subtotal: "subtotal",
  total: "total",
  grandtotal: "grand-total",
};

/** What a row that only explains a sum begins with. */
export const PART_WORDS = ["其中", "含", "包括"];

/** What a part of a sum that does not repeat 其中 ends in: who pays it, or what it is. */
export const PART_ENDS = ["承担", "负担", "分担", "配套", "财政", "资金", "部分", "列支", "解决", "安排"];

/** What is done before a table is signed; alone or behind a short word: 初审, 财政审核. */
export const SIGNED_ACTS = [
  "填表",
  "填报",
  "制表",
  "编制",
  "经办",
  "审核",
  "初审",
  "复核",
  "审批",
  "审定",
  "批准",
  "核对",
  "负责",
];

/** Who signs, and what is asked of them; names, institutions and days stand behind or beside. */
export const SIGN_OFFS = [
  "填表人", "填报人", "制表人", "编制人", "经办人", "审核人", "复核人", "审批人", "审定人", "批准人", "核对人",
  "负责人", "领导", "局长", "主任", "科长", "股长", "镇长", "乡长", "书记", "会计", "出纳", "财务", "法定代表人", "法人代表",
  "联系人", "联系电话", "联系方式", "电话", "手机", "传真", "邮箱",
  "日期", "时间", "填报单位", "编制单位", "制表单位", "报送单位", "申报单位", "填表单位", "主管部门", "审核单位", "主管单位", "单位", "科室",
  "盖章", "公章", "签字", "签章", "签名", "意见",
]; // prettier-ignore

/** What follows such a word without a colon: 分管领导签字, 单位（盖章）. */
export const SIGNED = ["签字", "签名", "签章", "盖章", "公章", "意见"];

/** What a day stands behind. */
export const DAY_LABELS = ["日期", "时间"];

/** What a number of a telephone stands behind. */
export const TELEPHONE_LABELS = ["电话", "手机", "联系方式", "传真"];

/** What offices that sign, and that get no award, end in. */
export const INSTITUTIONS = [
  "局", "委员会", "委", "政府", "管委会", "办公室", "街道办事处", "街道", "财政所", "领导小组", "工作组", "专班", "科",
]; // prettier-ignore

/** What places end in that rows are grouped by. */
export const PLACES = ["街道", "镇", "乡", "开发区", "园区", "功能区", "片区", "管委会"];

/** What a remark begins with when a colon, a number or a point follows. */
export const NOTE_OPENINGS = [
  "注",
  "备注",
  "说明",
  "附注",
  "附",
  "填表说明",
  "填报说明",
  "注意",
  "注意事项",
  "公示时间",
  "公示期",
];

/** What sentences about the whole table begin with; firms' and projects' names may begin like that too. */
export const SENTENCE_OPENINGS = [
  "注", "备注", "说明", "填表", "制表", "审核", "审批", "复核", "负责", "经办", "联系", "单位负责", "分管", "日期", "盖章",
  "以上", "以下空白", "本表", "此表", "本页", "共",
]; // prettier-ignore
