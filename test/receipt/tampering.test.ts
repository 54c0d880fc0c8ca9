import Ajv from "ajv";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  cellReceipt,
  currentOrigin,
  isFault,
  readReceipt,
  receiptText,
  seal,
  verifyCell,
  verifyCheck,
  withoutSpace,
  type CellReceipt,
  type CheckReceipt,
  type Receipt,
} from "../../src/receipt";
import { FUNCTIONS, type Block, type CellValue } from "../../src/formula";
import { equipment, faultySheet, fullOptions, receiptOfCheck } from "../builders/receipts";

const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/receipt.schema.json"), "utf8")) as object;
const follows = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const FULL = process.env["WUYI_FULL"] === "1";
const RUNS = FULL ? 20_000 : 500;
const check = (): CheckReceipt => receiptOfCheck([faultySheet()], fullOptions());
const placed = (): CellReceipt =>
  cellReceipt({
    name: "VETOED",
    blocks: [[["武义甲厂"]], [["武义甲厂"], ["乙"]]],
    place: { sheet: "申报", cell: "B2", formula: "=WUYI.VETOED(A2,名单!A:A)" },
  });
const SAMPLES: readonly (readonly [string, () => Receipt])[] = [
  ["a cell", equipment],
  ["a cell with a list", placed],
  ["a check", check],
];

const kindOf = (text: string): string => {
  const read = readReceipt(text);
  return isFault(read) ? read.kind : "receipt";
};

/** Each field of a value, with what replaces it and what takes it away. */
function* leaves(
  node: object,
  path: string,
): Generator<{ readonly path: string; readonly holder: Record<string, unknown>; readonly key: string }> {
  for (const key of Object.keys(node)) {
    const holder = node as Record<string, unknown>;
    const at = `${path}.${key}`;
    yield { path: at, holder, key };
    const value = holder[key];
    if (typeof value === "object" && value !== null) yield* leaves(value, at);
  }
}

const other = (value: unknown): unknown =>
  typeof value === "number"
    ? value + 1
    : typeof value === "boolean"
      ? !value
      : value === null
        ? "x"
        : `${String(value)}x`;

describe.each(SAMPLES)("a receipt of %s", (_, make) => {
  const textOf = (): string => receiptText(make());

  test("any single byte changed is noticed, unless it is white space between tokens", () => {
    const text = textOf();
    const bytes = Buffer.from(text, "utf8");
    const mutant = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(mutant, ([at, byte]) => {
        const changed = Buffer.from(bytes);
        changed[at] = byte;
        const damaged = changed.toString("utf8");
        fc.pre(withoutSpace(damaged) !== withoutSpace(text));
        expect(kindOf(damaged)).not.toBe("receipt");
      }),
      { numRuns: RUNS },
    );
  });

  test("cut anywhere, or with anything put in, it is none", () => {
    const text = textOf();
    fc.assert(
      fc.property(
        fc.nat({ max: text.trimEnd().length - 1 }),
        fc.constantFrom("", "0", "}", '"', ","),
        (at, more) => {
          const cut = text.slice(0, at) + more;
          if (withoutSpace(cut) !== withoutSpace(text)) expect(kindOf(cut)).not.toBe("receipt");
          const grown = `${text.slice(0, at)}${more}${text.slice(at)}`;
          if (more !== "") expect(kindOf(grown)).not.toBe("receipt");
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("each field changed, or taken away, is noticed", () => {
    let fields = 0;
    const copy = JSON.parse(textOf()) as object;
    for (const { path, holder, key } of leaves(copy, "")) {
      const value = holder[key];
      holder[key] = other(value);
      expect([path, kindOf(JSON.stringify(copy))]).not.toEqual([path, "receipt"]);
      holder[key] = undefined;
      expect([path, kindOf(JSON.stringify(copy))]).not.toEqual([path, "receipt"]);
      holder[key] = value;
      fields++;
    }
    expect(fields).toBeGreaterThan(20);
  });

  test("what the schema refuses is refused, with a fitting hash too; and the other way round", () => {
    const whole = JSON.parse(textOf()) as Receipt;
    for (const { path, holder, key } of [...leaves(whole, "")]) {
      const value = holder[key];
      for (const put of [undefined, null, 1.5, "x", [], {}]) {
        holder[key] = put;
        const made = seal(JSON.parse(JSON.stringify(whole)) as Receipt);
        const kind = kindOf(receiptText(made as Receipt));
        expect([path, put, kind === "receipt"]).toEqual([path, put, follows(made)]);
      }
      holder[key] = value;
    }
  });
});

/** What no computation can hold against a receipt whose hash was made anew: what it says of itself. */
const ONLY_SAID = /^\.(place|program|workbook\.name|sha256|kind|format|version)\b/;

test.each([
  ["a cell", equipment, () => (changed: Receipt) => verifyCell(changed as CellReceipt)],
  [
    "a check",
    check,
    () => {
      const again = check();
      return (changed: Receipt) => verifyCheck(changed as CheckReceipt, again);
    },
  ],
] as const)(
  "whoever changes %s and computes its hash again is found out by the result",
  (_, make, verifier) => {
    const verify = verifier();
    const copy = JSON.parse(JSON.stringify(make())) as Receipt;
    let held = 0;
    for (const { path, holder, key } of leaves(copy, "")) {
      const value = holder[key];
      if (ONLY_SAID.test(path) || (typeof value === "object" && value !== null)) continue;
      holder[key] = other(value);
      const read = readReceipt(receiptText(seal(JSON.parse(JSON.stringify(copy)) as Receipt) as Receipt));
      if (!isFault(read)) {
        expect([path, verify(read).verdict]).not.toEqual([path, "holds"]);
        held++;
      }
      holder[key] = value;
    }
    expect(held).toBeGreaterThan(10);
  },
);

/** Something like a receipt whose brackets nest so deep. */
const nested = (depth: number): string =>
  `{"format":"wuyi-receipt","version":1,"a":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)}}`;

const REFUSED: readonly [text: string, kind: string, why: string][] = [
  ["", "not-json", "空文件"],
  ["不是 JSON", "not-json", "文字"],
  ["null", "not-receipt", "空值"],
  ["[]", "not-receipt", "列表"],
  ['"wuyi-receipt"', "not-receipt", "文字"],
  ["{}", "not-receipt", "空对象"],
  ['{"format":"wuyi-receipt"}', "not-receipt", "没有版本"],
  ['{"format":"别的","version":1}', "not-receipt", "别的格式"],
  ['{"format":"wuyi-receipt","version":"1"}', "not-receipt", "版本不是数"],
  ['{"format":"wuyi-receipt","version":1}', "altered", "没有校验值"],
  ['{"format":"wuyi-receipt","version":3}', "newer", "更新的格式"],
  ['{"format":"wuyi-receipt","version":1e99}', "not-receipt", "版本太大"],
  ['{"__proto__":{"format":"wuyi-receipt","version":1}}', "not-receipt", "__proto__ 不算字段"],
  ["[".repeat(1_000_000), "not-receipt", "一百万层括号"],
  ['{"a":'.repeat(100_000), "not-receipt", "十万层对象"],
  [`{"format":"wuyi-receipt","version":1,"a":${"[".repeat(40)}${"]".repeat(40)}}`, "not-receipt", "太深"],
  [nested(16), "altered", "十六层尚可读"],
  [nested(17), "not-receipt", "十七层太深"],
  ["5", "not-receipt", "数"],
  ["true", "not-receipt", "逻辑值"],
  ['{"format":"wuyi-receipt","version":1,"a":1e999}', "altered", "大到不成数的数"],
  [receiptText(equipment()).replace("3000", "1e999"), "altered", "参数大到不成数"],
];

test.each(REFUSED.map(([text, kind, why]) => [why, kind, text] as const))(
  "%s is told as %s",
  (_, kind, text) => expect(kindOf(text)).toBe(kind),
);

test("fields named like parts of the language change nothing and pollute nothing", () => {
  for (const name of ["__proto__", "constructor", "prototype", "toString"]) {
    const evil = JSON.parse(`{"${name}":{"polluted":true}}`) as object;
    const made = seal({ ...equipment(), ...evil }) as Receipt;
    expect([name, kindOf(receiptText(made))]).toEqual([name, "not-receipt"]);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  const sheets = receiptOfCheck([], {
    sheets: JSON.parse('{"__proto__":{"role":"none"}}') as Record<string, { role: "none" }>,
  });
  expect(sheets.settings.sheets).toEqual([{ sheet: "__proto__", role: "none" }]);
  expect(kindOf(receiptText(sheets))).toBe("receipt");
});

test("a field given twice, or a number written another way, counts as altered", () => {
  const text = receiptText(equipment());
  const twice = text.replace('"article": 4', '"article": 5,\n  "article": 4');
  expect(kindOf(twice)).toBe("altered");
  expect(kindOf(text.replace('"article": 4', '"article": 4.0'))).toBe("altered");
  expect(kindOf(text.replace("省重点", "\\u7701重点"))).toBe("altered");
  expect(kindOf(text.replace('"version": 1', '"version": 2'))).toBe("newer");
});

test("indentation, line ends and a byte order mark say nothing", () => {
  const text = receiptText(check());
  for (const same of [
    JSON.stringify(JSON.parse(text)),
    JSON.stringify(JSON.parse(text), null, "\t"),
    text.replaceAll("\n", "\r\n"),
    `\ufeff${text}\n\n`,
  ])
    expect(kindOf(same)).toBe("receipt");
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 12_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "省重点",
    "小巨人",
    "三级",
    "元",
    "第一批",
    "growth",
    "title",
    "__proto__",
    "\ud800",
    "1,200",
  ),
);
const block = fc.oneof(
  fc.constant(null),
  fc.array(fc.array(cell, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
);

test("whatever is explained: its receipt follows the schema, is read back, and holds", () => {
  const name = fc.constantFrom(...FUNCTIONS.map((one) => one.name), "NOTHING");
  fc.assert(
    fc.property(name, fc.array(block, { maxLength: 5 }), (called, blocks) => {
      const receipt = cellReceipt({ name: called, blocks: blocks as (Block | null)[] });
      const text = receiptText(receipt);
      expect(follows(JSON.parse(text))).toBe(true);
      const read = readReceipt(Buffer.from(text, "utf8").toString("utf8"));
      expect(isFault(read)).toBe(false);
      expect(verifyCell(read as CellReceipt).verdict).toBe("holds");
    }),
    { numRuns: RUNS },
  );
});

test("whatever claims a sheet holds, in whatever units: the receipt of its check holds", () => {
  const amount = fc.oneof(
    fc.double(),
    fc.integer({ min: -5, max: 9_000 }),
    fc.constantFrom("待定", "1,200", null),
  );
  const row = fc.tuple(fc.constantFrom("增长奖", "设备补助", "没有", ""), amount, amount);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const head = ["企业名称", "奖补项目", "申报基数", "申报金额"];
      const cells = rows.map(([item, base, claimed], at) => [`企业${at}`, item, base, claimed]);
      const sheet = faultySheet();
      const claims = { ...sheet, ...gridOf([head, ...cells]) };
      const receipt = receiptOfCheck([claims]);
      const read = readReceipt(receiptText(receipt));
      expect(isFault(read)).toBe(false);
      expect(verifyCheck(read as CheckReceipt, receiptOfCheck([claims])).verdict).toBe("holds");
      expect(follows(read)).toBe(true);
    }),
    { numRuns: FULL ? 2_000 : 100 },
  );
});

function gridOf(
  rows: readonly (readonly CellValue[])[],
): Pick<ReturnType<typeof faultySheet>, "columns" | "rowCount"> {
  const columns = rows[0]!.map((_, column) => ({
    values: rows.map((cells) => cells[column]!),
    formulaRows: [],
  }));
  return { columns, rowCount: rows.length };
}

test("no receipt knows what day it is", () => {
  const [first, second] = [receiptText(check()), receiptText(check())];
  expect(first).toBe(second);
  expect(first).not.toMatch(new RegExp(`${new Date().toISOString().slice(0, 10)}`));
  expect(currentOrigin().policy.edition).toBe("2024");
});
