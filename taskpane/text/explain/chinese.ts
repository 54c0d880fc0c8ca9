import type { ExplainWords } from "./words";

export const EXPLAIN_CHINESE: ExplainWords = {
  label: "单元格说明",
  title: (sheet, cell) => `${sheet}!${cell} 的说明`,
  asking: "正在读取这一格……",
  close: "关闭说明",
  row: (row) => `第 ${row} 行是一笔申报，最近一次检查的测算如下。`,
  argument: (text) => `“${text}”`,
  separator: "、",
  computed: (list) =>
    `${list}要由表格软件计算，这里无法逐步说明。请把它单独放在一个单元格里，公式引用那个单元格。`,
  nothing:
    "这一格没有 WUYI 函数，所在行也不是检查过的申报。请选中含 WUYI 函数的单元格，或先检查再选中申报所在的行。",
  unchecked: "还没有检查过本工作簿。先检查，再看这一格所在行的测算、应付和依据。",
  stale: "检查以后工作簿改动过。请重新检查，再看这一格所在行的测算、应付和依据。",
  amounts: (claimed, computed, payable) => `申报 ${claimed}，测算 ${computed}，应付 ${payable}。`,
  copyReceipt: "复制核验单",
  hostFault: {
    unknown: (error) =>
      `这一格显示 ${error}：Excel 还没有认出本加载项的函数，以下是它应得的结果。在“开始”选项卡点“加载项”，选武义奖补测算，等它打开，再按 Ctrl+Alt+F9；公式里带有别的加载项文件名的，删去文件名重新录入。`,
    stuck: (error) =>
      `这一格显示 ${error}，而函数算得出来，以下是它应得的结果：Excel 可能在加载项启动以前算过它。按 Ctrl+Alt+F9 全部重算；不变的，在这一格按 F2，再按回车。`,
  },
  foreign: "这一格的公式没有用到 WUYI 函数，结果由表格软件自己算出。",
};
