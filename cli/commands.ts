/** What a command does in a line, how it is called, and its options. */
export interface CommandHelp {
  readonly call: string;
  readonly does: string;
  readonly options: readonly (readonly [option: string, does: string])[];
  /** What exit codes 0 and 1 mean, where they tell of more than a result. */
  readonly exits?: { readonly 0: string; readonly 1: string };
}

const JSON_OPTION = ["--json", "输出 JSON"] as const;

/** Every command, in the order in which people meet them. */
export const COMMANDS = {
  eval: {
    call: "eval 公式 … | eval -",
    does: "计算一个或几个公式，例如 wuyi eval '=WUYI.GROWTH_AWARD(500)'",
    options: [
      ["-", "从标准输入读公式，一行一个"],
      ["--json", "每个结果一行 JSON"],
    ],
  },
  items: {
    call: "items [筛选]",
    does: "奖补项目目录；筛选为条款号或项目名称的一部分",
    options: [],
  },
  explain: {
    call: "explain 函数 参数 …",
    does: "逐步说明计算过程，例如 wuyi explain EQUIPMENT_SUBSIDY 3000 省重点",
    options: [["--receipt 文件.json", "另写一张核验单"]],
  },
  check: {
    call: "check 工作簿.xlsx …",
    does: "检查申报工作簿（.xlsx、.xlsm，也可以是 .xls、.et、.csv、.ods）：能否按现表兑付，逐格列出问题、应为多少和合计",
    options: [
      ["--marked 文件夹", "另存一份标出问题、附检查报告的副本，其余不变"],
      ["--veto 名单.xlsx", "另存的一票否决名单；可以写几次"],
      ["--history 历史.xlsx", "另存的历史兑现表；可以写几次"],
      ["--start 日期", "政策第一天，例如 2024-05-01；不设则不判断执行期"],
      [
        "--inside-settings",
        "采用工作簿里带来的用途、列和接受，以及旁边 .wuyi.json 里的接受；不写则只列出，不采用",
      ],
      ["--mapping 记录.json", "列的记录：表头相同的表，按以前说过的用途、项目和列来读；可以写几次"],
      ["--save-mapping 记录.json", "把现在采用的设置按表头写成列的记录；文件已有的，同一表头换新，其余保留"],
      ["--accept 表!格 --reason 理由", "接受某格上的发现，记在工作簿旁；随文件带来的设置写 设置:1"],
      ["--receipt 文件.json", "另写一张核验单；写文件夹则每个工作簿一张"],
      JSON_OPTION,
      ["--columns", "逐列列出认作什么、为什么；不写则只列出表头不是通常叫法的列"],
      ["--all", "不省略任何一条"],
    ],
    exits: {
      0: "每个工作簿都可以按现表兑付",
      1: "至少一个还不可以：有错误、有待判断，或没有申报",
    },
  },
  verify: {
    call: "verify 核验单.json …",
    does: "按核验单重算一遍，说明结果是否仍然成立、凭的是什么；- 从标准输入读",
    options: [
      ["--workbook 工作簿.xlsx", "核验单所记的工作簿；不写则在核验单旁边找"],
      ["--veto 名单.xlsx", "检查时用的一票否决名单"],
      ["--history 历史.xlsx", "检查时用的历史兑现表"],
      JSON_OPTION,
      ["--all", "不省略任何一处不同"],
    ],
    exits: { 0: "每张核验单都仍然成立", 1: "至少一张不成立，或被改动" },
  },
  native: {
    call: "native [项目]",
    does: "项目的普通公式，不用本加载项也能算；不写项目则列出全部",
    options: [
      ["--cells D2,E2", "公式取哪些单元格"],
      ["--unit 元", "换金额单位"],
      ["--day 日期", "按那天的标准"],
      ["--out 文件.xlsx", "写成一本可以直接填的工作簿"],
      JSON_OPTION,
    ],
  },
} as const satisfies Readonly<Record<string, CommandHelp>>;

/** The commands, as a sentence names them. */
export const COMMAND_NAMES = Object.keys(COMMANDS).join("、");
