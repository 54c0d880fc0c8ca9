import { createEvaluator, normaliseFormula } from "../../engine";
import { CellError, type CellValue } from "../../src/formula";

const evaluator = createEvaluator();
afterAll(() => evaluator.dispose());

const cases: [formula: string, expected: CellValue[][], why: string][] = [
  ['=WUYI.TITLE_AWARD("小巨人","省专精特新中小企业")', [[90]], "就高减已获荣誉的标准"],
  ['=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")', [[540]], "3000 万元省重点 18%"],
  ["WUYI.GROWTH_AWARD(500)", [[5]], "不写等号也行"],
  ["=_xldudf_WUYI_GROWTH_AWARD(500)", [[5]], "Excel 存在文件里的写法"],
  ["='C:\\a b\\FUNCRES.XLAM'!_xldudf_WUYI_GROWTH_AWARD(500)", [[5]], "Excel 误作另一个加载项的函数"],
  [
    "=[1]!_xldudf_WUYI_GROWTH_AWARD(500)+BloombergUI.xla!_xldudf_WUYI_GROWTH_AWARD(1000)",
    [[15]],
    "文件里误作另一个加载项的函数",
  ],
  ['="[1]!WUYI.AWARD(1)"', [["[1]!WUYI.AWARD(1)"]], "文字里的不动"],
  ["=SUM(WUYI.GROWTH_AWARD({500;999;1000}),1)*2", [[42]], "原生函数和运算套在外面"],
  ["=WUYI.GROWTH_AWARD({499,500})", [[0, 5]], "数组常量得出数组"],
  ['=LET(x,3000,WUYI.EQUIPMENT_SUBSIDY(x,"省"))', [[540]], "LET 命名"],
  ['=IF(WUYI.VETOED("甲公司",{"乙公司";"甲公司"}),0,WUYI.GROWTH_AWARD(500))', [[0]], "一票否决为 0"],
  ['=IFERROR(WUYI.AWARD("consulting"),-1)', [[-1]], "错误可以被接住"],
  ['=WUYI.AWARD("equipment","",3000)', [[450]], "空文字等于没有填"],
  ['=WUYI.AWARD("cpms",,)', [[2]], "两个逗号之间没有填"],
  ["=1+2*3^2", [[19]], "运算的先后"],
  ["=0.1+0.2", [[0.3]], "按显示的数"],
];

test.each(cases)("%s → %j（%s）", async (formula, expected) => {
  expect(await evaluator.evaluate(formula)).toEqual(expected);
});

const errors: [formula: string, code: string, says: RegExp, why: string][] = [
  ['=WUYI.GROWTH_AWARD("待定")', "#VALUE!", /应填数字/, "我们的错误带我们的话"],
  ['=WUYI.GROWTH_AWARD("待定")*2', "#VALUE!", /应填数字/, "经过运算也带着"],
  ["=1/0", "#DIV/0!", /除数/, "原生错误也有话"],
  ["=NOPE(1)", "#NAME?", /没有这个函数/, "拼错函数名"],
  ["=WUYI.GROWTH_AWARD(", "#VALUE!", /括号/, "括号没有收"],
  ["=", "#VALUE!", /空的/, "空公式"],
  [`=${"(".repeat(200)}1${")".repeat(200)}`, "#VALUE!", /嵌套/, "嵌套太深"],
  [`="${"长".repeat(9000)}"`, "#VALUE!", /8192/, "公式太长"],
  ["=WUYI.GROWTH_AWARD(1,2,3,4)", "#VALUE!", /最多 2 个参数/, "参数太多"],
  ["=WUYI.ROBOT_SUBSIDY(1)", "#VALUE!", /缺少机器人台数/, "参数太少"],
  ["=WUYI.GROWTH_AWARD()", "#VALUE!", /缺少增加值增长额/, "一个参数也没有"],
];

test.each(errors.map((one) => [one[3], ...one] as const))("%s", async (_, formula, code, says) => {
  const [[value]] = (await evaluator.evaluate(formula)) as [[CellError]];
  expect(value).toBeInstanceOf(CellError);
  expect(value.code).toBe(code);
  expect(value.message).toMatch(says);
});

test("hostile text is an answer, never an exception", async () => {
  for (const text of [
    "=\uD800",
    '="\uDFFF"',
    "\0",
    "=A1:",
    "={1,2;3}",
    "=LAMBDA(x,x)",
    "='",
    '="',
    "=#REF!",
    "=@",
    "=;",
    "={}",
  ]) {
    const block = await evaluator.evaluate(text);
    expect(block.length).toBeGreaterThan(0);
  }
});

test("names as Excel stores them are read as people type them", () => {
  expect(normaliseFormula(" ==_xldudf_WUYI_AWARD(1)+_xldudf_wuyi_BASIS(2)")).toBe(
    "=WUYI.AWARD(1)+WUYI.BASIS(2)",
  );
});

describe("a slip in a formula is told with what would be right", () => {
  test.each([
    ["=WUYI.EQUIPMENT_SUBSIDY(3000,省重点)", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")'],
    ["=EQUIPMENT_SUBSIDY(3000)", "=WUYI.EQUIPMENT_SUBSIDY(3000)"],
    ["=WUYI.EQUIPMENT_SUBSIDI(3000)", "=WUYI.EQUIPMENT_SUBSIDY(3000)"],
    ["=设备投资补助(3000)", "=WUYI.EQUIPMENT_SUBSIDY(3000)"],
    ["=WUYI.EQUIPMENT_SUBSIDY（3000，“省重点”）", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")'],
    ["=WUYI.EQUIPMENT_SUBSIDY(3000万元)", "=WUYI.EQUIPMENT_SUBSIDY(3000)"],
  ])("%s", async (typed, right) => {
    const evaluator = createEvaluator();
    const [[value] = []] = await evaluator.evaluate(typed);
    evaluator.dispose();
    expect((value as CellError).message).toContain(`应写成：${right}`);
  });
});
