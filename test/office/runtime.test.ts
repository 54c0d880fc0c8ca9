import type { Browser } from "playwright-core";
import { ACTION_IDS } from "../../addin/actions";
import { launchChromium } from "../browser/chromium";
import { dataType, errorArgument, openAddIn, plainErrorArgument, type AddIn } from "./add-in";
import { PROMISED } from "./contract";

// The built functions, dispatched by the genuine office.js and answered by it; nothing of Microsoft's is faked.

let browser: Browser;
let addIn: AddIn;

beforeAll(async () => {
  browser = await launchChromium();
  addIn = await openAddIn(browser);
});

afterEach(async () => expect(await addIn.faults()).toEqual([]));

afterAll(() => browser?.close());

const LEFT_OUT = null;

/** What Excel can show: a plain value, or an error with its type. */
const isCell = (value: unknown): boolean =>
  ["number", "string", "boolean"].includes(typeof value) ||
  typeof (value as { errorType?: unknown } | null)?.errorType === "string";

test("one cell gives one cell", async () => {
  expect(await addIn.call("GROWTH_AWARD", [[500]], LEFT_OUT)).toEqual([[5]]);
});

test("a column spills a column", async () => {
  const amounts = [[99.99], [100], [480], [3000], [5000]];
  const result = await addIn.call("EQUIPMENT_SUBSIDY", amounts, [["省重点"]], LEFT_OUT);
  expect(result).toEqual([[0], [8], [38.4], [540], [900]]);
});

test("an argument left out in the middle keeps the others in their places", async () => {
  expect(await addIn.call("EQUIPMENT_SUBSIDY", [[30_000_000]], LEFT_OUT, [["元"]])).toEqual([[4_500_000]]);
});

test("a host that sends fewer arguments than declared gets the same", async () => {
  expect(await addIn.call("EQUIPMENT_SUBSIDY", [[3000]])).toEqual([[450]]);
  expect(await addIn.call("EQUIPMENT_SUBSIDY", [[3000]], [["省重点"]])).toEqual([[540]]);
});

test("a single value outside a matrix is a cell", async () => {
  expect(await addIn.call("GROWTH_AWARD", 500)).toEqual([[5]]);
});

test("blank cells are 0 where a number belongs", async () => {
  expect(await addIn.call("GROWTH_AWARD", [[null], [""], [500]], LEFT_OUT)).toEqual([[0], [0], [5]]);
});

test("a bad element is an error with its message in its own cell", async () => {
  const result = await addIn.call("GROWTH_AWARD", [[500], ["五百"], [1000]], LEFT_OUT);
  expect(result).toEqual([[5], [expect.objectContaining({ errorType: "Value" })], [10]]);
  const [, [error]] = result as { message: string }[][];
  expect(error!.message).toMatch(/五百/);
});

/** Each error that a cell can have, its type among the data types, and the code that Excel can get back for it. */
const ERRORS: [code: string, type: string, returned: string, returnedType: string][] = [
  ["#VALUE!", "Value", "#VALUE!", "Value"],
  ["#N/A", "NotAvailable", "#N/A", "NotAvailable"],
  ["#NUM!", "Num", "#NUM!", "Num"],
  ["#DIV/0!", "Div0", "#DIV/0!", "Div0"],
  ["#NULL!", "Null", "#NULL!", "Null"],
  ["#REF!", "Ref", "#VALUE!", "Value"],
  ["#NAME?", "Name", "#VALUE!", "Value"],
  ["#SPILL!", "Spill", "#VALUE!", "Value"],
  ["#CALC!", "Calc", "#VALUE!", "Value"],
  ["#FIELD!", "Field", "#VALUE!", "Value"],
  ["#BLOCKED!", "Blocked", "#VALUE!", "Value"],
  ["#CONNECT!", "Connect", "#VALUE!", "Value"],
  ["#GETTING_DATA", "GettingData", "#VALUE!", "Value"],
  ["#BUSY!", "Busy", "#VALUE!", "Value"],
  ["#UNKNOWN!", "Unknown", "#VALUE!", "Value"],
];

/** What the genuine runtime makes of a CustomFunctions.Error, and of nothing else. */
const returned = (basicValue: string, errorType: string, message: unknown) => ({
  valueType: "CustomFunctionError",
  code: basicValue,
  type: "Error",
  basicType: "Error",
  basicValue,
  errorType,
  message,
});

describe.each<[how: string, call: (errors: string[][]) => Promise<unknown>]>([
  [
    "data types, as functions.json allows",
    (errors) =>
      addIn.call(
        "GROWTH_AWARD",
        [...errors.map(([code, type]) => [errorArgument(code!, type)]), [500]],
        LEFT_OUT,
      ),
  ],
  [
    "data types without the type of the error",
    (errors) =>
      addIn.call("GROWTH_AWARD", [...errors.map(([code]) => [errorArgument(code!)]), [500]], LEFT_OUT),
  ],
  [
    "plain errors",
    (errors) =>
      addIn.callWithPlainErrors("GROWTH_AWARD", [
        ...errors.map(([code]) => [plainErrorArgument(code!)]),
        [500],
      ]),
  ],
])("a range with errors, which arrive as %s", (_, call) => {
  test("comes back whole, each error in its own cell, as one that CustomFunctions.Error has", async () => {
    const expected = ERRORS.map(([code, , back, type]) => {
      // The runtime keeps sentences for these two alone.
      const told = back === "#VALUE!" || back === "#N/A";
      return [returned(back, type, told ? expect.stringContaining(`本身是错误 ${code}`) : undefined)];
    });
    expect(await call(ERRORS)).toEqual([...expected, [5]]);
  });
});

test("an error that Excel invents later is a #VALUE! that names it", async () => {
  const [[error]] = (await addIn.call("GROWTH_AWARD", [[errorArgument("#PYTHON!")]])) as object[][];
  expect(error).toMatchObject({ basicValue: "#VALUE!", message: expect.stringContaining("#PYTHON!") });
});

test("what the policy leaves to another document is #N/A, with its message", async () => {
  const [[error]] = (await addIn.call("AWARD", [["诊断评估与平台建设补助"]])) as object[][];
  expect(error).toMatchObject({ basicValue: "#N/A", message: expect.stringContaining("另行制定") });
});

test("a number too large is #NUM!", async () => {
  const [[error]] = (await addIn.call("GROWTH_AWARD", [[1_000_001]])) as object[][];
  expect(error).toMatchObject({ basicValue: "#NUM!" });
});

test("EXPLAIN takes as many arguments as the function it explains", async () => {
  const [[text]] = (await addIn.call(
    "EXPLAIN",
    [["EQUIPMENT_SUBSIDY"]],
    [[[3000]], [["省重点"]]],
  )) as string[][];
  expect(text).toMatch(/18%/);
  expect(text).toMatch(/540 万元$/);
});

test("EXPLAIN says in words what an error cannot", async () => {
  const [[text]] = (await addIn.call("EXPLAIN", [["GROWTH_AWARD"]], [[["五百"]]])) as string[][];
  expect(text).toMatch(/五百/);
});

test("ITEMS spills the catalogue under its header", async () => {
  const rows = (await addIn.call("ITEMS", [[4]])) as unknown[][];
  expect(rows[0]).toEqual(["编号", "条款", "项目", "等级", "标准", "上限", "函数"]);
  expect(rows.slice(1).map(([id]) => id)).toEqual(["equipment", "robot"]);
});

test("data types count as the value they carry", async () => {
  const formatted = { type: "FormattedNumber", basicType: "Double", basicValue: 500, numberFormat: "0.0" };
  const unreadable = { type: "Unheard" };
  const column = [[dataType(formatted)], [dataType(unreadable)], [1000]];
  expect(await addIn.call("GROWTH_AWARD", column)).toEqual([
    [5],
    [expect.objectContaining({ errorType: "Value" })],
    [10],
  ]);
});

test("an empty cell that Excel hands over as 0 names nothing", async () => {
  const levels = [[0], ["省重点"], [null]];
  expect(await addIn.call("EQUIPMENT_SUBSIDY", [[3000], [3000], [3000]], levels, [[0]])).toEqual([
    [450],
    [540],
    [450],
  ]);
});

describe("hostile values", () => {
  const STRANGE = [{}, { code: 5 }, { basicValue: {} }, { type: "Error" }, { code: "__proto__" }, []];
  const VALUES: [string, string][] = [
    ["the largest doubles", "[[1e308],[-1e308],[5e-324]]"],
    ["negative zero", "[[-0]]"],
    ["a lone surrogate", '[["\\ud800"],["\\udc00x"]]'],
    ["the longest text of a cell", JSON.stringify([["奖".repeat(32_767)]])],
    ["booleans and empties", '[[true],[false],[null],[""],["\\u0000"]]'],
    ["names that objects have", '[["__proto__"],["constructor"],["toString"]]'],
    ["no rows", "[]"],
    ["rows without cells", "[[],[]]"],
    ["rows of different lengths", "[[1,2],[3]]"],
    ["data types that Excel never sends", JSON.stringify([...STRANGE.map((one) => [dataType(one)]), [[1]]])],
  ];

  test.each(VALUES)("%s in every argument of every function", async (_, json) => {
    const calls = [...PROMISED].map(([name, promised]) => {
      const args = promised.map(({ repeating }) => (repeating ? `[${json},null,${json}]` : json));
      return addIn.callWithJson(name, `[${args.join(",")}]`);
    });
    for (const result of (await Promise.all(calls)) as unknown[][][]) {
      expect(result.flat().filter((cell) => !isCell(cell))).toEqual([]);
      expect(result.flat().length).toBeGreaterThan(0);
    }
  });

  test("negative zero is zero", async () => {
    expect(await addIn.callWithJson("GROWTH_AWARD", "[[[-0]]]")).toEqual([[0]]);
  });
});

test("every command that the manifest asks for is registered", async () => {
  expect((await addIn.commands()).sort()).toEqual(ACTION_IDS.map((id) => id.toUpperCase()).sort());
});

test("the page's policy stops it from reaching any other address", async () => {
  // A request that was let through would be a fault: this host answers for the add-in and office.js alone.
  expect(await addIn.reach("https://elsewhere.example/x.js")).toEqual([]);
  expect(await addIn.reach("https://localhost:3000/addin/functions.js")).toEqual(["fetch", "script"]);
});

test("every function is registered, and answers a call without arguments", async () => {
  const results = await Promise.all([...PROMISED.keys()].map((name) => addIn.call(name)));
  for (const result of results as unknown[][][]) expect(result[0]!.length).toBeGreaterThan(0);
});

test("a range of 100,000 rows is one call and one answer", async () => {
  const amounts = Array.from({ length: 100_000 }, (_, row) => [row % 6000]);
  const result = (await addIn.call("GROWTH_AWARD", amounts)) as number[][];
  expect(result).toHaveLength(100_000);
  expect([result[499], result[500], result[5999]]).toEqual([[0], [5], [50]]);
});
