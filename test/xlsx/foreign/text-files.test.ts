import { decodedText, type Encoding } from "../../../xlsx/foreign/text/encoding";
import { delimiterOf, records, type Delimiter } from "../../../xlsx/foreign/text/records";
import { typedField, type TypedField } from "../../../xlsx/foreign/text/typed-field";
import { CellError } from "../../../src/formula";
import { gb18030 } from "../../builders/text-bytes";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const bytes = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const LINE = "企业名称,申报金额\r\n武义甲电器有限公司,540\r\n";

describe("how a text is encoded", () => {
  test.each<[what: string, content: Uint8Array, text: string, encoding: Encoding, doubt: Encoding | "none"]>([
    ["UTF-8", utf8(LINE), LINE, "utf-8", "none"],
    [
      "UTF-8 with a mark, as Excel saves “CSV UTF-8”",
      bytes([0xef, 0xbb, 0xbf], utf8(LINE)),
      LINE,
      "utf-8",
      "none",
    ],
    ["GBK, as Excel saves “CSV” in Chinese", gb18030(LINE), LINE, "gb18030", "none"],
    ["GB18030 with its own mark", bytes([0x84, 0x31, 0x95, 0x33], gb18030(LINE)), LINE, "gb18030", "none"],
    [
      "a sign that GB18030 writes in four bytes",
      bytes(gb18030("企业,"), [0x81, 0x39, 0xee, 0x39]),
      "企业,㐀",
      "gb18030",
      "none",
    ],
    ["UTF-16, as Excel saves “Unicode 文本”", bytes([0xff, 0xfe], utf16(LINE)), LINE, "utf-16le", "none"],
    [
      "UTF-16, big end first",
      bytes([0xfe, 0xff], Buffer.from(utf16(LINE)).swap16()),
      LINE,
      "utf-16be",
      "none",
    ],
    ["UTF-16 without a mark", utf16("name,500\r\n"), "name,500\r\n", "utf-16le", "none"],
    [
      "UTF-16 without a mark, big end first",
      Buffer.from(utf16("name,500\r\n")).swap16(),
      "name,500\r\n",
      "utf-16be",
      "none",
    ],
    ["digits only", utf8("1,2\n"), "1,2\n", "utf-8", "none"],
    // Both ways are allowed: C2 to DF with 80 to BF are two letters of UTF-8 and one of GBK.
    [
      "GBK whose bytes are letters of the Middle East in UTF-8",
      gb18030("谈,说\n"),
      "谈,说\n",
      "gb18030",
      "utf-8",
    ],
    [
      "Latin letters in UTF-8 that are common hanzi in GBK, in a text that says which",
      utf8("企业名称,é\n"),
      "企业名称,é\n",
      "utf-8",
      "none",
    ],
    ["more of such letters", gb18030("农药,平台,税\n"), "农药,平台,税\n", "gb18030", "none"],
    ["UTF-8 whose bytes are rare signs in GBK", utf8("企业名称名"), "企业名称名", "utf-8", "none"],
    ["too little to tell by: 茅 or é", bytes([0xc3, 0xa9]), "茅", "gb18030", "utf-8"],
  ])("%s", (_, content, text, encoding, doubt) => {
    expect(decodedText(content)).toEqual({ text, encoding, ...(doubt !== "none" && { doubt }) });
  });

  test.each<[what: string, content: Uint8Array, code: string]>([
    ["bytes that are neither", bytes(utf8("企业"), [0xff, 0xff, 0x20]), "text-encoding"],
    ["GBK that was cut in the middle of a letter", gb18030("企业名").subarray(0, 5), "text-encoding"],
    ["zeros here and there", bytes([0, 0, 0, 5, 0, 3, 2]), "not-zip"],
  ])("%s: refused", (_, content, code) => {
    expect(() => decodedText(content)).toThrow(expect.objectContaining({ reason: [code] }));
  });
});

describe("lines and cells", () => {
  test.each<[what: string, text: string, rows: string[][]]>([
    ["line ends of every kind", "a,b\r\nc\rd\ne", [["a", "b"], ["c"], ["d"], ["e"]]],
    ["an empty line is a row", "a\n\nb\n", [["a"], [""], ["b"]]],
    ["empty cells", "a,,b,\n,\n", [["a", "", "b", ""], ["", ""]]],
    ["a delimiter at the very end", "a,", [["a", ""]]],
    ["a line break between quotation marks", '"甲\n乙",1\n', [["甲\n乙", "1"]]],
    ["a delimiter between them", '"1,234.50",x', [["1,234.50", "x"]]],
    ["two of them mean one", '"a""b"', [['a"b']]],
    ["one in the middle of a cell is a letter", 'a"b,12"\n', [['a"b', '12"']]],
    ["what stands behind the closing one stays", '"a"b,c', [["ab", "c"]]],
    ["one that nobody closes takes all", '"a,b\nc', [["a,b\nc"]]],
  ])("%s", (_, text, rows) => expect([...records(text, ",")].map(({ fields }) => fields)).toEqual(rows)); // prettier-ignore

  test.each<[text: string, delimiter: Delimiter, start: number]>([
    ["a,b\n1,2\n", ",", 0],
    ["a\tb\n1\t2\n", "\t", 0],
    ["a;b\n1;2\n", ";", 0],
    ["a;b\n1,5;2\n3;4\n", ";", 0],
    ["甲\n乙\n", ",", 0],
    // Texts with commas inside tabs: what is even counts.
    ["名称\t说明\n甲\t一,二\n乙\t三\n", "\t", 0],
    ["sep=;\r\na;b,c\r\n", ";", 7],
    ["SEP=\t\na\tb", "\t", 6],
    ['"a;b",c\n"d;e",f\n', ",", 0],
  ])("%j: between its cells stands %j", (text, delimiter, start) =>
    expect(delimiterOf(text)).toEqual({ delimiter, start }));
}); // prettier-ignore

const YMD = "yyyy/m/d";
const CHINESE = 'yyyy"年"m"月"d"日"';

describe("what a cell becomes", () => {
  test.each<[field: string, typed: TypedField]>([
    ["540", { value: 540 }],
    ["-1.5", { value: -1.5 }],
    ["+86", { value: 86 }],
    [".5", { value: 0.5 }],
    ["5.", { value: 5 }],
    ["0", { value: 0 }],
    ["0.07", { value: 0.07 }],
    [" 540 ", { value: 540 }],
    ["1,234.50", { value: 1234.5, format: "#,##0.00" }],
    ["1,234,567", { value: 1_234_567, format: "#,##0" }],
    ["12,34", { value: "12,34" }],
    ["1,2345", { value: "1,2345" }],
    ["(1,234.50)", { value: -1234.5, format: "#,##0.00" }],
    ["(-5)", { value: "(-5)" }],
    ["12.5%", { value: 0.125, format: "0.00%" }],
    ["7%", { value: 0.07, format: "0%" }],
    ["¥1,234.50", { value: 1234.5, format: '"¥"#,##0.00' }],
    ["-￥5", { value: -5, format: '"¥"#,##0' }],
    ["1.5E+3", { value: 1500, format: "0.00E+00" }],
    // What a number would lose.
    ["007", { value: "007" }],
    ["00.5", { value: "00.5" }],
    ["123456789012345", { value: 123_456_789_012_345 }],
    ["1234567890123456", { value: "1234567890123456" }],
    ["330723199001011234", { value: "330723199001011234" }],
    ["91330723MA28E1XX5K", { value: "91330723MA28E1XX5K" }],
    ["913307231234567E12", { value: "913307231234567E12" }],
    ["12345E6789", { value: "12345E6789" }],
    ["540万元", { value: "540万元" }],
    ["-", { value: "-" }],
    [".", { value: "." }],
    // Days.
    ["2024/5/1", { value: 45_413, format: YMD }],
    ["2024-05-01", { value: 45_413, format: YMD }],
    ["2024年5月1日", { value: 45_413, format: CHINESE }],
    ["2024/5/1 6:00", { value: 45_413.25, format: `${YMD} h:mm` }],
    ["2024-05-01T06:00:00", { value: 45_413.25, format: `${YMD} h:mm:ss` }],
    ["12:00", { value: 0.5, format: "h:mm" }],
    ["2024/2/30", { value: "2024/2/30" }],
    ["2024/2/29", { value: 45_351, format: YMD }],
    ["2024/5/1 25:00", { value: "2024/5/1 25:00" }],
    ["1900/2/28", { value: "1900/2/28" }],
    ["2024.5.1", { value: "2024.5.1" }],
    ["2024年5月", { value: "2024年5月" }],
    ["5月1日", { value: "5月1日" }],
    ["05/06/2024", { value: "05/06/2024" }],
    // Formulas have no value yet.
    ["=B2*2", { value: null, formula: "B2*2" }],
    ['="007"', { value: null, formula: '"007"' }],
    ["+480*2", { value: null, formula: "+480*2" }],
    ["-1-2", { value: null, formula: "-1-2" }],
    ["=", { value: "=" }],
    // The rest.
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#N/A", { value: new CellError("#N/A") }],
    ["#那是", { value: "#那是" }],
    [" 甲 ", { value: " 甲 " }],
    ["   ", { value: "   " }],
  ])("%j", (field, typed) => expect(typedField(field)).toEqual(typed));
});
