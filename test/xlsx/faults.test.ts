import { WorkbookFault, faultText } from "../../xlsx";
import type { FaultArguments, FaultCode, TagFault } from "../../xlsx/faults";

const SHEET = "xl/worksheets/sheet1.xml";

type Case = readonly [reason: FaultArguments, chinese: string, english: string];

/** Each reason once, in both languages; a new one does not compile before it stands here. */
const REASONS: { readonly [C in FaultCode]: Case } = {
  "not-zip": [["not-zip"], "不是 .xlsx 工作簿。请用 Excel 另存为 .xlsx 后再试。", "It is not an .xlsx workbook. Save it as .xlsx in Excel and try again."],
  empty: [["empty"], "文件是空的。", "The file is empty."],
  "old-format": [["old-format"], "是旧版 .xls 工作簿。请用 Excel 另存为 .xlsx 后再试。", "It is an old .xls workbook. Save it as .xlsx in Excel and try again."],
  "lock-file": [["lock-file"], "是 Excel 打开同名工作簿时放在旁边的临时文件，里面没有表格。请选名字不带 ~$ 的那个文件。", "It is what Excel leaves beside a workbook while that is open, and holds no cells. Choose the file whose name does not begin with ~$."],
  encrypted: [["encrypted"], "设有打开密码，无法读取。请在 Excel 中去掉密码后另存。", "It has a password and cannot be read. Take the password off in Excel and save it again."],
  "binary-book": [["binary-book"], "是二进制工作簿（.xlsb）。请用 Excel 另存为 .xlsx 后再试。", "It is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again."],
  "no-workbook": [["no-workbook"], "压缩包里没有工作簿。请确认是 Excel 保存的 .xlsx 文件。", "There is no workbook in the package. Make sure that Excel saved it as .xlsx."],
  "web-page": [["web-page"], "内容其实是网页，不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "It is really a web page, not an Excel workbook. Open it in Excel or WPS, save it as .xlsx and try again."],
  "xml-table": [["xml-table"], "是 XML 表格（2003），不是 .xlsx。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。", "It is an XML table (2003), not an .xlsx. Open it in Excel or WPS, save it as .xlsx and try again."],
  "numbers-book": [["numbers-book"], "是 Numbers 表格。请在 Numbers 中导出为 Excel（.xlsx）后再试。", "It is a Numbers spreadsheet. Export it to Excel (.xlsx) in Numbers and try again."],
  document: [["document"], "是文字文档，不是工作簿。请把表格复制到 Excel 或 WPS 表格里，另存为 .xlsx 后再试。", "It is a text document, not a workbook. Copy the table into Excel or WPS, save it as .xlsx and try again."],
  slides: [["slides"], "是演示文稿，不是工作簿。请把表格复制到 Excel 或 WPS 表格里，另存为 .xlsx 后再试。", "It is a presentation, not a workbook. Copy the table into Excel or WPS, save it as .xlsx and try again."],
  pdf: [["pdf"], "是 PDF，不是工作簿。请取得原来的 Excel 文件（.xlsx）。", "It is a PDF, not a workbook. Get the Excel file (.xlsx) that it was made from."],
  picture: [["picture"], "是图片，不是工作簿。请取得原来的 Excel 文件（.xlsx）。", "It is a picture, not a workbook. Get the Excel file (.xlsx) that it was made from."],
  "other-archive": [["other-archive"], "是压缩文件，不是工作簿。请先解压，再用里面的工作簿。", "It is an archive, not a workbook. Unpack it and use the workbook inside."],
  "old-damaged": [["old-damaged"], "旧版 .xls 的内容有误，读不出来。请用 Excel 或 WPS 打开修复，另存为 .xlsx 后再试。", "The content of the old .xls is damaged and cannot be read. Let Excel or WPS open and repair it, save it as .xlsx and try again."],
  "text-encoding": [["text-encoding"], "文字的编码认不出来（既不是 UTF-8，也不是 GB18030）。请用 Excel 打开核对，另存为 .xlsx 后再试。", "How its text is encoded is not known (neither UTF-8 nor GB18030). Look at it in Excel, save it as .xlsx and try again."],
  "long-cell": [["long-cell", { row: 3 }], "第 3 行有一格超过 32767 字，多半是引号没有成对，后面的行都连在里面。请改正引号，或用 Excel 核对后另存为 .xlsx。", "Row 3 has a cell of more than 32767 characters: most likely a quotation mark is not closed, and the rows below are inside of it. Mend the quotation marks, or look at it in Excel and save it as .xlsx."],
  "too-slow": [["too-slow", { seconds: 60 }], "读取超过 60 秒，已停止。请用 Excel 或 WPS 打开核对，另存为 .xlsx 后再试。", "Reading took more than 60 seconds and was stopped. Look at it in Excel or WPS, save it as .xlsx and try again."],
  "cut-off": [["cut-off"], "文件不完整（可能没有下载或复制完）。请重新取得文件。", "The file is incomplete (perhaps the download or copy stopped early). Fetch it again."],
  "too-large": [["too-large", { megabytes: 512 }], "解压后超过 512 MB，不像正常的工作簿，未予打开。", "Unpacked it is over 512 MB, which no real workbook is; it was not opened."],
  bomb: [["bomb", { part: SHEET }], `部件 "${SHEET}" 的压缩比异常，像是恶意文件，未予打开。`, `The part "${SHEET}" is packed more tightly than real content can be, as in a malicious file; it was not opened.`],
  "wrong-size": [["wrong-size", { part: SHEET }], `部件 "${SHEET}" 的内容与声明的大小或校验值不符，文件已损坏。请重新取得文件。`, `The part "${SHEET}" does not match its stated size or checksum: the file is damaged. Fetch it again.`],
  method: [["method", { part: SHEET }], `部件 "${SHEET}" 的压缩方式不受支持。请用 Excel 重新保存。`, `The part "${SHEET}" is packed in an unsupported way. Save it again in Excel.`],
  twice: [["twice", { part: SHEET }], `压缩包里有两个同名部件 "${SHEET}"，无法判断以哪个为准。请用 Excel 重新保存。`, `The package has two parts called "${SHEET}", and nothing says which one counts. Save it again in Excel.`],
  "missing-part": [["missing-part", { part: SHEET }], `缺少部件 "${SHEET}"，文件已损坏。请用 Excel 打开修复后另存。`, `The part "${SHEET}" is missing: the file is damaged. Let Excel open and repair it, and save it again.`],
  "sheet-without-part": [["sheet-without-part", { name: "申报" }], '工作表 "申报" 没有对应的内容，文件已损坏。请用 Excel 打开修复后另存。', 'The sheet "申报" has no content: the file is damaged. Let Excel open and repair it, and save it again.'],
  "shared-part": [["shared-part", { name: "申报" }], '工作表 "申报" 与另一张表指向同一个部件，文件已损坏。请用 Excel 打开修复后另存。', 'The sheet "申报" has the same part as another: the file is damaged. Let Excel open and repair it, and save it again.'],
  doctype: [["doctype", { part: SHEET }], `部件 ${SHEET} 含有 DTD 声明，工作簿不该有，未予打开。`, `The part ${SHEET} has a DTD, which no workbook should have; it was not opened.`],
  tags: [["tags", { part: SHEET, fault: "unpaired" }], `部件 ${SHEET} 的内容有误（标签不配对）。请用 Excel 打开修复后另存。`, `The part ${SHEET} is damaged (tags that do not match). Let Excel open and repair it, and save it again.`],
  encoding: [["encoding", { part: SHEET, label: "x-none" }], `部件 ${SHEET} 的内容有误（编码 x-none）。请用 Excel 打开修复后另存。`, `The part ${SHEET} is damaged (encoding x-none). Let Excel open and repair it, and save it again.`],
  address: [["address", { part: SHEET, address: "ZZZZZ1" }], `部件 ${SHEET} 有超出 Excel 范围的单元格地址 "ZZZZZ1"。`, `The part ${SHEET} has a cell address that Excel does not have: "ZZZZZ1".`],
  "cell-twice": [["cell-twice", { part: SHEET, address: "G2" }], `部件 ${SHEET} 里单元格 G2 出现两次，各软件显示的内容可能不同，无法判断以哪个为准。请用 Excel 打开修复后另存。`, `The part ${SHEET} has the cell G2 twice: programs may show either, and nothing says which one counts. Let Excel open and repair it, and save it again.`],
  "too-many-cells": [["too-many-cells"], "单元格数量超出可处理的范围。请把数据分到几个工作簿。", "There are more cells than can be handled. Split the data into several workbooks."],
  "too-many-names": [["too-many-names", { most: 200_000 }], "定义的名称超过 200000 个，不像正常的工作簿，未予打开。", "There are more than 200000 defined names, which no real workbook has; it was not opened."],
  "too-many-elements": [["too-many-elements", { part: "xl/styles.xml" }], "部件 xl/styles.xml 的内容过多，不像正常的工作簿，未予打开。", "The part xl/styles.xml holds more than that of any real workbook; it was not opened."],
  "too-many-styles": [["too-many-styles", { most: 65_490 }], "单元格样式超过 65490 种，Excel 也打不开。请用 Excel 清理样式后另存。", "There are more than 65490 cell styles, too many for Excel as well. Clean them up in Excel and save it again."],
  "no-sheets": [["no-sheets"], "工作簿里一张表也没有，无法保存。请至少保留一张表。", "The workbook has no sheet. Keep at least one."],
  "all-hidden": [["all-hidden"], "所有工作表都隐藏了，Excel 打不开这样的工作簿。请至少显示一张表再保存。", "All sheets are hidden, and Excel does not open such a workbook. Show at least one, then save."],
  "sheet-name-empty": [["sheet-name-empty"], "有工作表没有名称，无法保存。请给每张表起名。", "A sheet has no name. Give every sheet one."],
  "sheet-name-long": [["sheet-name-long", { name: "申报", most: 31 }], "工作表名“申报”超过 31 个字，Excel 不接受。请改短后再保存。", "The sheet name “申报” has over 31 characters, which Excel does not take. Shorten it, then save."],
  "sheet-name-signs": [["sheet-name-signs", { name: "甲/乙" }], "工作表名“甲/乙”含有 Excel 不接受的符号（[ ] : * ? / \\）。请改名后再保存。", "The sheet name “甲/乙” has characters that Excel does not take ([ ] : * ? / \\). Rename the sheet, then save."],
  "sheet-name-quote": [["sheet-name-quote", { name: "'甲" }], "工作表名“'甲”以单引号开头或结尾，Excel 不接受。请改名后再保存。", "The sheet name “'甲” begins or ends with an apostrophe, which Excel does not take. Rename the sheet, then save."],
  "sheet-name-twice": [["sheet-name-twice", { name: "A" }], "有两张工作表都叫“A”（不分大小写）。请改名后再保存。", "Two sheets are called “A” (capitals do not count). Rename one of them, then save."],
}; // prettier-ignore

test.each(Object.values(REASONS))("%j", (reason, chinese, english) => {
  const fault = new WorkbookFault(...reason);
  expect(fault.message).toBe(chinese);
  expect(faultText(fault, "zh")).toBe(chinese);
  expect(faultText(fault, "en")).toBe(english);
});

/** What stands in the brackets of “部件 … 的内容有误（…）”. */
const TAGS: Readonly<Record<TagFault, readonly [chinese: string, english: string]>> = {
  unpaired: ["标签不配对", "tags that do not match"],
  "markup-open": ["没有结束", "a comment or declaration without an end"],
  "tag-open": ["标签没有结束", "a tag without an end"],
  "quote-open": ["引号没有结束", "a quotation mark without an end"],
  "no-quotes": ["属性没有引号", "an attribute without quotation marks"],
  "content-open": ["内容没有结束", "content without an end"],
  misplaced: ["元素不在它该在的位置，或重复出现", "an element where it does not belong, or once too often"],
  namespace: ["命名空间不对", "a wrong namespace"],
};

test.each(Object.entries(TAGS))("a part's tags: %s", (fault, [chinese, english]) => {
  const thrown = new WorkbookFault("tags", { part: SHEET, fault: fault as TagFault });
  expect(thrown.message).toContain(`（${chinese}）`);
  expect(faultText(thrown, "en")).toContain(`(${english})`);
});

test("names from a file are cut short and cannot break the line", () => {
  const part = `${"a".repeat(80)}\n`;
  expect(new WorkbookFault("bomb", { part }).message).toContain(`部件 "${"a".repeat(80)}…" 的压缩比`);
  expect(new WorkbookFault("missing-part", { part: "a\nb" }).message).toContain('"a\\nb"');
  expect(new WorkbookFault("address", { part: SHEET, address: "A".repeat(21) }).message).toContain(`"${"A".repeat(20)}"`); // prettier-ignore
});
