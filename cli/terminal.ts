/** What a command reads from and writes to; tests give it their own. */
export interface Terminal {
  readonly input: AsyncIterable<Buffer | string>;
  write(text: string): void;
  complain(text: string): void;
  /** Whether a person watches standard error: then long work shows how far it is. */
  readonly watched?: boolean;
  /** Whether standard output shows colours. */
  readonly colours?: boolean;
}

/** Exit codes of every command. */
export const DONE = 0;
export const FOUND_ERRORS = 1;
export const WRONG_CALL = 2;

/** The sentences of the terminal that no function words. */
export const TEXT = {
  usage: `用法：npx wuyi 命令 …

  eval 公式 …            计算一个或几个公式，例如 wuyi eval '=WUYI.GROWTH_AWARD(500)'
  eval -                 从标准输入读公式，一行一个
       --json            每个结果一行 JSON
  items [筛选]           奖补项目目录；筛选为条款号或项目名称的一部分
  explain 函数 参数 …    逐步说明计算过程，例如 wuyi explain EQUIPMENT_SUBSIDY 3000 省重点
       --receipt 文件.json 另写一张核验单
  check 工作簿.xlsx …    检查申报工作簿，逐格列出问题、应为多少和合计
       --marked 文件夹   另存一份标出问题、附检查报告的副本，其余不变
       --veto 名单.xlsx  另存的一票否决名单
       --history 历史.xlsx 另存的历史兑现表
       --start 日期      政策第一天，例如 2024-05-01；不设则不判断执行期
       --receipt 文件.json 另写一张核验单；写文件夹则每个工作簿一张
       --accept 表!格 --reason 理由   接受某格上的发现，记在工作簿旁
       --json            输出 JSON；--all 不省略任何一条
  verify 核验单.json …   按核验单重算一遍，说明结果是否仍然成立；- 从标准输入读
       --workbook 工作簿.xlsx 核验单所记的工作簿；不写则在核验单旁边找
       --veto、--history  另存的名单，同上
       --json            输出 JSON；--all 不省略任何一处不同
  native [项目]          项目的普通公式，不用本加载项也能算；不写项目则列出全部
       --cells D2,E2     公式取哪些单元格；--unit 元 换金额单位；--day 日期 按那天的标准
       --out 文件.xlsx   写成一本可以直接填的工作簿；--json 输出 JSON
  --help                 显示本说明
  --version              显示版本
`,
  noFormula: "没有公式。请写上公式，例如 wuyi eval '=WUYI.GROWTH_AWARD(500)'，或用 - 从标准输入读入。",
  noFunction: "没有函数名。请写上函数名和参数，例如 wuyi explain EQUIPMENT_SUBSIDY 3000 省重点。",
  tooManyFilters: "items 最多一个筛选条件。请把多个词用引号括在一起。",
  unknownCommand: (command: string) =>
    `没有 ${JSON.stringify(command)} 这个命令。可用：eval、check、items、explain、verify、native。`,
  cannotPrint: (detail: string) => `结果没有写完（${detail}），请勿使用。请检查磁盘空间后再运行。`,
  unknownOption: (option: string) => `没有 ${JSON.stringify(option)} 这个选项。请用 wuyi --help 查看用法。`,
  optionWithoutValue: (option: string) => `选项 ${option} 后面要写内容。请用 wuyi --help 查看用法。`,
} as const;
