import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cellReceipt,
  isFault,
  readReceipt,
  receiptText,
  type CellReceipt,
  type CheckReceipt,
  type Receipt,
} from "../../src/receipt";
import { faultySheet, firstVersion, fullOptions, receiptOfCheck, resealed } from "../builders/receipts";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/receipt.schema.json"), "utf8")) as object;
const follows = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const HASH = "0123456789abcdef".repeat(4);

/** A check with one of everything. */
const check = (): CheckReceipt =>
  resealed(receiptOfCheck([faultySheet()], fullOptions()), (copy) => {
    Object.assign(copy.settings.sheets[0]!, { item: "equipment" });
    Object.assign(copy, { lists: [{ role: "veto", name: "名单.xlsx", sha256: HASH }] });
    Object.assign(copy.result, { listFindings: copy.result.findings });
  });
const call = (): CellReceipt =>
  cellReceipt({
    name: "VETOED",
    blocks: [
      [["甲"]],
      [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
    ],
  });

/** A receipt with one field put otherwise, by somebody who also computed its hash again. */
const put = (receipt: Receipt, path: string, value: unknown): Receipt =>
  resealed(receipt, (copy) => {
    const keys = path.split(".");
    const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
    (holder as Record<string, unknown>)[keys.at(-1)!] = value;
  });

const kindOf = (receipt: Receipt): string => {
  const read = readReceipt(receiptText(receipt));
  return isFault(read) ? read.kind : "receipt";
};

type Row = readonly [path: string, value: unknown, kind: "receipt" | "not-receipt"];

const CHECKS: readonly Row[] = [
  ["settings.start", null, "receipt"],
  ["settings.start", "2024-02-29", "receipt"],
  ["settings.start", "2024-2-29", "not-receipt"],
  ["settings.start", " 2024-02-29", "not-receipt"],
  ["settings.start", "2024-02-29日", "not-receipt"],
  ["settings.start", ["2024-02-29"], "not-receipt"],
  ["settings.start", 45351, "not-receipt"],
  ["workbook.sha256", null, "receipt"],
  ["workbook.sha256", HASH, "receipt"],
  ["workbook.sha256", `0${HASH}`, "not-receipt"],
  ["workbook.sha256", `${HASH}0`, "not-receipt"],
  ["workbook.sha256", HASH.slice(1), "not-receipt"],
  ["workbook.sha256", HASH.toUpperCase(), "not-receipt"],
  ["workbook.sha256", [HASH], "not-receipt"],
  ["policy.sha256", null, "not-receipt"],
  ["workbook.name", null, "receipt"],
  ["workbook.size", 1, "not-receipt"],
  ["lists", [], "receipt"],
  ["lists.0.role", "history", "receipt"],
  ["lists.0.role", "claims", "not-receipt"],
  ["lists.0.role", "", "not-receipt"],
  ["lists.0.role", undefined, "not-receipt"],
  ["lists.0.name", undefined, "not-receipt"],
  ["lists.0.sha256", undefined, "not-receipt"],
  ["lists.0.rows", 3, "not-receipt"],
  ["settings.sheets.0.role", "veto", "receipt"],
  ["settings.sheets.0.role", "history", "receipt"],
  ["settings.sheets.0.role", "none", "receipt"],
  ["settings.sheets.0.role", undefined, "receipt"],
  ["settings.sheets.0.role", "", "not-receipt"],
  ["settings.sheets.0.role", "list", "not-receipt"],
  ["settings.sheets.0.item", undefined, "receipt"],
  ["settings.sheets.0.item", null, "not-receipt"],
  ["settings.sheets.0.headerRow", 1, "receipt"],
  ["settings.sheets.0.headerRow", 0, "not-receipt"],
  ["settings.sheets.0.headerRow", -1, "not-receipt"],
  ["settings.sheets.0.headerRow", 1.5, "not-receipt"],
  ["settings.sheets.0.headerRow", null, "not-receipt"],
  ["settings.sheets.0.columns.0.column", "", "receipt"],
  ["settings.sheets.0.columns.0.column", "XFD", "receipt"],
  ["settings.sheets.0.columns.0.column", "AAAA", "not-receipt"],
  ["settings.sheets.0.columns.0.column", "h", "not-receipt"],
  ["settings.sheets.0.columns.0.column", 8, "not-receipt"],
  ["settings.accepted.0.cell", null, "receipt"],
  ["settings.accepted.0.reason", null, "not-receipt"],
  ["settings.inside", [], "receipt"],
  ["settings.inside", undefined, "not-receipt"],
  ["settings.inside.0.from", "beside", "receipt"],
  ["settings.inside.0.from", "checker", "not-receipt"],
  ["settings.inside.0.used", false, "receipt"],
  ["settings.inside.0.used", 1, "not-receipt"],
  ["settings.inside.0.used", undefined, "not-receipt"],
  ["settings.inside.0.start", null, "receipt"],
  ["settings.inside.0.start", "去年", "not-receipt"],
  ["settings.inside.0.sheets.0.role", "list", "not-receipt"],
  ["settings.inside.1.accepted.0.reason", null, "not-receipt"],
  ["settings.inside.1.accepted", undefined, "not-receipt"],
  ["result.read", undefined, "not-receipt"],
  ["result.read.veto", { entries: 57, unused: 2 }, "receipt"],
  ["result.read.veto", null, "receipt"],
  ["result.read.veto", { entries: 57 }, "not-receipt"],
  ["result.read.veto", undefined, "not-receipt"],
  ["result.read.history", 3, "not-receipt"],
  ["result.read.rows", -1, "not-receipt"],
  ["result.sheets.0.tables", 2, "receipt"],
  ["result.sheets.0.tables", undefined, "not-receipt"],
  ["result.verdict.verdict", "nothing", "receipt"],
  ["result.verdict.verdict", "payable-as-is", "not-receipt"],
  ["result.verdict.words", undefined, "not-receipt"],
  ["result.verdict.counts.question", undefined, "not-receipt"],
  ["version", 1, "not-receipt"],
  ["result.sheets.0.role", "veto", "receipt"],
  ["result.sheets.0.headerRow", null, "receipt"],
  ["result.sheets.0.headerRow", 0, "not-receipt"],
  ["result.sheets.0.item", null, "receipt"],
  ["result.sheets.0.rows", 0, "receipt"],
  ["result.sheets.0.rows", -1, "not-receipt"],
  ["result.sheets.0.columns", {}, "receipt"],
  ["result.sheets.0.columns", ["H"], "not-receipt"],
  ["result.sheets.0.columns", "H", "not-receipt"],
  ["result.sheets.0.columns", null, "not-receipt"],
  ["result.verdict.cellsToChange", 0, "receipt"],
  ["result.verdict.cellsToChange", -1, "not-receipt"],
  ["result.verdict.cellsToChange", "1", "not-receipt"],
  ["result.verdict.payableAsIs", 1, "not-receipt"],
  ["result.verdict", "不能兑付", "not-receipt"],
  ["result.sums.payable", null, "receipt"],
  ["result.sums.payable", -0.5, "receipt"],
  ["result.sums.payable", "540", "not-receipt"],
  ["result.findings.0.severity", "warning", "receipt"],
  ["result.findings.0.severity", "info", "receipt"],
  ["result.findings.0.severity", "", "not-receipt"],
  ["result.findings.0.cell", null, "receipt"],
  ["result.findings.0.article", undefined, "receipt"],
  ["result.findings.0.article", 1, "receipt"],
  ["result.findings.0.article", 0, "not-receipt"],
  ["result.findings.0.claimed", null, "receipt"],
  ["result.findings.0.accepted", null, "not-receipt"],
  ["result.listFindings.0.severity", "fatal", "not-receipt"],
];

/** What the first version of the format did not have, and what it could do without. */
const FIRST: readonly Row[] = [
  ["version", 2, "not-receipt"],
  ["settings.inside", [], "not-receipt"],
  ["result.read", { sheets: 1, rows: 21, columns: 9, veto: null, history: null }, "not-receipt"],
  ["result.sheets.0.tables", 1, "not-receipt"],
  ["result.verdict.verdict", "payable", "not-receipt"],
  ["result.verdict.counts.question", undefined, "receipt"],
  ["result.verdict.accepted", 3, "receipt"],
  ["settings.start", null, "receipt"],
];

const CALLS: readonly Row[] = [
  ["version", 0, "not-receipt"],
  ["place", { sheet: "申报", cell: "B2", formula: "=WUYI.VETOED(A2,D:E)" }, "receipt"],
  ["place", { sheet: "申报", cell: "B2" }, "not-receipt"],
  ["arguments", [], "receipt"],
  ["arguments.0.value", null, "receipt"],
  ["arguments.0.value", false, "receipt"],
  ["arguments.0.value", 1.5, "receipt"],
  ["arguments.0.value", { error: "#N/A", message: "" }, "receipt"],
  ["arguments.0.value", { error: "#N/A" }, "not-receipt"],
  ["arguments.0.value", [], "not-receipt"],
  ["arguments.0.rows", [["甲"]], "not-receipt"],
  ["arguments.0", { name: "企业", omitted: true }, "receipt"],
  ["arguments.0", { name: "企业", omitted: false }, "not-receipt"],
  ["arguments.1.rows", [[null]], "receipt"],
  ["arguments.1.rows", [], "not-receipt"],
  ["arguments.1.rows", [[]], "not-receipt"],
  ["result.article", 1, "receipt"],
  ["result.article", 0, "not-receipt"],
  ["result.steps", [], "receipt"],
  ["result.steps", [1], "not-receipt"],
];

test.each(CHECKS)("a check with %s = %j is read as %s, and so says the schema", (path, value, kind) => {
  const made = put(check(), path, value);
  expect([kindOf(made), follows(made)]).toEqual([kind, kind === "receipt"]);
});

test.each(FIRST)("an early check with %s = %j is read as %s, and so says the schema", (path, value, kind) => {
  const made = put(firstVersion(check()), path, value);
  expect([kindOf(made), follows(made)]).toEqual([kind, kind === "receipt"]);
});

test.each(CALLS)("a call with %s = %j is read as %s, and so says the schema", (path, value, kind) => {
  const made = put(call(), path, value);
  expect([kindOf(made), follows(made)]).toEqual([kind, kind === "receipt"]);
});

test.each<readonly [() => Receipt, string, unknown, string]>([
  [check, "settings.start", "2024-02-30", "没有这一天"],
  [call, "arguments.1.rows", [["甲", "乙"], ["丙"]], "各行不一样长"],
  [call, "arguments.1.rows", [["甲"], ["丙", "丁"]], "各行不一样长"],
])("what no schema can say is refused too: %#", (receipt, path, value) =>
  expect(kindOf(put(receipt(), path, value))).toBe("not-receipt"),
);
