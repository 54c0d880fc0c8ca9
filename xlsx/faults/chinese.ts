import type { FaultTexts, TagFault } from "./parameters";
import { shownAddress, shownName } from "./shown-name";

const TAGS: Readonly<Record<TagFault, string>> = {
  unpaired: "标签不配对",
  "markup-open": "没有结束",
  "tag-open": "标签没有结束",
  "quote-open": "引号没有结束",
  "no-quotes": "属性没有引号",
  "content-open": "内容没有结束",
  misplaced: "元素不在它该在的位置，或重复出现",
  namespace: "命名空间不对",
};

const badXml = (part: string, detail: string): string =>
  `部件 ${part} 的内容有误（${detail}）。请用 Excel 打开修复后另存。`;

/** The reasons' sentences in Chinese. */
export const CHINESE: FaultTexts = {
  "not-zip": () => "不是 .xlsx 工作簿。请用 Excel 另存为 .xlsx 后再试。",
  empty: () => "文件是空的。",
  "old-format": () => "是旧版 .xls 工作簿。请用 Excel 另存为 .xlsx 后再试。",
  "lock-file": () =>
    "是 Excel 打开同名工作簿时放在旁边的临时文件，里面没有表格。请选名字不带 ~$ 的那个文件。",
  encrypted: () => "设有打开密码，无法读取。请在 Excel 中去掉密码后另存。",
  "binary-book": () => "是二进制工作簿（.xlsb）。请用 Excel 另存为 .xlsx 后再试。",
  "no-workbook": () => "压缩包里没有工作簿。请确认是 Excel 保存的 .xlsx 文件。",
  "web-page": () => "内容其实是网页，不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  "xml-table": () => "是 XML 表格（2003），不是 .xlsx。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
  "numbers-book": () => "是 Numbers 表格。请在 Numbers 中导出为 Excel（.xlsx）后再试。",
  document: () => "是文字文档，不是工作簿。请把表格复制到 Excel 或 WPS 表格里，另存为 .xlsx 后再试。",
  slides: () => "是演示文稿，不是工作簿。请把表格复制到 Excel 或 WPS 表格里，另存为 .xlsx 后再试。",
  pdf: () => "是 PDF，不是工作簿。请取得原来的 Excel 文件（.xlsx）。",
  picture: () => "是图片，不是工作簿。请取得原来的 Excel 文件（.xlsx）。",
  "other-archive": () => "是压缩文件，不是工作簿。请先解压，再用里面的工作簿。",
  "old-damaged": () => "旧版 .xls 的内容有误，读不出来。请用 Excel 或 WPS 打开修复，另存为 .xlsx 后再试。",
  "text-encoding": () =>
    "文字的编码认不出来（既不是 UTF-8，也不是 GB18030）。请用 Excel 打开核对，另存为 .xlsx 后再试。",
  "long-cell": (p) =>
    `第 ${p.row} 行有一格超过 32767 字，多半是引号没有成对，后面的行都连在里面。请改正引号，或用 Excel 核对后另存为 .xlsx。`,
  "too-slow": (p) => `读取超过 ${p.seconds} 秒，已停止。请用 Excel 或 WPS 打开核对，另存为 .xlsx 后再试。`,
  "cut-off": () => "文件不完整（可能没有下载或复制完）。请重新取得文件。",
  "too-large": (p) => `解压后超过 ${p.megabytes} MB，不像正常的工作簿，未予打开。`,
  bomb: (p) => `部件 ${shownName(p.part)} 的压缩比异常，像是恶意文件，未予打开。`,
  "wrong-size": (p) =>
    `部件 ${shownName(p.part)} 的内容与声明的大小或校验值不符，文件已损坏。请重新取得文件。`,
  method: (p) => `部件 ${shownName(p.part)} 的压缩方式不受支持。请用 Excel 重新保存。`,
  twice: (p) => `压缩包里有两个同名部件 ${shownName(p.part)}，无法判断以哪个为准。请用 Excel 重新保存。`,
  "missing-part": (p) => `缺少部件 ${shownName(p.part)}，文件已损坏。请用 Excel 打开修复后另存。`,
  "sheet-without-part": (p) =>
    `工作表 ${shownName(p.name)} 没有对应的内容，文件已损坏。请用 Excel 打开修复后另存。`,
  "shared-part": (p) =>
    `工作表 ${shownName(p.name)} 与另一张表指向同一个部件，文件已损坏。请用 Excel 打开修复后另存。`,
  doctype: (p) => `部件 ${p.part} 含有 DTD 声明，工作簿不该有，未予打开。`,
  tags: (p) => badXml(p.part, TAGS[p.fault]),
  encoding: (p) => badXml(p.part, `编码 ${p.label}`),
  address: (p) => `部件 ${p.part} 有超出 Excel 范围的单元格地址 ${shownAddress(p.address)}。`,
  "cell-twice": (p) =>
    `部件 ${p.part} 里单元格 ${p.address} 出现两次，各软件显示的内容可能不同，无法判断以哪个为准。请用 Excel 打开修复后另存。`,
  "too-many-cells": () => "单元格数量超出可处理的范围。请把数据分到几个工作簿。",
  "too-many-names": (p) => `定义的名称超过 ${p.most} 个，不像正常的工作簿，未予打开。`,
  "too-many-elements": (p) => `部件 ${p.part} 的内容过多，不像正常的工作簿，未予打开。`,
  "too-many-styles": (p) => `单元格样式超过 ${p.most} 种，Excel 也打不开。请用 Excel 清理样式后另存。`,
  "no-sheets": () => "工作簿里一张表也没有，无法保存。请至少保留一张表。",
  "all-hidden": () => "所有工作表都隐藏了，Excel 打不开这样的工作簿。请至少显示一张表再保存。",
  "sheet-name-empty": () => "有工作表没有名称，无法保存。请给每张表起名。",
  "sheet-name-long": (p) => `工作表名“${p.name}”超过 ${p.most} 个字，Excel 不接受。请改短后再保存。`,
  "sheet-name-signs": (p) => `工作表名“${p.name}”含有 Excel 不接受的符号（[ ] : * ? / \\）。请改名后再保存。`,
  "sheet-name-quote": (p) => `工作表名“${p.name}”以单引号开头或结尾，Excel 不接受。请改名后再保存。`,
  "sheet-name-twice": (p) => `有两张工作表都叫“${p.name}”（不分大小写）。请改名后再保存。`,
};
