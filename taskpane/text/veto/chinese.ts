import { plainNumber } from "../../../src/text";
import type { VetoWords } from "./words";

/** The part 一票否决 in Chinese. */
export const VETO_CHINESE: VetoWords = {
  unchecked: "检查之后，这里列出哪些申报被否决、哪些名称要核实。",
  nobody: "没有申报在一票否决名单上。",
  some: (firms, rows) =>
    `${plainNumber(firms)} 家企业的 ${plainNumber(rows)} 行申报在一票否决名单上，应付为 0。`,
  otherwise: (amount, unknown) =>
    `若不否决，这些行合计 ${amount} 万元${unknown === 0 ? "" : `，另有 ${plainNumber(unknown)} 行算不出金额`}。`,
  stale: "检查之后工作簿有改动，下面的结果可能已经过时。",
  mark: "在表中标记",
  vetoed: "被否决的申报",
  by: { code: "信用代码相符", name: "企业名称相符" },
  span: (from, to) => `否决期${from === "" ? "" : ` ${from} `}至${to === "" ? "今" : ` ${to}`}`,
  otherwiseOf: (amount) => (amount === null ? "否则：算不出" : `否则 ${amount} 万元`),
  similar: "名称相近，请核实",
  similarHint:
    "没有信用代码可比，程序不作判断。若是同一企业，请把申报表里的名称改成与名单一致，或在名单上补填信用代码，再检查一次。",
  similarTo: (names) => `名单上有：${names.join("、")}`,
  showEntry: "看名单",
  notSame: "不是同一企业",
  notSameReason: "已核实，不是同一企业",
  settled: (findings) => `另有 ${plainNumber(findings)} 处已经核实。`,
  list: "否决名单",
  entries: (entries) => `${plainNumber(entries)} 条`,
  noList: "本工作簿里没有一票否决名单。可以粘贴或键入一份，存为一张新的工作表。",
  search: "搜索名单",
  shown: (shown, all) => `显示 ${plainNumber(shown)} 条，共 ${plainNumber(all)} 条`,
  reading: (percent) => `正在读取名单 ${percent}%`,
  again: "重新读取",
  noName: "（未填名称）",
  add: "新建名单",
  addMore: "再建一张名单",
  paste: "粘贴或键入名单",
  pasteHint:
    "每行一家：企业名称、信用代码、否决事项、起始日期、截止日期。可以直接从表格里复制；只有名称也行。",
  recognised: (firms) => `认出 ${plainNumber(firms)} 家企业。`,
  skipped: (lines) => `第 ${lines.join("、")} 行没有企业名称或信用代码，不会存入。`,
  badCodes: "信用代码有误的，会照原样存入；请对照营业执照核对：",
  codeFaults: {
    length: "应为 18 位",
    character: "有代码里不用的字符",
    check: "校验码不符",
  },
  badCode: (line, code, fault) => `第 ${line} 行 ${code}：${fault}`,
  more: (findings) => `……还有 ${plainNumber(findings)} 处`,
  sheetName: "工作表名称",
  defaultName: "一票否决名单",
  nameHint: "名称里要有“一票否决”，检查才认得出。",
  nameNeeded: "请在名称里写上“一票否决”。",
  keep: "存为新工作表",
  cancel: "取消",
};
