import type { About, ReceiptFault } from "../../src/receipt";

const short = (hash: string): string => `${hash.slice(0, 12)}…`;

/** The sentences of `wuyi verify`. */
export const VERIFY_TEXT = {
  noReceipt: "没有核验单。请写上文件名，例如 wuyi verify 核验单.json。",
  oneReceipt: "--workbook、--veto、--history 一次只能用于一张核验单。请只写一个文件名。",
  standardInput: "标准输入",
  /** What makes a text no receipt. */
  faults: {
    "not-json": () => "不是核验单：内容不是完整的 JSON，可能没有复制全。请重新复制或另要一份。",
    "not-receipt": () =>
      "不是核验单。请指定 wuyi check --receipt、wuyi explain --receipt 写出的文件，或窗格里复制的核验单。",
    newer: ({ version }: { readonly version: number }) =>
      `核验单的格式是第 ${version} 版，比本程序认识的新。请更新程序后再核验。`,
    altered: () => "核验单被改动：内容与它自己的校验值不符，不能作为依据。请向出具的人另要一份。",
  } satisfies {
    readonly [K in ReceiptFault["kind"]]: (fault: Extract<ReceiptFault, { readonly kind: K }>) => string;
  },
  notUtf8: "不是核验单：内容不是 UTF-8 文本。",
  verifyFault: "核验时内部出错，没有结论。请把文件交给维护人员。",
  needsWorkbook: "这是一次检查的核验单，但没有记工作簿的文件名。请用 --workbook 指明工作簿。",
  notBeside: (name: string, option: string) => `核验单旁边没有它所记的 ${name}。请用 ${option} 指明文件。`,
  needsLists: (option: string, wanted: number, given: number) =>
    `核验单用到 ${wanted} 份${option === "--veto" ? "一票否决名单" : "历史兑现表"}，给了 ${given} 份。请按当时的次序用 ${option} 逐一指明。`,
  noFileNeeded: "这是一次测算的核验单，不需要工作簿和名单。请去掉 --workbook、--veto、--history。",
  // The verdicts.
  holdsCell: "仍然成立：按核验单所记的参数重算，结果相同。",
  holdsCheck: "仍然成立：按核验单所记的设置重新检查，结果相同。",
  different: (count: number) => `结果不同：重算后有 ${count} 处与核验单不同。`,
  otherPolicy: (then: Policy, now: Policy) =>
    `政策数据已变：核验单按 ${then.edition} 版（数据 ${short(then.sha256)}）测算，本程序为 ${now.edition} 版（数据 ${short(now.sha256)}）。`,
  otherFiles: (names: readonly string[]) =>
    `文件不是原来的文件：${names.map((name) => name || "工作簿").join("、")} 与检查时的文件不同（SHA-256 不符）。`,
  /** What computing again gave, from other files or with other policy data. */
  again: (files: boolean, count: number) =>
    `按现在的${files ? "文件重新检查" : "政策数据重算"}，${count === 0 ? "结果相同" : `有 ${count} 处不同`}。`,
  // Notes.
  otherProgram: (then: string, now: string) => `核验单由程序 ${then} 版写出，本程序为 ${now} 版。`,
  reworded: (count: number) => `有 ${count} 步的说法与核验单不同，结果相同。`,
  unknownFiles: "核验单没有记下文件的 SHA-256（在窗格里做的检查没有文件可算），只核对了内容。",
  more: (shown: number, all: number) => `……只列出 ${shown} 处，共 ${all} 处；--all 全部列出。`,
  // What differs.
  then: "核验单",
  now: "现在",
  absent: "没有",
  step: (step: string) => `第 ${step} 步`,
  about: {
    result: "结果",
    unit: "单位",
    article: "条款",
    step: "步骤",
    arguments: "参数",
    settings: "设置",
    "payable-as-is": "结论",
    "cells-to-change": "须改的单元格",
    error: "错误",
    question: "待判断",
    warning: "提醒",
    info: "说明",
    accepted: "已接受",
    rows: "行数",
    claimed: "申报合计（万元）",
    computed: "测算合计（万元）",
    payable: "应付合计（万元）",
    unknown: "无法测算的行",
    "row-amounts": "各行金额",
    sheet: "读表",
    finding: "发现",
    "list-finding": "名单中的发现",
  } satisfies Readonly<Record<About, string>>,
  payable: (payable: boolean) => (payable ? "可以按现表兑付" : "不能按现表兑付"),
  rowAmounts: (count: unknown, hash: unknown) => `${String(count)} 行（校验 ${short(String(hash))}）`,
  sheetLine: (role: string, rows: unknown, header: unknown) =>
    `${role}，${String(rows)} 行${header === null ? "" : `，表头在第 ${String(header)} 行`}`,
  amounts: (claimed: string | undefined, computed: string | undefined) =>
    [
      ...(claimed === undefined ? [] : [`申报 ${claimed}`]),
      ...(computed === undefined ? [] : [`应为 ${computed}`]),
    ].join("，"),
  present: "有",
  acceptedAs: (reason: string) => `已接受（${reason}）`,
} as const;

interface Policy {
  readonly edition: string;
  readonly sha256: string;
}
