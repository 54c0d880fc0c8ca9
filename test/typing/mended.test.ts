import fc from "fast-check";
import { mendedFormula } from "../../src/typing";

const AWARD = '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点")';

describe("a typed formula is taken as it was meant", () => {
  test.each([
    ["full-width brackets, commas and quotes", "=WUYI.EQUIPMENT_SUBSIDY（3000，“省重点”）", AWARD],
    ["only the closing bracket", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点"）', AWARD],
    ["the grid has closed it once more", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点"）)', AWARD],
    ["an enumeration comma", '=WUYI.EQUIPMENT_SUBSIDY(3000、"省重点")', AWARD],
    ["a semicolon", '=WUYI.EQUIPMENT_SUBSIDY(3000;"省重点")', AWARD],
    ["a full-width semicolon", '=WUYI.EQUIPMENT_SUBSIDY(3000；"省重点")', AWARD],
    ["full-width digits", '=WUYI.EQUIPMENT_SUBSIDY(３０００,"省重点")', AWARD],
    ["full-width letters and the Chinese stop", '=ＷＵＹＩ。EQUIPMENT_SUBSIDY(3000,"省重点")', AWARD],
    ["a full-width sign", "＝WUYI.EQUIPMENT_SUBSIDY（3000，“省重点”）", AWARD],
    ["two opening quotes", "=WUYI.EQUIPMENT_SUBSIDY(3000,“省重点“)", AWARD],
    ["a half-width quote closed by a full-width one", '=WUYI.EQUIPMENT_SUBSIDY(3000,"省重点”)', AWARD],
    ["an open bracket beside another slip", "=WUYI.EQUIPMENT_SUBSIDY(3000，“省重点”", AWARD],
    [
      "an ideographic space",
      '=WUYI.EQUIPMENT_SUBSIDY(3000,　"省重点")',
      '=WUYI.EQUIPMENT_SUBSIDY(3000, "省重点")',
    ],
    ["functions of the spreadsheet", "=ROUND（SUM（A1：A3）／2，0）", "=ROUND(SUM(A1:A3)/2,0)"],
    ["an open bracket alone", "=SUM(A1", "=SUM(A1)"],
  ])("%s", (_, typed, meant) => expect(mendedFormula(typed)?.formula).toBe(meant));

  test.each([
    ["a right one", AWARD],
    ["a text with full-width signs in it", '=WUYI.AWARD("绿色工厂（绿色园区、美丽工厂）","省级；Ａ“Ｂ”")'],
    ["rows of an array", "=SUM({1,2;3,4})"],
    ["a quoted sheet", "='汇总（一）'!A1"],
    ["a doubled quote", '="他说""好""，走了"'],
    ["no formula", "省重点（市）"],
    ["a drawn line", "＝＝＝＝＝＝"],
    ["a title between signs", "＝合计＝"],
    ["a Chinese name with a full-width letter", "=SUM(增加值Ａ)"],
  ])("stays: %s", (_, typed) => expect(mendedFormula(typed)).toBeUndefined());

  test("a sheet's name stays as it is", () => {
    expect(mendedFormula("=汇总（一）!A1", ["汇总（一）"])).toBeUndefined();
    expect(mendedFormula("=SUM（汇总（一）!A1，2）", ["汇总（一）"])?.formula).toBe("=SUM(汇总（一）!A1,2)");
  });

  test("what stands in proper quotes is never changed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 }), (texts) => {
        fc.pre(!texts.some((text) => /[“”„‟＂〝〞]/u.test(text)));
        const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
        const formula = mendedFormula(`=F（${quoted.join("，")}）`)!.formula;
        expect(formula).toBe(`=F(${quoted.join(",")})`);
      }),
    );
  });

  test("anything typed is mended once: a second time there is nothing left", () => {
    const piece = fc.constantFrom(
      "（",
      "）",
      "(",
      ")",
      "“",
      "”",
      '"',
      "，",
      "、",
      ";",
      "{",
      "}",
      "'",
      "A1",
      "省",
      "１",
      "Ａ",
      "!",
      "。",
      "[",
      "]",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const mended = mendedFormula(`=${pieces.join("")}`);
        if (mended) expect(mendedFormula(mended.formula)?.formula ?? mended.formula).toBe(mended.formula);
      }),
    );
  });
});
