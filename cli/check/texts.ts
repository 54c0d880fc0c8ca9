import { numberText } from "../../src/text";

/** The sentences of `wuyi check` that are not findings. */
export const CHECK_TEXT = {
  noBook: "没有工作簿。请写上文件名，例如 wuyi check 申报表.xlsx。",
  unknownOption: (option: string) => `没有 ${JSON.stringify(option)} 这个选项。请用 wuyi --help 查看用法。`,
  optionWithoutValue: (option: string) => `选项 ${option} 后面要写内容。请用 wuyi --help 查看用法。`,
  badStart: (given: string) => `--start 应为日期，现为 ${JSON.stringify(given)}。请写成 2024-05-01。`,
  reasonWithoutCell: "--reason 要与 --accept 一起用，例如 --accept '申报表!H5' --reason 已核实。",
  cellWithoutReason: "--accept 要写明理由，例如 --accept '申报表!H5' --reason 已核实。",
  acceptOneBook: "--accept 一次只能用于一个工作簿。请只写一个文件名。",
  nothingToAccept: (cell: string) =>
    `${JSON.stringify(cell)} 上没有发现可接受。请写成 表名!单元格，例如 '申报表!H5'。`,
  notFound: "找不到文件。请核对路径。",
  isFolder: "是文件夹，不是工作簿。",
  noAccess: "没有读取权限。",
  unreadable: "无法读取。",
  fileTooLarge: (megabytes: number) => `文件超过 ${megabytes} MB，未予打开。`,
  internalFault: "检查时内部出错，结果不可用。请把文件交给维护人员。",
  badAccepted: (file: string) => `接受记录 ${file} 内容有误，未使用。请改正或删除它。`,
  emptyList: (role: "veto" | "history") =>
    role === "veto"
      ? "没有认出一票否决名单的表头（企业名称、统一社会信用代码）。"
      : "没有认出历史兑现表的表头（企业名称、奖补项目）。",
  sameFile: "标记副本不能写回原文件所在的位置。请换一个文件夹。",
  notOurs: (file: string) => `${file} 已存在，且不是标记副本，未予覆盖。请换一个文件夹。`,
  cannotWrite: (file: string, detail: string) => `无法写入 ${file}（${detail}）。`,
  marked: (file: string) => `标记副本：${file}`,
  accepted: (count: number, file: string) => `已接受 ${count} 条，记在 ${file}。`,
  verdictGood: "结论：可以按现表兑付，没有错误。",
  verdictNoClaims: "结论：没有认出申报表，什么也没有核对。",
  verdictBad: (cells: number, errors: number) =>
    `结论：不能按现表兑付。${errors} 处错误，须改 ${cells} 个单元格。`,
  others: (warnings: number, infos: number, accepted: number) =>
    [
      warnings > 0 ? `${warnings} 处提醒` : "",
      infos > 0 ? `${infos} 条说明` : "",
      accepted > 0 ? `${accepted} 条已接受` : "",
    ]
      .filter((part) => part !== "")
      .join("，"),
  sums: (claimed: string, computed: string, payable: string) =>
    `合计：申报 ${claimed} 万元，测算 ${computed} 万元，应付 ${payable} 万元。`,
  unknown: (rows: number) => `其中 ${rows} 行无法测算，应付暂按 0 计。`,
  dates: (start: string | null) =>
    start === null
      ? "未设政策起始日，不判断日期是否在执行期内（--start 2024-05-01 可设）。"
      : `政策自 ${start} 起执行三年。`,
  more: (shown: number, all: number) => `……只列出 ${shown} 条，本表共 ${all} 条；--all 全部列出。`,
  moreFirms: (shown: number, all: number) => `……只列出 ${shown} 户，共 ${all} 户；--all 全部列出。`,
  severity: { error: "错误", warning: "提醒", info: "说明" },
  role: { claims: "申报表", veto: "一票否决名单", history: "历史兑现", none: "未检查" },
  rows: (count: number) => `${numberText(count)} 行`,
  header: (row: number) => `表头在第 ${row} 行`,
  article: (article: number) => `（第 ${article} 条）`,
  acceptedBecause: (reason: string) => `已接受：${reason}`,
  byItem: ["奖补项目", "行数", "申报", "测算", "应付"],
  byArticle: ["条款", "行数", "申报", "测算", "应付"],
  byEnterprise: ["企业", "行数", "申报", "测算", "应付"],
  articleName: (article: number) => `第 ${article} 条`,
  noName: "（未填名称）",
  listsTitle: "名单中的问题",
  progress: { reading: "读取", computing: "测算", checking: "核对" },
} as const;
