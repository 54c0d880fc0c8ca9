import { COMMAND_NAMES } from "./commands";
import { safeJson } from "./one-line";

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
  noFormula: "没有公式。请写上公式，例如 wuyi eval '=WUYI.GROWTH_AWARD(500)'，或用 - 从标准输入读入。",
  noFunction: "没有函数名。请写上函数名和参数，例如 wuyi explain EQUIPMENT_SUBSIDY 3000 省重点。",
  tooManyFilters: "items 最多一个筛选条件。请把多个词用引号括在一起。",
  unknownCommand: (command: string) => `没有 ${safeJson(command)} 这个命令。可用：${COMMAND_NAMES}。`,
  internalFault: (detail: string) => `内部出错，没有结果（${detail}）。请把文件和命令交给维护人员。`,
  cannotPrint: (detail: string) => `结果没有写完（${detail}），请勿使用。请检查磁盘空间后再运行。`,
  unknownOption: (option: string) => `没有 ${safeJson(option)} 这个选项。请用 wuyi --help 查看用法。`,
  optionWithoutValue: (option: string) => `选项 ${option} 后面要写内容。请用 wuyi --help 查看用法。`,
} as const;
