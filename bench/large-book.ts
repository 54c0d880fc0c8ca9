import { createWriteStream } from "node:fs";
import { once } from "node:events";
import JSZip from "jszip";
import { codeOf, nameOf } from "../test/builders/grids";
import { seeded } from "../test/properties/random";

type Cell = string | number | null;

const HEAD = [
  "序号",
  "企业名称",
  "统一社会信用代码",
  "奖补项目",
  "等级",
  "申报基数（万元）",
  "数量",
  "申报金额（万元）",
  "申报年度",
  "项目名称",
  "备案编号",
  "纳统",
  "机器人台数",
  "上年增加值",
  "本年增加值",
];

/** One claim in a hundred of each kind, right; the amount and what it is claimed for. */
const KINDS: readonly ((
  base: number,
) => readonly [item: string, grade: Cell, base: Cell, count: Cell, due: number, robots?: number])[] = [
  (base) => ["生产性设备投资补助", null, 100 + (base % 390), null, ((100 + (base % 390)) * 8) / 100],
  (base) => ["生产性设备投资补助", "省重点", 2100 + (base % 2800), null, ((2100 + (base % 2800)) * 18) / 100],
  (base) => ["工业增加值增长奖", null, 510 + (base % 470), null, 5],
  (base) => ["工业机器人补助", null, 100 + (base % 300), null, ((100 + (base % 300)) * 20) / 100, 5],
  () => ["节水型企业", "省级", null, null, 15],
  () => ["绿色工厂", "市级", null, null, 10],
  () => ["优秀工业新产品", "二类", null, null, 15],
  () => ["清洁生产审核", null, null, null, 5],
  (base) => ["省级鉴定工业新产品", null, null, 1 + (base % 4), 5 * (1 + (base % 4))],
  () => ["企业技术中心", "省级", null, null, 50],
];

const FAULTS = 0.02;

function* claims(rows: number): Generator<Cell[]> {
  const random = seeded(7);
  yield HEAD;
  for (let n = 0; n < rows; n++) {
    const [item, grade, base, count, due, robots] = KINDS[n % KINDS.length]!(Math.floor(random() * 10_000));
    const faulty = random() < FAULTS;
    const amount = Number(due.toFixed(6));
    yield [
      n + 1,
      nameOf(n),
      codeOf(n),
      item,
      grade,
      base,
      count,
      faulty ? amount + 1 : amount,
      2024,
      `项目${n}`,
      `2024-${n}`,
      "是",
      robots ?? null,
      null,
      null,
    ];
  }
}

function* history(rows: number): Generator<Cell[]> {
  yield ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"];
  for (let n = 0; n < rows; n++)
    yield [nameOf(900_000 + n), codeOf(900_000 + n), "清洁生产审核", null, 2022, 5];
}

function* veto(rows: number): Generator<Cell[]> {
  yield ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"];
  for (let n = 0; n < rows; n++)
    yield [nameOf(950_000 + n), codeOf(950_000 + n), "安全生产事故", "2024-01-01", null];
}

const columnOf = (at: number): string => String.fromCharCode(65 + at);

/** A sheet part as Excel writes it: addresses, shared strings, plain numbers. */
function sheetXml(rows: Iterable<readonly Cell[]>, strings: Map<string, number>): string {
  const parts = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
  ];
  let row = 0;
  for (const cells of rows) {
    row++;
    let xml = `<row r="${row}" spans="1:${cells.length}">`;
    cells.forEach((cell, at) => {
      if (cell === null) return;
      const address = `${columnOf(at)}${row}`;
      if (typeof cell === "number") xml += `<c r="${address}" s="1"><v>${cell}</v></c>`;
      else {
        let index = strings.get(cell);
        if (index === undefined) strings.set(cell, (index = strings.size));
        xml += `<c r="${address}" s="2" t="s"><v>${index}</v></c>`;
      }
    });
    parts.push(`${xml}</row>`);
  }
  parts.push("</sheetData></worksheet>");
  return parts.join("");
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes a workbook of many claims, all items mixed, with a history and a veto list. */
export async function writeLargeBook(file: string, rows: number): Promise<void> {
  const strings = new Map<string, number>();
  const sheets = [
    ["申报汇总", sheetXml(claims(rows), strings)],
    ["往年兑现", sheetXml(history(rows / 5), strings)],
    ["一票否决名单", sheetXml(veto(rows / 50), strings)],
  ] as const;
  const archive = new JSZip();
  const types = sheets.map(
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  archive.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${types.join("")}</Types>`,
  );
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  archive.file("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
  archive.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
  );
  archive.file(
    "xl/_rels/workbook.xml.rels",
    relations(
      [
        ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
        relation("rId90", "sharedStrings", "sharedStrings.xml"),
        relation("rId91", "styles", "styles.xml"),
      ].join(""),
    ),
  );
  archive.file(
    "xl/styles.xml",
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf/><xf/></cellXfs></styleSheet>`,
  );
  sheets.forEach(([, xml], at) => archive.file(`xl/worksheets/sheet${at + 1}.xml`, xml));
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`);
  archive.file(
    "xl/sharedStrings.xml",
    `<sst xmlns="${MAIN}" count="${strings.size}" uniqueCount="${strings.size}">${texts.join("")}</sst>`,
  );
  const out = createWriteStream(file);
  archive.generateNodeStream({ compression: "DEFLATE", compressionOptions: { level: 6 } }).pipe(out);
  await once(out, "finish");
}
