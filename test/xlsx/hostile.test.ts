import { NODE_CODEC } from "../../cli/check/codec";
import { WorkbookFault, finish, openBookSteps, readBook, type Codec } from "../../xlsx";
import { bookOf } from "../builders/books";
import { MAIN, minimalParts, packageOf, sheetOf } from "../builders/packages";

const GOOD = bookOf([
  {
    name: "申报",
    rows: [
      ["企业名称", "奖补项目", "申报金额"],
      ["甲", "清洁生产", 5],
    ],
  },
]);
const CFB = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const row = (cell: string): Record<string, string> => minimalParts(`<row r="1">${cell}</row>`);
const SHEET = "xl/worksheets/sheet1.xml";

/** The same bytes with every occurrence of a text replaced by one of the same length. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

/** The declared unpacked size of every part made smaller. */
function withWrongSizes(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (
    let at = copy.indexOf("PK\x01\x02", 0, "latin1");
    at >= 0;
    at = copy.indexOf("PK\x01\x02", at + 4, "latin1")
  ) {
    copy.writeUInt32LE(10, at + 24);
  }
  return copy;
}

const HOSTILE: readonly (readonly [
  why: string,
  says: string,
  bytes: () => Promise<Uint8Array> | Uint8Array,
])[] = [
  ["nothing at all", "空的", () => new Uint8Array()],
  ["some text", "不是 .xlsx", () => Buffer.from("企业名称,金额\n甲,5\n")],
  ["an old .xls", "旧版 .xls", () => CFB],
  ["a book with a password", "密码", () => Buffer.concat([CFB, Buffer.from("EncryptedPackage", "utf16le")])],
  ["a package cut off in the middle", "不完整", () => GOOD.subarray(0, GOOD.length / 2)],
  ["a package without a workbook", "没有工作簿", () => packageOf({ "a.txt": "a" })],
  [
    "a binary book",
    "xlsb",
    () =>
      packageOf({ "_rels/.rels": minimalParts("")["_rels/.rels"]!.replace("workbook.xml", "workbook.bin") }),
  ],
  [
    "a zip bomb",
    "压缩比",
    () =>
      packageOf({
        ...minimalParts(""),
        [SHEET]: new Uint8Array(129 << 20).fill(0x20),
      }),
  ],
  ["sizes that are lies", "损坏", () => withWrongSizes(GOOD)],
  [
    "an entity bomb",
    "DTD",
    () =>
      packageOf({
        ...minimalParts(""),
        [SHEET]: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet/>`,
      }),
  ],
  [
    "a part outside the package",
    "缺少部件",
    () =>
      packageOf({
        ...minimalParts(""),
        "xl/_rels/workbook.xml.rels": minimalParts("")["xl/_rels/workbook.xml.rels"]!.replace(
          "worksheets/sheet1.xml",
          "../../../etc/passwd",
        ),
      }),
  ],
  [
    "a part that is not there",
    "缺少部件",
    () => packageOf(Object.fromEntries(Object.entries(minimalParts("")).filter(([name]) => name !== SHEET))),
  ],
  [
    "two parts of one name",
    "同名部件",
    async () =>
      replaced(
        await packageOf({ ...minimalParts(""), "xl/aa.xml": "<a/>", "xl/bb.xml": "<a/>" }),
        "xl/bb.xml",
        "xl/aa.xml",
      ),
  ],
  [
    "a column beyond the last",
    "超出 Excel 的范围".slice(0, 8),
    () => packageOf(row(`<c r="ZZZZZ1"><v>1</v></c>`)),
  ],
  ["a row beyond the last", "范围", () => packageOf(minimalParts(`<row r="99999999"/>`))],
  [
    "a tag that does not end",
    "标签没有结束",
    () => packageOf({ ...minimalParts(""), [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData><row r="1" ` }),
  ],
  [
    "a quotation mark that does not end",
    "引号没有结束",
    () => packageOf({ ...minimalParts(""), [SHEET]: sheetOf(`<row r="1><c/></row>`) }),
  ],
];

test.each(HOSTILE)("%s", async (_, says, bytes) => {
  const content = await bytes();
  for (const read of [readBook, (bytes: Uint8Array, codec: Codec) => finish(openBookSteps(bytes, codec))]) {
    expect(() => read(content, NODE_CODEC)).toThrow(WorkbookFault);
    expect(() => read(content, NODE_CODEC)).toThrow(says.replace("的范围", ""));
  }
});

test("a dimension of a million columns costs nothing", async () => {
  const parts = row(`<c r="XFD1048576"><v>1</v></c>`);
  parts[SHEET] = parts[SHEET]!.replace("<sheetData>", `<dimension ref="A1:XFD1048576"/><sheetData>`);
  const before = process.memoryUsage().heapUsed;
  const { grid } = readBook(await packageOf(parts), NODE_CODEC).sheets[0]!;
  expect(grid.rowCount).toBe(1_048_576);
  expect(finish(openBookSteps(await packageOf(parts), NODE_CODEC)).sheets[0]!.rows.length).toBe(1_048_576);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 << 20);
});

test("keys of Object.prototype are texts like others", async () => {
  const book = readBook(
    bookOf([
      {
        name: "__proto__",
        rows: [
          ["__proto__", "constructor"],
          ["toString", 1],
        ],
      },
    ]),
    NODE_CODEC,
  );
  expect(book.sheets[0]!.grid.name).toBe("__proto__");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a book with one text many times packs as high as a bomb, and is none", async () => {
  const cell = `<c r="A1" t="inlineStr"><is><t>${"同上".repeat(4 << 20)}</t></is></c>`;
  const bytes = await packageOf(minimalParts(`<row r="1">${cell}</row>`));
  expect(bytes.length).toBeLessThan(200_000);
  expect(readBook(bytes, NODE_CODEC).sheets).toHaveLength(1);
});
