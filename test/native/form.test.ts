import { argumentsOf, nativeFormula, type Operand } from "../../src/native";
import { ITEMS, adjusted, fromStart, itemById, type Item } from "../../src/policy";

/** Everything that formulas may be made of: Excel 2016, WPS and LibreOffice 7.4 have these. */
const FUNCTIONS = [
  "ABS", "AND", "ASC", "CHAR", "CLEAN", "EXACT", "FIND", "IF", "IFERROR", "INDEX", "INT", "ISERROR", "ISLOGICAL",
  "ISNUMBER", "LEFT", "LEN", "LOOKUP", "LOWER", "MAX", "MID", "MIN", "NOT", "OR", "REPT", "SUBSTITUTE", "SUMPRODUCT",
  "TEXT", "TRIM", "VALUE",
]; // prettier-ignore

const cellsOf = (item: Item, cell: (at: number) => string): Operand[] =>
  argumentsOf(item).map((_, at) => ({ kind: "cell", cell: cell(at) }));

/** Long addresses, as people seldom have them. */
const FAR = (at: number): string => `$A${"BCDE"[at]}$100000`;

const formulas = ITEMS.flatMap((item) => {
  const { formula } = nativeFormula(item, cellsOf(item, FAR));
  return formula === undefined ? [] : [{ item, formula }];
});

const formulaOf = (id: string): string => formulas.find(({ item }) => item.id === id)!.formula;

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'[^']*'/g, "0");

/** How deep calls go, and the most arguments that one has. */
function shapeOf(formula: string): { readonly deepest: number; readonly most: number } {
  const open: number[] = [];
  let deepest = 0;
  let most = 0;
  for (const one of withoutTexts(formula)) {
    if (one === "(" || one === "{") deepest = Math.max(deepest, open.push(1));
    else if (one === "," && open.length > 0) most = Math.max(most, ++open[open.length - 1]!);
    else if (one === ")" || one === "}") open.pop();
  }
  return { deepest, most };
}

test("a plain formula is what Excel takes, even with long addresses", () => {
  for (const { item, formula } of formulas) {
    const { deepest, most } = shapeOf(formula);
    expect([item.id, formula.length < 8192, deepest <= 64, most <= 255]).toEqual([item.id, true, true, true]);
    for (const [text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text.length).toBeLessThanOrEqual(257);
  }
});

test("no argument of a call is empty, no condition stands alone in AND", () => {
  for (const { item, formula } of formulas) {
    expect([item.id, withoutTexts(formula).match(/[(,],|,\)|\(\)/)]).toEqual([item.id, null]);
  }
  expect(formulaOf("robot")).not.toContain("AND(");
  expect(formulaOf("factory")).toContain("AND(");
});

test("where nothing is preset, nothing asks for an empty cell; where all is whole in 万元, nothing is divided", () => {
  expect(formulaOf("green-factory")).not.toMatch(/=""|10\^/);
  expect(formulaOf("appraised-product")).toContain('=""');
});

test("several names may be parted by line breaks, and are read in small letters", () => {
  const formula = formulaOf("title");
  for (const piece of ['CHAR(10),","', 'CHAR(13),","', "LOWER(SUBSTITUTE(SUBSTITUTE("])
    expect(formula).toContain(piece);
});

test("where a level is typed, no table of levels is left", () => {
  const [amount] = cellsOf(itemById("equipment"), FAR);
  const typed = nativeFormula(itemById("equipment"), [amount, { kind: "text", value: "省重点" }]).formula!;
  expect(typed).not.toContain("INDEX(");
  expect(formulaOf("equipment")).toContain("INDEX(");
});

/** The formula of titles over two cells whose addresses have so many characters. */
const overTitles = (...lengths: [number, number]) =>
  nativeFormula(
    itemById("title"),
    lengths.map((length) => ({ kind: "cell", cell: `'${"表".repeat(length - 5)}'!A1` })),
  );

test("a formula of 8,192 characters is given, one of 8,193 not", () => {
  const lengthOf = (...lengths: [number, number]): number => overTitles(...lengths).formula!.length;
  const shortest = lengthOf(10, 10);
  const [first, second] = [lengthOf(11, 10) - shortest, lengthOf(10, 11) - shortest];
  const ofLength = (length: number) => {
    const more = Array.from({ length: first }, (_, at) => at);
    const right = more.find((at) => (length - shortest - at * second) % first === 0)!;
    return overTitles(10 + (length - shortest - right * second) / first, 10 + right);
  };
  expect(ofLength(8192).formula).toHaveLength(8192);
  expect(ofLength(8193).reason).toContain("超过 Excel 的 8,192 个字符");
});

test("a formula that would be longer is not given, and says so", () => {
  const integration = itemById("integration");
  const { formula, reason } = nativeFormula(
    integration,
    cellsOf(integration, (at) => `'二〇二四年度工业奖补资金申报汇总表（定稿）'!${FAR(at)}`),
  );
  expect([formula, reason]).toEqual([undefined, expect.stringContaining("超过 Excel 的 8,192 个字符")]);
});

test("it calls no function of ours, and none that old spreadsheets lack", () => {
  for (const { formula } of formulas) {
    expect(formula.toUpperCase()).not.toContain("WUYI");
    const called = [...withoutTexts(formula).matchAll(/[A-Z_.]+(?=\()/g)].map(([name]) => name);
    expect(called.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  }
});

test("these items have no plain formula, and say why", () => {
  const without = ITEMS.flatMap((item) => {
    const { reason } = nativeFormula(item, cellsOf(item, FAR));
    return reason === undefined ? [] : [[item.id, reason]];
  });
  expect(without).toEqual([
    ["consulting", "金额由另行制定的文件决定（第 9 条），本政策算不出，没有普通公式。"],
    ["special-funds", "金额由另行制定的文件决定（第 17 条），本政策算不出，没有普通公式。"],
  ]);
});

test("an optional cell may be left out, a needed one may not", () => {
  for (const item of ITEMS) {
    const given = argumentsOf(item);
    const needed = given.map(({ optional }, at): Operand =>
      optional ? undefined : { kind: "cell", cell: FAR(at) },
    );
    expect(() => nativeFormula(item, needed)).not.toThrow();
    const first = given.findIndex(({ optional }) => !optional);
    if (first >= 0) expect(() => nativeFormula(item, needed.with(first, undefined))).toThrow(RangeError);
  }
});

test("the amounts are those of the day", () => {
  const cpms = itemById("cpms");
  const later = {
    ...cpms,
    amount: { kind: "flat", amount: adjusted(fromStart(2), "2025-07-01", 3) },
  } as const;
  expect(nativeFormula(later, []).formula).toBe("=3");
  expect(nativeFormula(later, [], { day: "2025-06-30" }).formula).toBe("=2");
  expect(nativeFormula(later, [], { day: "2025-07-01", unit: { name: "元", fen: 100 } }).formula).toBe(
    "=30000",
  );
});

test("a reading that cuts a base into slices has no plain formula, and says so", () => {
  const equipment = itemById("equipment");
  if (equipment.amount.kind !== "sum") throw new Error("equipment is a sum");
  const [summand] = equipment.amount.summands;
  if (summand?.rate.kind !== "by-tier") throw new Error("equipment has tiers");
  const sliced: Item = {
    ...equipment,
    amount: {
      kind: "sum",
      summands: [summand, { ...summand, rate: { ...summand.rate, scope: { kind: "slices" } } }],
    },
  };
  expect(nativeFormula(sliced, cellsOf(sliced, FAR)).reason).toBe("按逐档分段计算的读法没有普通公式。");
});
