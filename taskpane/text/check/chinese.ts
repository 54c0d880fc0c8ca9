import { plainNumber } from "../../../src/text";
import type { CheckWords, DetailsWords, ListWords } from "./words";

/** The part 检查 in Chinese. */
export const CHECK_CHINESE: CheckWords = {
  check: "检查",
  recheck: "重新检查",
  stop: "停止",
  auto: "改动后自动检查",
  stages: {
    sheets: "读取工作表",
    reading: "辨认各表",
    computing: "逐行测算",
    checking: "逐项核对",
  },
  progress: (stage, percent) => `正在${stage} ${percent}%`,
  never: {
    title: "还没有检查",
    body: "检查会读取整本工作簿，认出申报表、一票否决名单和历史兑现表，逐行核对金额和依据。不会改动任何单元格。",
  },
  checking: "正在检查",
  stopped: { title: "检查已停止", body: "没有查完，也就没有结论。工作簿没有改动。" },
  stoppedWithResult: "检查已停止。下面仍是上一次检查的结果。",
  failed: "没有查完",
  failedWithResult: (why) => `没有查完，下面仍是上一次检查的结果。${why}`,
  stale: "检查之后工作簿有改动，下面的结果可能已经过时。",
  nothing: "下列工作表没有认出表头，因此没有核对。若其中有申报表，请指定它的用途和各列的含义。",
  toSettings: "到设置中指定",
  sheetsRead: (sheets) => `读取了 ${sheets} 张工作表`,
  sheetLine: (role, rows, headerRow) =>
    headerRow === null ? role : `${role}，${plainNumber(rows)} 行，表头在第 ${headerRow} 行`,
  amounts: "金额合计",
  acts: {
    mark: "正在标记",
    clear: "正在去掉标记",
    report: "正在写检查报告",
    receipt: "正在做核验单",
    accept: "正在保存",
  },
  mark: "标记",
  markAgain: "重新标记",
  unmark: "去掉标记",
  report: "写检查报告",
  copyReceipt: "复制核验单",
  reasons: {
    award: "应付即测算金额。",
    unknown: "本行还算不出金额，请先改正本行的错误。",
    document: "以上级文件为准，应付按申报金额计。",
    elsewhere: "由另行制定的文件决定，不能依据本政策兑付。",
    vetoed: "一票否决，应付为 0。",
    duplicate: "与前面一行重复，应付为 0。",
    awarded: "以前已经兑现，应付为 0。",
    "lower-title": "同一年度另有更高的荣誉，应付为 0。",
    difference: "此前已有荣誉，只付差额。",
    rest: "受限额或总额限制，只付余额。",
    paid: "已扣除本行所填的已奖金额。",
  },
};

/** The list of findings in Chinese. */
export const LIST_CHINESE: ListWords = {
  label: "发现的问题",
  filters: "筛选",
  search: "搜索企业或内容",
  sheet: "工作表",
  allSheets: "全部工作表",
  accepted: "已接受",
  severityCount: (severity, count) => `${severity} ${plainNumber(count)}`,
  shown: (shown, all) => `显示 ${plainNumber(shown)} 条，共 ${plainNumber(all)} 条`,
  clean: "没有发现问题。",
  allAccepted: "没有待处理的问题，发现的都已接受。",
  noMatch: "没有符合筛选条件的问题。",
  clearFilters: "清除筛选",
  expandAll: "全部展开",
  collapseAll: "全部收起",
  wholeSheet: "整张表",
};

/** A finding's details in Chinese. */
export const DETAILS_CHINESE: DetailsWords = {
  label: "详情",
  previous: "上一条",
  next: "下一条",
  close: "关闭详情",
  claimed: "申报",
  computed: "测算",
  payable: "应付",
  noAmount: "算不出",
  steps: "测算过程",
  stepsLost: "重新检查后可以看到测算过程。",
  accept: "接受此项",
  reason: "接受的理由",
  reasonHint: "例如：另有批复，已核实",
  reasonNeeded: "请写明理由，以便日后查对。",
  confirm: "接受",
  cancel: "取消",
  kept: "单元格的内容一变，此项会重新出现。",
  reopen: "撤销接受",
};
