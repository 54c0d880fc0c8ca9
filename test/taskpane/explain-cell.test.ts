import { CellError, type ErrorCode } from "../../src/formula";
import type { Language } from "../../src/text";
import { explainSelectedCell } from "../../taskpane/explain/explain-cell";
import { grid } from "../builders/grids";
import { MemoryPort } from "../builders/memory-port";

const SHEET = grid("申报", [
  ["企业", "投资额", "等级", "已获"],
  ["甲", 3000, "省重点", "省专精特新中小企业"],
  ["乙", 480, null, null],
  ["丙", "待定", "省重占", null],
]);
const OTHER = grid("参数 '24'", [[500], [999]]);

async function explained(formula: string, language: Language = "zh") {
  const port = new MemoryPort([SHEET, OTHER]);
  await port.insert({ sheet: "申报", cell: "F2" }, formula);
  await port.select({ sheet: "申报", cell: "F2" });
  return explainSelectedCell(port, language);
}

test.each([
  ["cells of the same sheet", "=WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "结果：540 万元"],
  ["with dollar signs", "=WUYI.EQUIPMENT_SUBSIDY($B$2,C$2)", "结果：540 万元"],
  ["a number and a text", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")', "结果：540 万元"],
  ["an argument left out", '=WUYI.AWARD("cpms",,B9)', "结果：2 万元"],
  ["a range: its first element", "=WUYI.EQUIPMENT_SUBSIDY(B2:B3,C2:C3)", "结果：540 万元"],
  ["another sheet with a quoted name", "=WUYI.GROWTH_AWARD('参数 ''24'''!A1)", "结果：5 万元"],
  ["a call of ours inside another", '=WUYI.PAYABLE(WUYI.TITLE_AWARD("小巨人",D2),FALSE)', "结果：90 万元"],
  ["inside a calculation", "=ROUND(WUYI.EQUIPMENT_SUBSIDY(B3)*2,2)", "结果：38.4 万元"],
  [
    "text where a number belongs",
    "=WUYI.EQUIPMENT_SUBSIDY(B4)",
    expect.stringMatching(/^结果：#VALUE! .*待定/),
  ],
])("a formula with %s is explained step by step", async (_, formula, result) => {
  const { calls } = await explained(formula);
  const [call] = calls;
  expect(call && "steps" in call ? call.steps.at(-1) : call).toEqual(result);
});

test("the steps are told in the language of the pane", async () => {
  const { calls } = await explained("=WUYI.EQUIPMENT_SUBSIDY(B3)", "en");
  expect(calls).toMatchObject([
    {
      steps: [
        "Article 4: 生产性设备投资补助",
        expect.stringContaining("on the whole amount (reading R1)"),
        "设备投资额 480 万元 × 8% = 38.4 万元",
        "Result: 38.4 万元",
      ],
    },
  ]);
});

test.each([
  ["=WUYI.EQUIPMENT_SUBSIDY(B2*1.1,C2)", ["B2*1.1"]],
  ["=WUYI.EQUIPMENT_SUBSIDY(投资额,IF(A2=1,C2,C3))", ["投资额", "IF(A2=1,C2,C3)"]],
  ["=WUYI.PAYABLE(WUYI.GROWTH_AWARD(B2-B3),FALSE)", ["WUYI.GROWTH_AWARD(B2-B3)"]],
])("what only the spreadsheet can compute in %s is named", async (formula, computed) => {
  const { calls } = await explained(formula);
  expect(calls[0]).toMatchObject({ computed });
});

test.each([
  ["a formula without our functions", "=SUM(B2:B3)"],
  ["a function that explains itself", '=WUYI.EXPLAIN("AWARD","cpms")'],
])("%s has no calls to explain", async (_, formula) => {
  expect(await explained(formula)).toMatchObject({ formula, calls: [] });
});

test("a cell without a formula has none; a sheet that is not there is named", async () => {
  const port = new MemoryPort([SHEET]);
  await port.select({ sheet: "申报", cell: "A2" });
  expect(await explainSelectedCell(port, "zh")).toEqual({ sheet: "申报", cell: "A2", calls: [] });
  await port.insert({ sheet: "申报", cell: "F2" }, "=WUYI.GROWTH_AWARD(没有!A1)");
  await port.select({ sheet: "申报", cell: "F2" });
  await expect(explainSelectedCell(port, "zh")).rejects.toMatchObject({
    code: "sheet-missing",
    place: { sheet: "没有" },
  });
});

/** Whose error it is that a cell shows. */
const SHOWN: [why: string, formula: string, error: ErrorCode, fault: "unknown" | "stuck" | null][] = [
  ["a function that Excel does not know", "=WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "#NAME?", "unknown"],
  ["so inside a calculation", "=1+WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "#NAME?", "unknown"],
  ["behind another add-in's file", "='C:\\a b\\X.XLAM'!WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "#NAME?", "unknown"],
  ["a name that is nobody's", "=SUM(没有)", "#NAME?", null],
  ["computed before the add-in had started", "=WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "#VALUE!", "stuck"],
  ["the same with the sign of one cell", "=@WUYI.EQUIPMENT_SUBSIDY(B2,C2)", "#BUSY!", "stuck"],
  ["the function's own error", "=WUYI.EQUIPMENT_SUBSIDY(B4,C2)", "#VALUE!", null],
  ["an error of what stands around it", "=WUYI.EQUIPMENT_SUBSIDY(B2,C2)+A2", "#VALUE!", null],
  ["arguments that nobody here can compute", "=WUYI.EQUIPMENT_SUBSIDY(B2*1.1,C2)", "#VALUE!", null],
];

test.each(SHOWN)("%s: %s shows %s", async (_, formula, error, fault) => {
  const port = new MemoryPort([SHEET]);
  jest
    .spyOn(port, "selection")
    .mockResolvedValue({ sheet: "申报", cell: "F2", formula, value: new CellError(error) });
  const cell = await explainSelectedCell(port, "zh");
  expect(cell.error).toBe(error);
  expect(cell.hostFault).toBe(fault ?? undefined);
});
