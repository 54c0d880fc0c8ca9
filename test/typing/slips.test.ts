import { FUNCTIONS } from "../../src/formula";
import { correctedFormula, functionsFor, slipSentence } from "../../src/typing";

const AWARD = '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")';

describe("a slip is named, with the formula that would be right", () => {
  test.each([
    ["unquoted", "=WUYI.EQUIPMENT_SUBSIDY(3000,省重点)", AWARD],
    ["unquoted", "=WUYI.AWARD(节水型企业,省级)", '=WUYI.AWARD("节水型企业","省级")'],
    ["without-namespace", '=EQUIPMENT_SUBSIDY(3000,"省重点")', AWARD],
    ["without-namespace", '=equipment_subsidy(3000,"省重点")', AWARD],
    ["without-namespace", '=WUYI_EQUIPMENT_SUBSIDY(3000,"省重点")', AWARD],
    ["misspelt", '=WUYI.EQUIPMENT_SUBSIDI(3000,"省重点")', AWARD],
    ["misspelt", '=EQUIPMENT_SUBSIDIES(3000,"省重点")', AWARD],
    ["misspelt", '=WUYI.EQUIPMENTSUBSIDY(3000,"省重点")', AWARD],
    ["chinese-name", '=设备投资补助(3000,"省重点")', AWARD],
    ["chinese-name", '=设备(3000,"省重点")', AWARD],
    ["chinese-name", "=WUYI.机器人补助(300,10)", "=WUYI.ROBOT_SUBSIDY(300,10)"],
    ["unit-in-amount", '=WUYI.EQUIPMENT_SUBSIDY(3000万元,"省重点")', AWARD],
    ["unit-in-amount", '=WUYI.EQUIPMENT_SUBSIDY("3000万元","省重点")', AWARD],
    ["unit-in-amount", '=WUYI.EQUIPMENT_SUBSIDY("3,000 万","省重点")', AWARD],
    ["unit-in-amount", "=WUYI.EQUIPMENT_SUBSIDY(30000000元)", '=WUYI.EQUIPMENT_SUBSIDY(30000000,,"元")'],
    ["unit-in-amount", "=WUYI.GROWTH_AWARD(1亿)", '=WUYI.GROWTH_AWARD(1,"亿元")'],
    ["unit-in-amount", "=WUYI.ROBOT_SUBSIDY(300,10台)", "=WUYI.ROBOT_SUBSIDY(300,10)"],
  ])("%s: %s", (code, given, right) => {
    const corrected = correctedFormula(given)!;
    expect(corrected.slips.map((slip) => slip.code)).toEqual(expect.arrayContaining([code]));
    expect(corrected.formula).toBe(right);
    expect(slipSentence(corrected, "zh")).toContain(right);
    expect(slipSentence(corrected, "en")).toContain(right);
  });

  test("several at once, each told once", () => {
    const corrected = correctedFormula("=设备投资(3000万元,省重点)+设备投资(3000万元,省重点)")!;
    expect(corrected.formula).toBe(`${AWARD}+${AWARD.slice(1)}`);
    expect(slipSentence(corrected, "zh").match(/要加英文引号/g)).toHaveLength(1);
  });

  test("a text that never ends has no formula to offer", () => {
    expect(slipSentence(correctedFormula('=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点)')!, "zh")).toBe(
      "有一个英文引号没有配对，请在文字后面补上引号。",
    );
  });

  test.each([
    [AWARD],
    ["=WUYI.EQUIPMENT_SUBSIDY(申报表!D2,等级)"],
    ["=WUYI.EQUIPMENT_SUBSIDY(表1[投资额],'汇总 表'!B2)"],
    ['=WUYI.VETOED("第3台","A")'],
    ['=IF(合计>0,"3000万元","")'],
    ["=NETWORKDAYS(A1,B1)+PERCENTILE.INC(A1:A9,0.5)"],
    ["=WUYI.GROWTH_AWARD(Sheet1!D2)"],
  ])("no slip: %s", (formula) => expect(correctedFormula(formula, ["等级"])).toBeUndefined());
});

describe("our functions are found by what officers call them", () => {
  test.each([
    ["设备", "EQUIPMENT_SUBSIDY"],
    ["技改", "EQUIPMENT_SUBSIDY"],
    ["机器人", "ROBOT_SUBSIDY"],
    ["厂房", "FACTORY_AWARD"],
    ["首台套", "INSURANCE_MATCH"],
    ["荣誉", "TITLE_AWARD"],
    ["应付", "PAYABLE"],
    ["信用代码", "CREDIT_CODE_VALID"],
    ["否决", "VETOED"],
    ["目录", "ITEMS"],
    ["节水", "AWARD"],
    ["equip", "EQUIPMENT_SUBSIDY"],
    ["SUBS", "EQUIPMENT_SUBSIDY"],
    ["robot", "ROBOT_SUBSIDY"],
    ["WUYI.PAY", "PAYABLE"],
    ["wuyi.设备", "EQUIPMENT_SUBSIDY"],
  ])("%s", (typed, name) => expect(functionsFor(typed)[0]?.declaration.name).toBe(name));

  test.each(["wuyi", "WUYI.", "wu"])("%s offers all of them", (typed) =>
    expect(functionsFor(typed).map(({ declaration }) => declaration)).toEqual(FUNCTIONS),
  );

  test("奖 offers every award, and the items", () => {
    const found = functionsFor("奖").map(({ declaration }) => declaration.name);
    expect(found).toEqual(expect.arrayContaining(["GROWTH_AWARD", "TITLE_AWARD", "FACTORY_AWARD", "AWARD"]));
  });

  test.each(["", "工资", "vlook", "s"])("%j offers nothing of ours", (typed) =>
    expect(functionsFor(typed)).toEqual([]),
  );
});
