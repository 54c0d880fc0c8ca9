import { mappingOf, mappingsOf, mappingsText, type MappingFault } from "../../../src/sheet";
import { codeOf, nameOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

const SHEET = lined("表一", ["户名|税号|备注|要的钱（万元）", `${nameOf(1)}|${codeOf(1)}||24`]);
const MAPPING = mappingOf(SHEET, {
  role: "claims",
  item: "设备投资",
  headerRow: 1,
  columns: { enterprise: "A", code: "B", claimed: "D" },
})!;
const TEXT = mappingsText([MAPPING]);

test("a file says in order what each column means, so that people can read and change it", () => {
  expect(JSON.parse(TEXT)).toEqual({
    format: "wuyi-mapping",
    version: 1,
    headers: [
      {
        rows: 1,
        columns: [
          { header: "户名", means: ["enterprise"], readAs: "企业名称" },
          { header: "税号", means: ["code"], readAs: "统一社会信用代码" },
          { header: "备注", readAs: "备注" },
          { header: "要的钱（万元）", means: ["claimed"], readAs: "申报金额" },
        ],
        isHeader: true,
        role: { from: "none", to: "claims" },
        item: { from: null, to: "equipment" },
      },
    ],
  });
  expect(mappingsOf(TEXT)).toEqual([MAPPING]);
});

test("columns and items can be called by their names", () => {
  const named = TEXT.replace('"claimed"', '"申报金额"').replace('"equipment"', '"生产性设备投资补助"');
  expect(named).not.toBe(TEXT);
  expect(mappingsOf(named)).toEqual([MAPPING]);
});

/** A file as its JSON, of which a test may change anything. */
interface FileJson {
  version: number;
  comment?: string;
  headers: {
    rows: number;
    columns: { header: string; means?: unknown; mean?: unknown }[];
    role: { to: string };
    item: { to: string };
  }[];
}

/** Changes one place of the file. */
const changed = (change: (file: FileJson) => void): string => {
  const file = JSON.parse(TEXT) as FileJson;
  change(file);
  return JSON.stringify(file);
};

test.each<[what: string, text: string, fault: MappingFault]>([
  ["no JSON", TEXT.slice(0, -4), { kind: "not-json", path: "" }],
  ["an empty file", "", { kind: "not-json", path: "" }],
  ["JSON of something else", '{"accepted":[]}', { kind: "not-mapping", path: "format" }],
  ["null", "null", { kind: "not-mapping", path: "format" }],
  ["another version", changed((file) => (file.version = 2)), { kind: "other-version", path: "version", found: "2" }],
  ["a key that nobody knows", changed((file) => (file.comment = "")), { kind: "unknown-key", path: "comment", found: "comment" }],
  ["a misspelt decision", changed((file) => (file.headers[0]!.columns[2]!.mean = ["note"])), { kind: "unknown-key", path: "headers[0].columns[2].mean", found: "mean" }],
  ["a meaning that nobody knows", changed((file) => (file.headers[0]!.columns[2]!.means = ["amount"])), { kind: "unknown-name", path: "headers[0].columns[2].means[0]", found: "amount" }],
  ["an item that nobody knows", changed((file) => (file.headers[0]!.item.to = "设备")), { kind: "unknown-name", path: "headers[0].item.to", found: "设备" }],
  ["a sheet that is not to be checked", changed((file) => (file.headers[0]!.role.to = "none")), { kind: "wrong", path: "headers[0].role.to" }],
  ["no rows", changed((file) => (file.headers[0]!.rows = 0)), { kind: "wrong", path: "headers[0].rows" }],
  ["a text instead of meanings", changed((file) => (file.headers[0]!.columns[0]!.means = "enterprise")), { kind: "wrong", path: "headers[0].columns[0].means" }],
  ["a header that no sheet could be known by", changed((file) => (file.headers[0]!.columns = file.headers[0]!.columns.slice(0, 1))), { kind: "wrong", path: "headers[0].columns" }],
  ["two columns of one meaning", changed((file) => (file.headers[0]!.columns[2]!.means = ["claimed"])), { kind: "twice", path: "headers[0].columns", found: "申报金额" }],
  ["one header twice", changed((file) => file.headers.push(file.headers[0]!)), { kind: "twice", path: "headers[1]", found: "户名、税号、备注、要的钱（万元）" }],
  ["too many headers", changed((file) => (file.headers = Array(2001).fill(file.headers[0]!))), { kind: "wrong", path: "headers" }],
  ["a prototype's key", TEXT.replace('"rows"', '"__proto__"'), { kind: "unknown-key", path: "headers[0].__proto__", found: "__proto__" }],
])("%s is told, with its place", (_, text, fault) => {
  expect(mappingsOf(text)).toEqual(fault);
}); // prettier-ignore
