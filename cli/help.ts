import stringWidth from "string-width";
import { COMMANDS, type CommandHelp } from "./commands";

/** Where the second column begins, on a terminal where a Chinese character takes two places. */
const COLUMN = 34;

const line = (option: string, does: string): string =>
  `  ${option}${" ".repeat(Math.max(2, COLUMN - stringWidth(option)))}${does}`;

/** What the exit codes mean; the last is the same for all. */
const ANSWERS = { 0: "有结果", 1: "结果是错误" } as const;
const WRONG = "文件读不出，或命令写错；其他文件照常处理";

/**
 * What `wuyi COMMAND --help` prints.
 *
 * @returns undefined where there is no such command
 */
export function commandHelp(name: string): string | undefined {
  if (!Object.hasOwn(COMMANDS, name)) return undefined;
  const { call, does, options, exits = ANSWERS }: CommandHelp = COMMANDS[name as keyof typeof COMMANDS];
  const all = [...options, ["--help", "显示本说明"] as const].map(([option, what]) => line(option, what));
  return [
    `用法：npx wuyi ${call}`,
    "",
    does,
    "",
    ...all,
    "",
    "退出码：",
    line("0", exits[0]),
    line("1", exits[1]),
    line("2", WRONG),
    "",
  ].join("\n");
}

/** What `wuyi --help` prints: every command in a line. */
export const usage = (): string =>
  [
    "用法：npx wuyi 命令 …",
    "",
    ...Object.values(COMMANDS).map(({ call, does }) => line(call, does)),
    line("命令 --help", "显示该命令的选项，例如 wuyi check --help"),
    line("--version", "显示版本"),
    "",
  ].join("\n");
