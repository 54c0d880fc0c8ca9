import {
  COLUMN_CHOICES,
  mappingOf,
  mappingsOf,
  mappingsText,
  type MappingFault,
  type NamedMapping,
} from "../../../src/sheet";
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

test("no two columns have one name, or a name would not tell which is meant", () => {
  const names = COLUMN_CHOICES.map(({ label }) => label);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

/** A file as its JSON, of which a test may change anything. */
interface FileJson {
  version: number;
  comment?: string;
  headers: {
    rows: unknown;
    columns: { header?: unknown; means?: unknown; mean?: unknown; readAs?: unknown }[];
    isHeader?: unknown;
    role?: { from: unknown; to: unknown };
    item?: { from: unknown; to: unknown };
  }[];
}

const COLUMN = { header: "户名" };

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
  ["an item that nobody knows", changed((file) => (file.headers[0]!.item!.to = "设备")), { kind: "unknown-name", path: "headers[0].item.to", found: "设备" }],
  ["a sheet that is not to be checked", changed((file) => (file.headers[0]!.role!.to = "none")), { kind: "wrong", path: "headers[0].role.to" }],
  ["no rows", changed((file) => (file.headers[0]!.rows = 0)), { kind: "wrong", path: "headers[0].rows" }],
  ["a text instead of meanings", changed((file) => (file.headers[0]!.columns[0]!.means = "enterprise")), { kind: "wrong", path: "headers[0].columns[0].means" }],
  ["a header that no sheet could be known by", changed((file) => (file.headers[0]!.columns = file.headers[0]!.columns.slice(0, 1))), { kind: "wrong", path: "headers[0].columns" }],
  ["two columns of one meaning", changed((file) => (file.headers[0]!.columns[2]!.means = ["claimed"])), { kind: "twice", path: "headers[0].columns", found: "申报金额" }],
  ["one header twice", changed((file) => file.headers.push(file.headers[0]!)), { kind: "twice", path: "headers[1]", found: "户名、税号、备注、要的钱（万元）" }],
  ["a header that is a text", changed((file) => (file.headers[0] = "户名" as never)), { kind: "wrong", path: "headers[0]" }],
  ["a header that is nothing", changed((file) => (file.headers[0] = null as never)), { kind: "wrong", path: "headers[0]" }],
  ["a header that is a list", changed((file) => (file.headers[0] = [] as never)), { kind: "wrong", path: "headers[0]" }],
  ["columns that are no list", changed((file) => (file.headers[0]!.columns = {} as never)), { kind: "wrong", path: "headers[0].columns" }],
  ["a column without a header", changed((file) => delete file.headers[0]!.columns[1]!.header), { kind: "wrong", path: "headers[0].columns[1].header" }],
  ["a number for what a column was read as", changed((file) => (file.headers[0]!.columns[1]!.readAs = 1)), { kind: "wrong", path: "headers[0].columns[1].readAs" }],
  ["a number for a meaning", changed((file) => (file.headers[0]!.columns[1]!.means = [1])), { kind: "wrong", path: "headers[0].columns[1].means[0]" }],
  ["a long text, by its beginning", changed((file) => (file.headers[0]!.item!.to = "设".repeat(61))), { kind: "unknown-name", path: "headers[0].item.to", found: "设".repeat(60) }],
  ["an unknown item in place of another", changed((file) => (file.headers[0]!.item!.from = "设备")), { kind: "unknown-name", path: "headers[0].item.from", found: "设备" }],
  ["a sheet that seemed to be for nothing that there is", changed((file) => (file.headers[0]!.role!.from = "nobody")), { kind: "wrong", path: "headers[0].role.from" }],
  ["a header of eleven rows", changed((file) => (file.headers[0]!.rows = 11)), { kind: "wrong", path: "headers[0].rows" }],
  ["half a row", changed((file) => (file.headers[0]!.rows = 1.5)), { kind: "wrong", path: "headers[0].rows" }],
  ["a header that is said to be none", changed((file) => (file.headers[0]!.isHeader = false)), { kind: "wrong", path: "headers[0].isHeader" }],
  ["a header of blanks and one text", changed((file) => (file.headers[0]!.columns = [COLUMN, { header: "" }, { header: "  " }])), { kind: "wrong", path: "headers[0].columns" }],
  ["too many columns", changed((file) => (file.headers[0]!.columns = Array(513).fill(COLUMN))), { kind: "wrong", path: "headers[0].columns" }],
  ["too many headers", changed((file) => (file.headers = Array(2001).fill(file.headers[0]!))), { kind: "wrong", path: "headers" }],
  ["a prototype's key", TEXT.replace('"rows"', '"__proto__"'), { kind: "unknown-key", path: "headers[0].__proto__", found: "__proto__" }],
])("%s is told, with its place", (_, text, fault) => {
  expect(mappingsOf(text)).toEqual(fault);
}); // prettier-ignore

test.each<[what: string, text: string, mapping: Partial<NamedMapping>]>([
  ["in place of claims", changed((file) => (file.headers[0]!.role!.from = "claims")), { role: { from: "claims", to: "claims" } }],
  ["a list", changed((file) => (file.headers[0]!.role = { from: "history", to: "veto" })), { role: { from: "history", to: "veto" } }],
  ["a history", changed((file) => (file.headers[0]!.role = { from: "veto", to: "history" })), { role: { from: "veto", to: "history" } }],
  ["in place of another item", changed((file) => (file.headers[0]!.item!.from = "工业机器人补助")), { item: { from: "robot", to: "equipment" } }],
  ["a header of ten rows", changed((file) => (file.headers[0]!.rows = 10)), { rows: 10 }],
  ["as many columns as there can be", changed((file) => (file.headers[0]!.columns = Array(512).fill(COLUMN))), { columns: Array<null>(512).fill(null) }],
  ["columns before the first text", changed((file) => file.headers[0]!.columns.unshift({ header: "" }, { header: " " })), { lead: 2 }],
  ["columns of which nothing is said", changed((file) => (file.headers[0]!.columns = [COLUMN, COLUMN])), { lead: 0, columns: [null, null], readAs: ["", ""] }],
])("a file may say: %s", (_, text, mapping) => {
  expect(mappingsOf(text)).toMatchObject([mapping]);
}); // prettier-ignore

test("what may be left out is left out: only the columns are said", () => {
  const text = changed((file) => {
    const [header] = file.headers;
    file.headers = [{ rows: header!.rows, columns: header!.columns }];
  });
  const { isHeader, role, item, ...only } = MAPPING;
  expect([isHeader, role?.to, item?.to]).toEqual([true, "claims", "equipment"]);
  expect(mappingsOf(text)).toStrictEqual([only]);
});

test("two headers are two", () => {
  const other = mappingOf(lined("表二", ["户名|税号", `${nameOf(1)}|${codeOf(1)}`]), { columns: { code: "B" } })!;
  expect(mappingsOf(mappingsText([MAPPING, other]))).toMatchObject([{ headers: MAPPING.headers }, { headers: ["户名", "税号"] }]);
}); // prettier-ignore

test("of a column that was read as nothing, or of which nobody wrote as what, the file says nothing", () => {
  const { columns } = (JSON.parse(mappingsText([{ ...MAPPING, readAs: undefined }])) as FileJson).headers[0]!;
  expect(columns[2]).toStrictEqual({ header: "备注" });
  const phone = mappingOf(lined("表", ["企业名称|联系电话"]), { columns: { enterprise: "A" } })!;
  expect(phone.readAs).toEqual(["企业名称", ""]);
  expect((JSON.parse(mappingsText([phone])) as FileJson).headers[0]!.columns).toStrictEqual([
    { header: "企业名称", means: ["enterprise"], readAs: "企业名称" },
    { header: "联系电话" },
  ]);
});
