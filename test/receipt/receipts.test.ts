import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { CellError, type Block } from "../../src/formula";
import {
  cellReceipt,
  currentOrigin,
  isFault,
  policyHash,
  readReceipt,
  receiptText,
  verifyCell,
  verifyCheck,
} from "../../src/receipt";
import { check } from "../../src/sheet";
import { grid } from "../builders/grids";
import { cleanSheet, faultySheet, fullOptions, receiptOfCheck } from "../builders/receipts";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/receipt.schema.json"), "utf8")) as object;
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const follows = ajv.compile(schema);

const one = (value: Block[number][number]): Block => [[value]];
const LIST: Block = [["企业名称"], ["武义甲厂"], [null]];

const CALLS: readonly [
  name: string,
  blocks: readonly (Block | null)[],
  result: unknown,
  article: number | null,
][] = [
  ["EQUIPMENT_SUBSIDY", [one(3000), one("省重点")], [[540]], 4],
  ["EQUIPMENT_SUBSIDY", [one(30_000_000), one("省重点"), one("元")], [[5_400_000]], 4],
  ["GROWTH_AWARD", [[[620], [10]]], [[5]], 1],
  ["GROWTH_AWARD", [one("待定")], [[{ error: "#VALUE!", message: expect.any(String) as string }]], null],
  ["GROWTH_AWARD", [], [[{ error: "#VALUE!", message: expect.any(String) as string }]], null],
  [
    "GROWTH_AWARD",
    [one(NaN)],
    [[{ error: expect.any(String) as string, message: expect.any(String) as string }]],
    null,
  ],
  ["TITLE_AWARD", [one("小巨人"), one("省专精特新中小企业")], [[90]], 2],
  ["BRAIN", [one(1)], [[{ error: "#VALUE!", message: expect.any(String) as string }]], null],
  ["AWARD", [one("首版次"), one("省级"), null, null, one("元")], [[300_000]], 6],
  ["NEXT_TIER", [one("equipment"), one(450)], [[500, 50, 36, 50, 14]], 4],
  ["VETOED", [one("武义甲厂"), LIST], [[true]], 20],
  ["PAYABLE", [one(10), one("是")], [[0]], 20],
  ["CREDIT_CODE_VALID", [one("913307231474373457")], [[expect.any(Boolean) as boolean]], null],
  [
    "IN_FORCE",
    [one(new CellError("#REF!")), one("2024-01-01")],
    [[{ error: "#REF!", message: expect.any(String) as string }]],
    null,
  ],
  ["ITEMS", [one("没有")], [[{ error: "#N/A", message: expect.any(String) as string }]], null],
];

describe.each(CALLS)("the receipt of %s %j", (name, blocks, rows, article) => {
  const receipt = cellReceipt({ name, blocks });

  test("says what was given and what came out", () => {
    expect(receipt.result.rows).toEqual(rows);
    expect(receipt.result.article).toBe(article);
    expect(receipt.result.steps.length).toBeGreaterThan(0);
    expect(receipt.policy).toEqual({ edition: "2024", sha256: policyHash() });
    expect(receipt.program).toEqual({ name: "wuyi", version });
  });

  test("follows the schema, is read back whole, and holds", () => {
    const text = receiptText(receipt);
    expect(follows(JSON.parse(text))).toBe(true);
    const read = readReceipt(text);
    expect(isFault(read)).toBe(false);
    expect(receiptText(read as typeof receipt)).toBe(text);
    expect(verifyCell(read as typeof receipt)).toMatchObject({ verdict: "holds", differences: [] });
  });

  test("is the same each time", () =>
    expect(receiptText(cellReceipt({ name, blocks }))).toBe(receiptText(receipt)));
});

test("arguments stand under the names that people see, as they were typed", () => {
  const receipt = cellReceipt({
    name: "EQUIPMENT_SUBSIDY",
    blocks: [one("３０００"), null, one("元")],
    place: { sheet: "申报", cell: "H5", formula: '=WUYI.EQUIPMENT_SUBSIDY(D5,,"元")' },
  });
  expect(receipt.arguments).toEqual([
    { name: "设备投资额", value: "３０００" },
    { name: "重点项目等级", omitted: true },
    { name: "单位", value: "元" },
  ]);
  expect(receipt.result.unit).toBe("元");
  expect(receipt.place?.cell).toBe("H5");
  expect(verifyCell(receipt).verdict).toBe("holds");
});

test("arguments of a function that there is not have no names, and its result no unit", () => {
  const receipt = cellReceipt({ name: "BRAIN", blocks: [one(1), null] });
  expect(receipt.arguments).toEqual([
    { name: "", value: 1 },
    { name: "", omitted: true },
  ]);
  expect(receipt.result.unit).toBe("");
});

test("what no cell can hold is held as the error that a cell would show", () =>
  expect(cellReceipt({ name: "GROWTH_AWARD", blocks: [one(NaN)] }).arguments[0]).toMatchObject({
    value: { error: "#NUM!", message: "" },
  }));

test("a list keeps all its cells, a range that spills its first", () => {
  const receipt = cellReceipt({ name: "VETOED", blocks: [[["武义甲厂"], ["乙厂"]], LIST] });
  expect(receipt.arguments[1]).toEqual({ name: "否决名单", rows: [["企业名称"], ["武义甲厂"], [null]] });
  expect(receipt.result.rows).toEqual([[true]]);
});

describe("the receipt of a check", () => {
  test.each([
    [
      "with a fault",
      [faultySheet()],
      {
        verdict: "not-payable",
        words: "结论：不能按现表兑付。1 处错误，须改 1 个单元格。",
        counts: { error: 1, question: 0, warning: 0, info: 0 },
        payableAsIs: false,
      },
    ],
    [
      "without",
      [cleanSheet()],
      { counts: { error: 0, question: 0, warning: 0, info: 0 }, payableAsIs: true },
    ],
    ["of nothing", [], { verdict: "nothing", words: "结论：没有可以核对的申报。", payableAsIs: false }],
    [
      "of a number that no JSON holds",
      [
        grid("申报汇总", [
          ["企业名称", "奖补项目", "申报金额"],
          ["甲", "增长奖", 1e308],
        ]),
      ],
      {},
    ],
  ])("%s follows the schema, is read back, and holds", (_, sheets, verdict) => {
    const receipt = receiptOfCheck(sheets);
    expect(receipt.result.verdict).toMatchObject(verdict);
    const text = receiptText(receipt);
    expect(follows(JSON.parse(text))).toBe(true);
    const read = readReceipt(text);
    expect(isFault(read)).toBe(false);
    expect(verifyCheck(read as typeof receipt, receiptOfCheck(sheets)).verdict).toBe("holds");
  });

  test("says which finding stands where, what was claimed and what is due", () => {
    expect(receiptOfCheck().result.findings).toEqual([
      {
        code: "amount-mismatch",
        severity: "error",
        sheet: "申报汇总",
        cell: "H5",
        article: 4,
        claimed: 550,
        computed: 540,
      },
    ]);
    const { settings, result } = receiptOfCheck([faultySheet()], fullOptions());
    expect(settings).toMatchObject({
      start: "2024-01-01",
      sheets: [
        {
          sheet: "申报汇总",
          role: "claims",
          columns: [
            { means: "claimed", column: "H" },
            { means: "note", column: "" },
          ],
        },
      ],
      accepted: [{ cell: "H5", code: "amount-mismatch", reason: "另有批复" }],
    });
    const amount = result.findings.find(({ code }) => code === "amount-mismatch");
    expect(amount!.accepted).toBe("另有批复");
    expect(result.verdict).toMatchObject({ payableAsIs: true, accepted: 1 });
  });

  test.each([
    [
      "an amount of a finding",
      () => receiptOfCheck([faultySheet(551)]),
      ["claimed", "finding", "row-amounts"],
    ],
    ["a fault put right", () => receiptOfCheck([cleanSheet()]), ["payable-as-is", "error", "finding"]],
    ["another first day", () => receiptOfCheck([faultySheet()], {}), ["settings"]],
    [
      "an acceptance",
      () => receiptOfCheck([faultySheet()], fullOptions()),
      ["settings", "accepted", "finding"],
    ],
    [
      "a sheet more",
      () => receiptOfCheck([faultySheet(), grid("别的", [["甲"]])]),
      ["info", "sheet", "finding"],
    ],
  ])("%s is noticed", (_, make, abouts) => {
    const { verdict, differences } = verifyCheck(receiptOfCheck(), make());
    expect(verdict).toBe("different");
    expect(differences.map(({ about }) => about)).toEqual(expect.arrayContaining(abouts));
  });

  test("a row that raises no finding is held by the hash of all rows", () => {
    const renamed = grid("申报汇总", [
      ["企业名称", "奖补项目", "申报基数", "申报金额"],
      ["甲厂", "增长奖", 620, 5],
    ]);
    const other = grid("申报汇总", [
      ["企业名称", "奖补项目", "申报基数", "申报金额"],
      ["乙厂", "增长奖", 620, 5],
    ]);
    expect(check([renamed]).findings).toEqual([]);
    const { differences } = verifyCheck(receiptOfCheck([renamed]), receiptOfCheck([other]));
    expect(differences.map(({ about }) => about)).toEqual(["row-amounts"]);
  });
});

test("the origin is that of this program", () => {
  expect(currentOrigin()).toBe(currentOrigin());
  expect(currentOrigin().program.version).toBe(version);
});
