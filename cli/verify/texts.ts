import type { About, ReceiptFault } from "../../src/receipt";
import type { Verdict } from "../../src/text";

const listed = (list: string, names: readonly string[], count: string, unused: number): string =>
  `${list}${count}（${names.join("、")}）${unused > 0 ? `，${unused} 条没有完整用上` : ""}`;

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
  /** It comes out the same, and yet is no answer by itself: the submitter decided a part of it. */
  holdsTakenOver: (count: number) =>
    `重算结果相同，但结论采用了随文件带来的 ${count} 项设置，那是报送人的决定，不是核对人的：不能只凭本单作准，请先逐项核对。`,
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
  reworded: (count: number) => `有 ${count} 处的说法与核验单不同，结果相同。`,
  unknownFiles: "核验单没有记下文件的 SHA-256（在窗格里做的检查没有文件可算），只核对了内容。",
  /** The workbook brings settings that the receipt does not know as such. */
  unsaid: (count: number) =>
    `工作簿里带有 ${count} 项设置，核验单没有分清哪些是随文件带来的，都按核对人的决定重算；请逐项核对。`,
  /** What a check rested on. */
  basis: {
    lists: "凭据：",
    noList: {
      veto: "没有一票否决名单，被否决的企业查不出",
      history: "没有历史兑现表，已经奖过的查不出",
    },
    list: {
      veto: (names: readonly string[], entries: number | undefined, unused: number) =>
        listed("一票否决名单", names, entries === undefined ? "" : ` ${entries} 户`, unused),
      history: (names: readonly string[], entries: number | undefined, unused: number) =>
        listed("历史兑现表", names, entries === undefined ? "" : ` ${entries} 条`, unused),
    },
    unnamed: "未记文件名",
    takenOver: (count: number) => `采用了随文件带来的设置 ${count} 项（报送人的决定）：`,
    noSettings: "没有核对人的设置。",
    settings: (count: number) => `核对人的设置 ${count} 项：`,
    noneAccepted: "没有人工接受。",
    acceptances: (count: number) => `人工接受 ${count} 条（应付金额不因此改变）：`,
    notUsed: (count: number) => `随文件带来的另外 ${count} 项设置没有采用。`,
    untold: "第 1 版核验单不分设置和接受是核对人的还是随文件带来的，请逐项核对。",
    start: (day: string) => `政策起始日 ${day}`,
    ofSheet: (sheet: string, part: string) => `“${sheet}”${part}`,
    role: (role: string) => `的用途：${role}`,
    item: (item: string) => `的奖补项目：${item}`,
    header: (row: number) => `的表头：第 ${row} 行`,
    column: (means: string, column: string) =>
      column === "" ? `没有“${means}”这一列` : `的“${means}”：${column} 列`,
    accepted: (place: string, title: string, reason: string) =>
      `${place === "" ? "" : `${place} `}${title}（理由：${reason}）`,
    more: (count: number) => `……还有 ${count} 项；--all 全部列出。`,
  },
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
    verdict: "结论",
    words: "结论的说法",
    read: "读入",
    "payable-as-is": "能否兑付",
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
  payable: (payable: boolean) => (payable ? "可以按现表兑付" : "不可以按现表兑付"),
  verdict: {
    payable: "可以按现表兑付",
    undecided: "尚不能作为兑付依据",
    "not-payable": "不能按现表兑付",
    nothing: "没有可以核对的申报",
  } satisfies Readonly<Record<Verdict, string>>,
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
