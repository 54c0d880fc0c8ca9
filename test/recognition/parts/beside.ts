/** Columns that decide nothing, with what stands in them. From payment lists, township summaries and forms. */
export interface Beside {
  readonly header: string;
  /** One value of it for each row, told by the row's number. */
  readonly value: (row: number) => string | number | null;
  /** Where it usually stands. */
  readonly group: "firm" | "project" | "money";
}

const phone = (row: number): string => `1380579${String(1000 + row * 37).slice(-4)}`;
const account = (row: number): string => `1208${String(1_000_000_000_00 + row * 7_919_113)}`;

export const BESIDE: readonly Beside[] = [
  { header: "法定代表人", value: (row) => ["张伟", "李强", "王芳", "陈军"][row % 4]!, group: "firm" },
  { header: "联系人", value: (row) => ["周敏", "吴霞", "徐斌"][row % 3]!, group: "firm" },
  { header: "联系电话", value: phone, group: "firm" },
  {
    header: "开户银行",
    value: (row) => ["武义农商银行桐琴支行", "工商银行武义支行"][row % 2]!,
    group: "money",
  },
  { header: "银行账号", value: account, group: "money" },
  { header: "开户行及账号", value: (row) => `农行武义支行 ${account(row)}`, group: "money" },
  { header: "所属行业", value: (row) => ["金属制品", "电动工具", "门业"][row % 3]!, group: "firm" },
  { header: "行业代码", value: (row) => [3381, 3465, 3312][row % 3]!, group: "firm" },
  { header: "企业规模", value: (row) => ["规上", "小型", "中型"][row % 3]!, group: "firm" },
  { header: "是否规上", value: (row) => ["是", "是", "否"][row % 3]!, group: "firm" },
  { header: "亩均评价等级", value: (row) => ["A类", "B类", "A类"][row % 3]!, group: "firm" },
  { header: "注册地址", value: (row) => `武义县桐琴镇五金大道${row + 1}号`, group: "firm" },
  { header: "职工人数", value: (row) => 40 + row * 13, group: "firm" },
  { header: "建设地点", value: (row) => ["桐琴", "泉溪", "百花山"][row % 3]!, group: "project" },
  { header: "建设起止年月", value: () => "2023.03-2024.06", group: "project" },
  { header: "项目总投资（万元）", value: (row) => 9000 + row * 310, group: "project" },
  { header: "补助比例", value: () => "按政策", group: "money" },
  { header: "奖补标准", value: () => "见政策", group: "money" },
  { header: "审核意见", value: () => "同意", group: "money" },
  { header: "是否通过审核", value: () => "通过", group: "money" },
  { header: "审计单位", value: () => "金华天正会计师事务所", group: "project" },
  { header: "发票张数", value: (row) => 3 + (row % 9), group: "project" },
  { header: "上年纳税额（万元）", value: (row) => 88 + row * 7, group: "firm" },
  { header: "受理编号", value: (row) => `WY2024${String(101 + row)}`, group: "firm" },
  { header: "科室", value: () => "投资科", group: "firm" },
];
