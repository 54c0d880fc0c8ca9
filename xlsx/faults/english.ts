import type { FaultTexts, TagFault } from "./parameters";
import { shownAddress, shownName } from "./shown-name";

const TAGS: Readonly<Record<TagFault, string>> = {
  unpaired: "tags that do not match",
  "markup-open": "a comment or declaration without an end",
  "tag-open": "a tag without an end",
  "quote-open": "a quotation mark without an end",
  "no-quotes": "an attribute without quotation marks",
  "content-open": "content without an end",
  misplaced: "an element where it does not belong, or once too often",
  namespace: "a wrong namespace",
};

const badXml = (part: string, detail: string): string =>
  `The part ${part} is damaged (${detail}). Let Excel open and repair it, and save it again.`;

/** The reasons' sentences in English. */
export const ENGLISH: FaultTexts = {
  "not-zip": () => "It is not an .xlsx workbook. Save it as .xlsx in Excel and try again.",
  empty: () => "The file is empty.",
  "old-format": () => "It is an old .xls workbook. Save it as .xlsx in Excel and try again.",
  "lock-file": () =>
    "It is what Excel leaves beside a workbook while that is open, and holds no cells. Choose the file whose name does not begin with ~$.",
  encrypted: () => "It has a password and cannot be read. Take the password off in Excel and save it again.",
  "binary-book": () => "It is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again.",
  "no-workbook": () => "There is no workbook in the package. Make sure that Excel saved it as .xlsx.",
  "web-page": () =>
    "It is really a web page, not an Excel workbook. Open it in Excel or WPS, save it as .xlsx and try again.",
  "xml-table": () =>
    "It is an XML table (2003), not an .xlsx. Open it in Excel or WPS, save it as .xlsx and try again.",
  "numbers-book": () => "It is a Numbers spreadsheet. Export it to Excel (.xlsx) in Numbers and try again.",
  document: () =>
    "It is a text document, not a workbook. Copy the table into Excel or WPS, save it as .xlsx and try again.",
  slides: () =>
    "It is a presentation, not a workbook. Copy the table into Excel or WPS, save it as .xlsx and try again.",
  pdf: () => "It is a PDF, not a workbook. Get the Excel file (.xlsx) that it was made from.",
  picture: () => "It is a picture, not a workbook. Get the Excel file (.xlsx) that it was made from.",
  "other-archive": () => "It is an archive, not a workbook. Unpack it and use the workbook inside.",
  "old-damaged": () =>
    "The content of the old .xls is damaged and cannot be read. Let Excel or WPS open and repair it, save it as .xlsx and try again.",
  "text-encoding": () =>
    "How its text is encoded is not known (neither UTF-8 nor GB18030). Look at it in Excel, save it as .xlsx and try again.",
  "long-cell": (p) =>
    `Row ${p.row} has a cell of more than 32767 characters: most likely a quotation mark is not closed, and the rows below are inside of it. Mend the quotation marks, or look at it in Excel and save it as .xlsx.`,
  "too-slow": (p) =>
    `Reading took more than ${p.seconds} seconds and was stopped. Look at it in Excel or WPS, save it as .xlsx and try again.`,
  "cut-off": () => "The file is incomplete (perhaps the download or copy stopped early). Fetch it again.",
  "too-large": (p) => `Unpacked it is over ${p.megabytes} MB, which no real workbook is; it was not opened.`,
  bomb: (p) =>
    `The part ${shownName(p.part)} is packed more tightly than real content can be, as in a malicious file; it was not opened.`,
  "wrong-size": (p) =>
    `The part ${shownName(p.part)} does not match its stated size or checksum: the file is damaged. Fetch it again.`,
  method: (p) => `The part ${shownName(p.part)} is packed in an unsupported way. Save it again in Excel.`,
  twice: (p) =>
    `The package has two parts called ${shownName(p.part)}, and nothing says which one counts. Save it again in Excel.`,
  "missing-part": (p) =>
    `The part ${shownName(p.part)} is missing: the file is damaged. Let Excel open and repair it, and save it again.`,
  "sheet-without-part": (p) =>
    `The sheet ${shownName(p.name)} has no content: the file is damaged. Let Excel open and repair it, and save it again.`,
  "shared-part": (p) =>
    `The sheet ${shownName(p.name)} has the same part as another: the file is damaged. Let Excel open and repair it, and save it again.`,
  doctype: (p) => `The part ${p.part} has a DTD, which no workbook should have; it was not opened.`,
  tags: (p) => badXml(p.part, TAGS[p.fault]),
  encoding: (p) => badXml(p.part, `encoding ${p.label}`),
  address: (p) =>
    `The part ${p.part} has a cell address that Excel does not have: ${shownAddress(p.address)}.`,
  "cell-twice": (p) =>
    `The part ${p.part} has the cell ${p.address} twice: programs may show either, and nothing says which one counts. Let Excel open and repair it, and save it again.`,
  "too-many-cells": () => "There are more cells than can be handled. Split the data into several workbooks.",
  "too-many-names": (p) =>
    `There are more than ${p.most} defined names, which no real workbook has; it was not opened.`,
  "too-many-elements": (p) =>
    `The part ${p.part} holds more than that of any real workbook; it was not opened.`,
  "too-many-styles": (p) =>
    `There are more than ${p.most} cell styles, too many for Excel as well. Clean them up in Excel and save it again.`,
  "no-sheets": () => "The workbook has no sheet. Keep at least one.",
  "all-hidden": () =>
    "All sheets are hidden, and Excel does not open such a workbook. Show at least one, then save.",
  "sheet-name-empty": () => "A sheet has no name. Give every sheet one.",
  "sheet-name-long": (p) =>
    `The sheet name “${p.name}” has over ${p.most} characters, which Excel does not take. Shorten it, then save.`,
  "sheet-name-signs": (p) =>
    `The sheet name “${p.name}” has characters that Excel does not take ([ ] : * ? / \\). Rename the sheet, then save.`,
  "sheet-name-quote": (p) =>
    `The sheet name “${p.name}” begins or ends with an apostrophe, which Excel does not take. Rename the sheet, then save.`,
  "sheet-name-twice": (p) =>
    `Two sheets are called “${p.name}” (capitals do not count). Rename one of them, then save.`,
};
