import { plainNumber } from "../findings";
import { numberText, quoted, quotedFirm } from "../number-text";
import { ROLE_NAMES } from "../role-names";
import { besidesVerdict, MOST_NAMES } from "./conclusion";
import type { ReportText } from "./report-text";

/** As many names as a sentence bears, and how many there are where that is not all. */
const named = (names: readonly string[], one: string): string => {
  const shown = names.slice(0, MOST_NAMES).map(quoted).join("、");
  return names.length > MOST_NAMES ? `${shown}等 ${numberText(names.length)} ${one}` : shown;
};

/** The report's sentences in Chinese. */
export const CHINESE: ReportText = {
  title: "WUYI 检查报告",
  verdict: ({ verdict, errors, cells, questions, accepted }) => {
    switch (verdict) {
      case "payable":
        return `结论：可以按现表兑付${accepted > 0 ? `，另有 ${numberText(accepted)} 条经人工接受` : ""}。`;
      case "undecided":
        return `结论：尚不能作为兑付依据：${numberText(questions)} 处须人工判断。`;
      case "not-payable":
        return `结论：不能按现表兑付。${numberText(errors)} 处错误，须改 ${numberText(cells)} 个单元格。`;
      case "nothing":
        return "结论：没有可以核对的申报。";
    }
  },
  others: (conclusion) => {
    const { warnings, infos } = conclusion;
    const { questions, accepted } = besidesVerdict(conclusion);
    const parts = [
      questions > 0 ? `${numberText(questions)} 处待判断` : "",
      warnings > 0 ? `${numberText(warnings)} 处提醒` : "",
      infos > 0 ? `${numberText(infos)} 条说明` : "",
      accepted > 0 ? `${numberText(accepted)} 条已接受` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `另有 ${parts.join("，")}。`;
  },
  read: ({ sheets, rows, columns, veto, history }) =>
    [
      `读了 ${numberText(sheets)} 张表、${numberText(rows)} 行、${numberText(columns)} 列`,
      veto === null ? "没有给否决名单" : `否决名单 ${numberText(veto)} 户`,
      history === null ? "没有给历史" : `历史 ${numberText(history)} 条`,
    ].join("；") + "。",
  leftOut: ({ sheets, rows, columns }) => {
    const parts = [
      sheets.length > 0 ? `表${named(sheets, "张")}` : "",
      rows > 0 ? `${numberText(rows)} 行` : "",
      columns.length > 0 ? `列${named(columns, "列")}` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `没有读入：${parts.join("；")}。`;
  },
  unusedEntries: ({ veto, history }) => {
    const parts = [
      veto > 0 ? `否决名单 ${numberText(veto)} 条` : "",
      history > 0 ? `历史 ${numberText(history)} 条` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `其中没有完整用上的：${parts.join("、")}。`;
  },
  decided: ({ used, notUsed, accepted }) => {
    const brought =
      used + notUsed === 0
        ? "没有随文件带来的设置"
        : `随文件带来的设置 ${numberText(used + notUsed)} 项，` +
          (used === 0
            ? "均未采用"
            : notUsed === 0
              ? "均已由核对人采用"
              : `核对人采用了 ${numberText(used)} 项`);
    const byPerson =
      accepted === 0 ? "没有人工接受" : `人工接受 ${numberText(accepted)} 条，应付金额不因此改变`;
    return `${brought}；${byPerson}。`;
  },
  inTheWay: "须先解决（金额大的在前）：",
  obstacle: ({ title, enterprise, claimed, computed, atStake }) => {
    const who = enterprise === "" ? "" : quotedFirm(enterprise);
    const money =
      claimed !== undefined && computed !== undefined
        ? `，申报 ${plainNumber(claimed)} 万元，应为 ${plainNumber(computed)} 万元`
        : atStake === null
          ? ""
          : `，涉及 ${plainNumber(atStake)} 万元`;
    return `${who}${title}${money}`;
  },
  moreInTheWay: (count) => `……还有 ${numberText(count)} 条，逐条列在下面。`,
  sums: (claimed, computed, payable) =>
    `合计：申报 ${plainNumber(claimed)} 万元，测算 ${plainNumber(computed)} 万元，应付 ${plainNumber(payable)} 万元。`,
  unknown: (rows) => (rows === 0 ? "" : `其中 ${numberText(rows)} 行无法测算，应付暂按 0 计。`),
  dates: (start) =>
    start === null ? "未设政策起始日，不判断日期是否在执行期内。" : `政策自 ${start} 起执行三年。`,
  severity: { error: "错误", question: "待判断", warning: "提醒", info: "说明" },
  role: ROLE_NAMES.zh,
  article: (article) => `第 ${article} 条`,
  accepted: (reason) => `已接受：${reason}`,
  dueStays: (due) =>
    due === null ? "。接受不改变应付：仍无法测算。" : `。接受不改变应付：仍为 ${plainNumber(due)} 万元。`,
  inside: "随文件带来的设置",
  noName: "（未填名称）",
  findingHead: [
    "序号",
    "级别",
    "工作表",
    "单元格",
    "问题",
    "说明",
    "条款",
    "申报（万元）",
    "应为（万元）",
    "处理",
  ],
  sumHead: ["行数", "申报（万元）", "测算（万元）", "应付（万元）"],
  byItem: "奖补项目",
  byArticle: "条款",
  byEnterprise: "企业",
  origin: (edition, data, version) => `测算依据：政策 ${edition} 版（数据 ${data}），程序 ${version} 版。`,
  receipt:
    "日后核验：在窗格的“检查”里复制核验单，或用 wuyi check --receipt 写出；wuyi verify 按核验单重算一遍，说明结果是否仍然成立。",
};
