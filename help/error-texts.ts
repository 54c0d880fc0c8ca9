import { CellError } from "../src/formula";
import { show, type Example } from "./examples/example";

/** An error value: what it means here, what to do, and calls that give it. */
export interface ErrorHelp {
  readonly code: string;
  readonly meaning: string;
  readonly action: string;
  readonly calls: readonly (readonly [name: string, example: Example])[];
}

/** How to get at the message of an error. */
export const READING_ERRORS = [
  "选中出错的单元格，把鼠标停在旁边的感叹号上，Excel 会显示错误的说明。Excel 只为 #VALUE! 和 #N/A 显示，个别版本不显示。",
  "在旁边的空单元格用 EXPLAIN 写同样的参数，得到的是一段文字：每一步怎样算，错在哪里，可以填什么。",
  "区域里一格有错，只错那一格，其余照算。",
  "结果是 0 不是错误：未达到起点、条件不符合、已被否决都是 0，EXPLAIN 会写明原因。",
] as const;

/** The errors that our functions give. */
export const OUR_ERRORS: readonly ErrorHelp[] = [
  {
    code: "#VALUE!",
    meaning: "填的内容不对：该填数字的填了文字，名称不认得，或缺了必填的参数。",
    action: "看说明里“可填”的名称，照着改。",
    calls: [
      ["EQUIPMENT_SUBSIDY", show("不认得的名称", 3000, "县重点")],
      ["ROBOT_SUBSIDY", show("缺了必填的参数", 300)],
    ],
  },
  {
    code: "#NUM!",
    meaning: "数字不可能：负数、不是整数、超出核定范围，或超过 100 亿元（多半是把元当成了万元）。",
    action: "核对数字和单位；以元填写的，把“单位”参数设为“元”。",
    calls: [
      ["GROWTH_AWARD", show("把元当成了万元", 12_500_000)],
      ["AWARD", show("核定金额超出范围", "样本企业", undefined, 25)],
    ],
  },
  {
    code: "#N/A",
    meaning:
      "本政策定不了这个金额：由另外的文件或主管部门决定，或者没有下一档、没有相符的项目、区域大小不一。",
    action: "由主管部门核定的，填核定金额；区域大小不一的，选成一样大。",
    calls: [
      ["AWARD", show("由主管部门核定，还没有填", "样本企业")],
      ["EQUIPMENT_SUBSIDY", show("两个区域不一样长", [[3000], [480], [200]], [["省重点"], ["无"]])],
    ],
  },
  {
    code: "#REF!、#DIV/0! 等",
    meaning:
      "参数所引用的单元格本身就是这个错误，原样传出来；#REF!、#NAME? 等 Excel 不让加载项给出的，改为 #VALUE!，说明里写着原来的错误。",
    action: "先改正那个单元格。",
    calls: [["GROWTH_AWARD", show("引用了一个错误的单元格", new CellError("#DIV/0!"))]],
  },
];

/** The errors that come from Excel and not from our functions. */
export const EXCEL_ERRORS: readonly Omit<ErrorHelp, "calls">[] = [
  {
    code: "#NAME?",
    meaning: "Excel 还不认识这个函数：加载项没有装上、没有启动，或函数名拼错了。",
    action: "在“开始”选项卡点“加载项”，选武义奖补测算，等它打开；仍不行时请维护人员清除 Office 缓存。",
  },
  {
    code: "#BUSY!",
    meaning: "正在等函数的结果，通常是加载项还在启动。",
    action: "等几秒钟；一直不消失，就关掉工作簿重新打开，仍不行时检查网络能否打开加载项的网站。",
  },
  {
    code: "#SPILL!",
    meaning: "结果有好几格，而下面或右边的单元格里已有内容，放不下。",
    action: "清空挡住的单元格，或把公式移到别处。",
  },
];

/** The headings of the page. */
export const ERROR_HEADINGS = {
  ours: "本程序给出的错误",
  excel: "Excel 给出的错误",
} as const;
