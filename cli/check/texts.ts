import { numberText } from "../../src/text";
import { safeJson } from "../one-line";

/** The sentences of `wuyi check` that are not findings. */
export const CHECK_TEXT = {
  noBook: "没有工作簿。请写上文件名，例如 wuyi check 申报表.xlsx。",
  badStart: (given: string) => `--start 应为日期，现为 ${safeJson(given)}。请写成 2024-05-01。`,
  reasonWithoutCell: "--reason 要与 --accept 一起用，例如 --accept '申报表!H5' --reason 已核实。",
  cellWithoutReason: "--accept 要写明理由，例如 --accept '申报表!H5' --reason 已核实。",
  acceptOneBook: "--accept 一次只能用于一个工作簿。请只写一个文件名。",
  nothingToAccept: (cell: string) =>
    `${safeJson(cell)} 上没有发现可接受。请写成 表名!单元格，例如 '申报表!H5'；随文件带来的设置写 '设置:1'。`,
  /** How a finding about what came with the file is named: no sheet's name has a colon. */
  settingAddress: (nth: number) => `设置:${nth}`,
  notFound: "找不到文件。请核对路径。",
  isFolder: "是文件夹，不是工作簿。",
  noAccess: "没有读取权限。",
  unreadable: "无法读取。",
  fileTooLarge: (megabytes: number) => `文件超过 ${megabytes} MB，未予打开。`,
  internalFault: "检查时内部出错，结果不可用。请把文件交给维护人员。",
  readTwoWays: (file: string, read: string, other: string) =>
    `${file}：按 ${read.toUpperCase()} 读取，按 ${other.toUpperCase()} 也读得通。请核对文字；不对的，请用 Excel 打开后另存为 .xlsx。`,
  badAccepted: (file: string) => `接受记录 ${file} 内容有误，未使用。请改正或删除它。`,
  emptyList: (role: "veto" | "history") =>
    role === "veto"
      ? "没有认出一票否决名单的表头（企业名称、统一社会信用代码）。"
      : "没有认出历史兑现表的表头（企业名称、奖补项目）。",
  sameFile: "标记副本不能写回原文件所在的位置。请换一个文件夹。",
  notOurs: (file: string) => `${file} 已存在，且不是标记副本，未予覆盖。请换一个文件夹。`,
  cannotWrite: (file: string, reason: string, detail: string) =>
    `无法写入 ${file}（${detail}）。${reason}原有文件没有改动。`,
  writeReasons: {
    fullDisk: "磁盘空间不足，请腾出空间后再试。",
    noPermission: "没有写入权限，或文件正被打开，请检查后再试。",
    inUse: "文件正被别的程序使用，请关闭后再试。",
  },
  lockedByOther: (lock: string) => `另一次运行正在写同一个文件，请稍后再试；若没有，请删除 ${lock}。`,
  marked: (file: string) => `标记副本：${file}`,
  notCarried: (file: string, list: readonly string[]) =>
    `${file}：副本存为 .xlsx，原文件里的${list.join("、")}没有带过去；原文件不动。`,
  receiptOneBook:
    "--receipt 写明一个 .json 文件时，一次只能检查一个工作簿。要检查几个，请在 --receipt 后写文件夹。",
  accepted: (count: number, file: string) =>
    `已接受 ${count} 条，记在 ${file}。以后检查时加 --inside-settings 才采用。`,
  hintStart: "（--start 2024-05-01 可设）",
  more: (shown: number, all: number) => `……只列出 ${shown} 条，本表共 ${all} 条；--all 全部列出。`,
  moreListed: (shown: number, all: number) => `……只列出 ${shown} 条，共 ${all} 条；--all 全部列出。`,
  moreFirms: (shown: number, all: number) => `……只列出 ${shown} 户，共 ${all} 户；--all 全部列出。`,
  rows: (count: number) => `${numberText(count)} 行`,
  taken: (letter: string, header: string, meaning: string, why: string) =>
    `${letter} 列${header === "" ? "" : `“${header}”`}作“${meaning}”（${why}）`,
  takenLine: (columns: readonly string[]) => `列的认定：${columns.join("；")}。`,
  byPerson: "按核对人的设置",
  byMapping: "按列的记录",
  badMapping: {
    "not-json": () => "不是 JSON。请用 wuyi check --save-mapping 写出的文件。",
    "not-mapping": () => "不是列的记录。请用 wuyi check --save-mapping 写出的文件。",
    "other-version": (_: string, found: string) =>
      `是第 ${safeJson(found)} 版的列的记录，本程序只认第 1 版。`,
    wrong: (path: string) => `${path} 的内容不对。请改正，或重新写出。`,
    "unknown-key": (path: string) => `${path}：没有这一项。请核对拼写。`,
    "unknown-name": (path: string, found: string) =>
      `${path}：不认识 ${safeJson(found)}。列的含义写 claimed 这样的代号或“申报金额”这样的名称，项目写代号或名称。`,
    twice: (path: string, found: string) => `${path}：${safeJson(found)} 出现了两次。请只留一处。`,
  },
  mapped: (file: string, sheets: readonly string[]) =>
    `${file}：${sheets.map((name) => `“${name}”`).join("、")}按列的记录读取。`,
  notMapped: (file: string) => `${file}：没有一张表的表头在列的记录里，都按自动辨认读取。`,
  mappingNotUsed: (file: string, sheet: string, part: "role" | "item") =>
    `${file}：“${sheet}”自己写明了另一个${part === "role" ? "用途" : "奖补项目"}，列的记录里的没有采用。`,
  contraryMapping: (headers: readonly string[]) =>
    `表头相同（${headers.slice(0, 4).join("、")}${headers.length > 4 ? "……" : ""}）的几张表设置不同，没有记入。`,
  savedMapping: (said: number, all: number, file: string) =>
    `列的记录：${all} 种表头，其中 ${said} 种有人说过怎样读，写在 ${file}。`,
  header: (row: number) => `表头在第 ${row} 行`,
  shortSumHead: ["行数", "申报", "测算", "应付"],
  listsTitle: "名单中的问题",
  progress: { reading: "读取", computing: "测算", checking: "核对" },
} as const;
