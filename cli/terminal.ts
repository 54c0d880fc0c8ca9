/** What a command reads from and writes to; tests give it their own. */
export interface Terminal {
  readonly input: AsyncIterable<Buffer | string>;
  write(text: string): void;
  complain(text: string): void;
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
  --help                 显示本说明
  --version              显示版本
`,
  noFormula: "没有公式。请写上公式，例如 wuyi eval '=WUYI.GROWTH_AWARD(500)'，或用 - 从标准输入读入。",
  noFunction: "没有函数名。请写上函数名和参数，例如 wuyi explain EQUIPMENT_SUBSIDY 3000 省重点。",
  tooManyFilters: "items 最多一个筛选条件。请把多个词用引号括在一起。",
  unknownCommand: (command: string) =>
    `没有 ${JSON.stringify(command)} 这个命令。可用：eval、items、explain。`,
  unknownOption: (option: string) => `没有 ${JSON.stringify(option)} 这个选项。请用 wuyi --help 查看用法。`,
} as const;
