// Makes features.xlsx (picture, comment, validation, conditional format, table, defined name, protection, merged and
// hidden cells, frozen panes) and macros.xlsm (the same package with a VBA project's part, as Excel lists it).
//
//     node test/books/make-with-exceljs.mjs
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import JSZip from "jszip";

const here = dirname(fileURLToPath(import.meta.url));
/** A red point. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

const book = new ExcelJS.Workbook();
book.created = book.modified = new Date(Date.UTC(2024, 4, 1));
const sheet = book.addWorksheet("申报", { views: [{ state: "frozen", ySplit: 2 }] });
sheet.addRow(["2024 年度奖补申报"]);
sheet.mergeCells("A1:E1");
sheet.addRow(["企业名称", "奖补项目", "等级", "申报基数", "申报金额"]);
sheet.addRow(["武义批注五金有限公司", "工业增加值增长奖", null, 620, 10]);
sheet.addRow(["武义图片门业有限公司", "节水型企业", "省级", null, 15]);
sheet.addRow(["武义条件工具有限公司", "生产性设备投资补助", null, 480, { formula: "D5*0.08", result: 38.4 }]);
sheet.getCell("E3").note = "请核对";
sheet.getCell("D3").dataValidation = {
  type: "decimal",
  operator: "greaterThan",
  formulae: [0],
  allowBlank: true,
};
sheet.getCell("A4").value = { text: "武义图片门业有限公司", hyperlink: "https://example.com/" };
sheet.addConditionalFormatting({
  ref: "E3:E5",
  rules: [
    { type: "cellIs", operator: "greaterThan", formulae: [20], priority: 1, style: { font: { bold: true } } },
  ],
});
sheet.addImage(book.addImage({ base64: PICTURE, extension: "png" }), "G2:H4");
book.definedNames.add("申报!$E$3:$E$5", "金额");
await sheet.protect("", {});
const other = book.addWorksheet("通讯录", { state: "hidden" });
other.addTable({
  name: "联系人",
  ref: "A1",
  headerRow: true,
  columns: [{ name: "姓名" }, { name: "电话" }],
  rows: [["张三", "123"]],
});
await book.xlsx.writeFile(join(here, "features.xlsx"));

const archive = await JSZip.loadAsync(readFileSync(join(here, "features.xlsx")));
archive.file("xl/vbaProject.bin", Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(504), "hex"));
const text = (name) => archive.file(name).async("string");
archive.file(
  "[Content_Types].xml",
  (await text("[Content_Types].xml"))
    .replace("spreadsheetml.sheet.main+xml", "SHEET")
    .replace(
      "application/vnd.openxmlformats-officedocument.SHEET",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    .replace(
      "</Types>",
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    ),
);
archive.file(
  "xl/_rels/workbook.xml.rels",
  (await text("xl/_rels/workbook.xml.rels")).replace(
    "</Relationships>",
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  ),
);
writeFileSync(
  join(here, "macros.xlsm"),
  await archive.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }),
);
