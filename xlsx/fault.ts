/** Why a file cannot be read as a workbook: a reason that a person understands, and what to do. */
export class WorkbookFault extends Error {
  override readonly name = "WorkbookFault";
}

/** The reasons, worded once. */
export const REASONS = {
  notZip: "不是 .xlsx 工作簿。请用 Excel 另存为 .xlsx 后再试。",
  empty: "文件是空的。",
  oldFormat: "是旧版 .xls 工作簿。请用 Excel 另存为 .xlsx 后再试。",
  encrypted: "设有打开密码，无法读取。请在 Excel 中去掉密码后另存。",
  binaryBook: "是二进制工作簿（.xlsb）。请用 Excel 另存为 .xlsx 后再试。",
  noWorkbook: "压缩包里没有工作簿。请确认是 Excel 保存的 .xlsx 文件。",
  cutOff: "文件不完整（可能没有下载或复制完）。请重新取得文件。",
  tooLarge: (megabytes: number) => `解压后超过 ${megabytes} MB，不像正常的工作簿，未予打开。`,
  bomb: (part: string) => `部件 ${part} 的压缩比异常，像是恶意文件，未予打开。`,
  wrongSize: (part: string) => `部件 ${part} 的内容与声明的大小或校验值不符，文件已损坏。请重新取得文件。`,
  method: (part: string) => `部件 ${part} 的压缩方式不受支持。请用 Excel 重新保存。`,
  twice: (part: string) => `压缩包里有两个同名部件 ${part}，无法判断以哪个为准。请用 Excel 重新保存。`,
  outside: (target: string) => `部件路径 ${target} 指向压缩包之外，未予打开。`,
  missingPart: (part: string) => `缺少部件 ${part}，文件已损坏。请用 Excel 打开修复后另存。`,
  sheetWithoutPart: (sheet: string) =>
    `工作表 ${sheet} 没有对应的内容，文件已损坏。请用 Excel 打开修复后另存。`,
  sharedPart: (sheet: string) =>
    `工作表 ${sheet} 与另一张表指向同一个部件，文件已损坏。请用 Excel 打开修复后另存。`,
  doctype: (part: string) => `部件 ${part} 含有 DTD 声明，工作簿不该有，未予打开。`,
  badXml: (part: string, detail: string) =>
    `部件 ${part} 的内容有误（${detail}）。请用 Excel 打开修复后另存。`,
  address: (part: string, address: string) => `部件 ${part} 有超出 Excel 范围的单元格地址 ${address}。`,
  tooManyCells: "单元格数量超出可处理的范围。请把数据分到几个工作簿。",
  tooManyNames: (most: number) => `定义的名称超过 ${most} 个，不像正常的工作簿，未予打开。`,
  tooManyElements: (part: string) => `部件 ${part} 的内容过多，不像正常的工作簿，未予打开。`,
  tooManyStyles: (most: number) => `单元格样式超过 ${most} 种，Excel 也打不开。请用 Excel 清理样式后另存。`,
  noSheets: "工作簿里一张表也没有，无法保存。请至少保留一张表。",
  allHidden: "所有工作表都隐藏了，Excel 打不开这样的工作簿。请至少显示一张表再保存。",
  sheetNameEmpty: "有工作表没有名称，无法保存。请给每张表起名。",
  sheetNameLong: (name: string, most: number) =>
    `工作表名“${name}”超过 ${most} 个字，Excel 不接受。请改短后再保存。`,
  sheetNameSigns: (name: string) =>
    `工作表名“${name}”含有 Excel 不接受的符号（[ ] : * ? / \\）。请改名后再保存。`,
  sheetNameQuote: (name: string) => `工作表名“${name}”以单引号开头或结尾，Excel 不接受。请改名后再保存。`,
  sheetNameTwice: (name: string) => `有两张工作表都叫“${name}”（不分大小写）。请改名后再保存。`,
} as const;

/** Text from a file, short enough for a line and without characters that break it. */
export const shownName = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
