import fc from "fast-check";
import { mayFill, storedFormula, typedFormula, FormulaPattern } from "../../xlsx/formulas";
import { formulaOf, tokensOf } from "../../xlsx/formulas/tokens";

/** A formula as people type it, and as files write it. */
const WRITTEN: readonly (readonly [typed: string, stored: string])[] = [
  ["SUM(A1:A3)*2", "SUM(A1:A3)*2"],
  ["WUYI.EQUIPMENT_SUBSIDY(D2,\"省重点\")", "_xldudf_WUYI_EQUIPMENT_SUBSIDY(D2,\"省重点\")"],
  ["wuyi.award(1)", "_xldudf_WUYI_AWARD(1)"],
  ["IF(A1>0,WUYI.AWARD(A1),0)", "IF(A1>0,_xldudf_WUYI_AWARD(A1),0)"],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["xlookup(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
  ["STDEV.S(A1:A9)+RANK.EQ(A1,A1:A9)", "_xlfn.STDEV.S(A1:A9)+_xlfn.RANK.EQ(A1,A1:A9)"],
  ["NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,1)+ISO.CEILING(A1)", "NETWORKDAYS.INTL(A1,B1)+WORKDAY.INTL(A1,1)+ISO.CEILING(A1)"],
  ["LET(x,1,x+2)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+2)"],
  ["LET(金额, A1*2, 税, 金额*0.1, 金额-税)", "_xlfn.LET(_xlpm.金额, A1*2, _xlpm.税, _xlpm.金额*0.1, _xlpm.金额-_xlpm.税)"],
  ["x+LET(x,1,x)", "x+_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
  ["LAMBDA(a,b,a*b)(2,3)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(2,3)"],
  ["LET(f,LAMBDA(n,n+1),f(f(1)))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(_xlpm.f(1)))"],
  ["BYROW(A1:C3,LAMBDA(row_1,SUM(row_1)))", "_xlfn.BYROW(A1:C3,_xlfn.LAMBDA(_xlpm.row_1,SUM(_xlpm.row_1)))"],
  ["BYROW(A1:C3,SUM)", "_xlfn.BYROW(A1:C3,_xleta.SUM)"],
  ["LET(SUM,1,MAP(A1:A3,LAMBDA(v,v+SUM)))", "_xlfn.LET(_xlpm.SUM,1,_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+_xlpm.SUM)))"],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["SUM(申报!$A$1#)", "SUM(_xlfn.ANCHORARRAY(申报!$A$1))"],
  ["@A1:A10*2", "_xlfn.SINGLE(A1:A10)*2"],
  ["@申报!A1:A10", "_xlfn.SINGLE(申报!A1:A10)"],
  ["@INDEX(A1:A3,1)+1", "_xlfn.SINGLE(INDEX(A1:A3,1))+1"],
  ["@金额", "_xlfn.SINGLE(金额)"],
  ["\"XLOOKUP(\"&\"A1#\"", "\"XLOOKUP(\"&\"A1#\""],
  ["'LET(x,1)'!A1+CONCAT(1)", "'LET(x,1)'!A1+_xlfn.CONCAT(1)"],
  ["SUM(OFFSET(A1,1,1)#)", "SUM(_xlfn.ANCHORARRAY(OFFSET(A1,1,1)))"],
  ["COUNTA(INDEX(申报!A:A,MAX(B1,(C1)))#)+1", "COUNTA(_xlfn.ANCHORARRAY(INDEX(申报!A:A,MAX(B1,(C1)))))+1"],
  ["'1月'!A1#&金额#", "_xlfn.ANCHORARRAY('1月'!A1)&_xlfn.ANCHORARRAY(金额)"],
  ["@(A1:INDEX(A:A,3))", "_xlfn.SINGLE(A1:INDEX(A:A,3))"],
  ["@((A1:A3,C1:C3))", "_xlfn.SINGLE((A1:A3,C1:C3))"],
  ["-@A1:A3%", "-_xlfn.SINGLE(A1:A3)%"],
  ["GROUPBY(B2:B32, C2:C32, SUM)", "_xlfn.GROUPBY(B2:B32, C2:C32, _xleta.SUM)"],
  ["PIVOTBY(A1:A9,B1:B9,C1:C9,PERCENTOF)", "_xlfn.PIVOTBY(A1:A9,B1:B9,C1:C9,_xleta.PERCENTOF)"],
  ["GROUPBY(A1:A9,B1:B9,HSTACK(SUM,MAX))", "_xlfn.GROUPBY(A1:A9,B1:B9,_xlfn.HSTACK(_xleta.SUM,_xleta.MAX))"],
  ["LAMBDA(a,[b],IF(ISOMITTED(b),a/2,a*b))(A5)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,IF(_xlfn.ISOMITTED(_xlpm.b),_xlpm.a/2,_xlpm.a*_xlpm.b))(A5)"],
  ["表1[@金额]*2", "表1[@金额]*2"],
  ["IFS(A1=#N/A,1,TRUE,2)", "_xlfn.IFS(A1=#N/A,1,TRUE,2)"],
  ['DISPIMG("ID_1",1)', '_xlfn.DISPIMG("ID_1",1)'],
  ["_xlfn.NOT_YET_KNOWN(CONCAT(1))", "_xlfn.NOT_YET_KNOWN(_xlfn.CONCAT(1))"],
  ["SUM(#REF!)", "SUM(#REF!)"],
  ["TEXTJOIN(\"、\",TRUE,UNIQUE(A1:A9))", "_xlfn.TEXTJOIN(\"、\",TRUE,_xlfn.UNIQUE(A1:A9))"],
]; // prettier-ignore

test.each(WRITTEN)("%s is written %s", (typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
});

/** Names come back as files have them: in capitals. */
const sameLetters = ([typed]: (typeof WRITTEN)[number]): boolean => !/^(?:wuyi|xlookup)/.test(typed);

test.each(WRITTEN.filter(sameLetters))("%s is read again from %s", (typed, stored) => {
  expect(typedFormula(stored)).toBe(typed);
});

test.each([
  ["_xlfn.SINGLE(A1:A3*2)", "@(A1:A3*2)"],
  ["_XLFN.CONCAT(1)", "CONCAT(1)"],
  ["_xldudf_OTHER_FUNCTION(1)", "_xldudf_OTHER_FUNCTION(1)"],
  ["_xlfn.NOT_YET_KNOWN(_xlfn.CONCAT(1))", "_xlfn.NOT_YET_KNOWN(CONCAT(1))"],
])("%s is read as %s", (stored, typed) => expect(typedFormula(stored)).toBe(typed));

/** What has no form that people type and that is written again so: it is left as the file has it. */
const LEFT: readonly (readonly [why: string, stored: string, typed: string])[] = [
  ["a function's name as a value of LET", "_xlfn.LET(_xlpm.f,_xleta.SUM,_xlpm.f(A1:A3))", "LET(f,_xleta.SUM,f(A1:A3))"],
  ["a function that is seldom named so", "_xlfn.BYROW(A1:C3,_xleta.STDEVPA)", "BYROW(A1:C3,_xleta.STDEVPA)"],
  ["one cell as the corner of a range", "_xlfn.SINGLE(A1):B2", "_xlfn.SINGLE(A1):B2"],
  ["a parameter outside of its function", "_xlpm.x+_xlfn.SINGLE(A1:A3)", "_xlpm.x+_xlfn.SINGLE(A1:A3)"],
  ["a LET that does not end", "_xlfn.LET(_xlpm.x,1", "_xlfn.LET(_xlpm.x,1"],
  ["a call that does not end", "_xlfn.LET(_xlpm.x,1,_xlfn.SINGLE(A1:A3", "_xlfn.LET(_xlpm.x,1,_xlfn.SINGLE(A1:A3"],
]; // prettier-ignore

test.each(LEFT)("%s: %s stays", (_, stored, typed) => {
  expect(typedFormula(stored)).toBe(typed);
  expect(storedFormula(typed)).toBe(stored);
});

test.each([
  ["(A1)#", "_xlfn.ANCHORARRAY(A1)"],
  ["OFFSET((A1:B2 B1:C3), 0, 0)#", "_xlfn.ANCHORARRAY(OFFSET((A1:B2 B1:C3), 0, 0))"],
  ["@ (A1:B2 B1:C3) +1", "_xlfn.SINGLE(A1:B2 B1:C3) +1"],
  ["#", "#"],
  ["1+#", "1+#"],
  ["SUM( (OFFSET(A1,0,0)) #)", "SUM( _xlfn.ANCHORARRAY(OFFSET(A1,0,0)))"],
])("%s is written as %s", (typed, stored) => expect(storedFormula(typed)).toBe(stored));

/** Whether a formula must be written as an array. */
const FILLING: readonly (readonly [formula: string, fills: boolean])[] = [
  ["1+1", false],
  ["A1*B1", false],
  ["SUM(A1:A9)*2", false],
  ["SUM(A1:A9*B1:B9)", true],
  ["SUM(IF(A1:A9>0,1,0))", true],
  ["A1:A9", true],
  ["申报!A1:A9*2", true],
  ["LEN(A1:A9)", true],
  ["LEN(A1)", false],
  ["VLOOKUP(A1,申报!B:D,2,FALSE)", false],
  ["INDEX(A1:A9,MATCH(1,B1:B9,0))", false],
  ["SUMPRODUCT(A1:A9,B1:B9)", false],
  ["COUNTIF(A:A,A1)&\"次\"", false],
  ["ROUND(SUM((A1:A9)),2)", false],
  ["SUM((A1:A9)*2)", true],
  ["{1,2}*2", true],
  ["SEQUENCE(3)", true],
  ["WUYI.AWARD(A1)", true],
  ["@A1:A9*2", false],
  ["\"A1:A9\"&A1", false],
  ["SUM(表1[金额])", false],
  ["表1[金额]*2", true],
  ["A1#*2", false],
]; // prettier-ignore

test.each(FILLING)("%s fills: %s", (formula, fills) => expect(mayFill(formula)).toBe(fills));

/** What each piece of a formula is; blanks left out. */
const PIECES: readonly (readonly [formula: string, kinds: string])[] = [
  ["A1", "cell"],
  ["$A$1:B2", "area"],
  ["A:C+1:3+$A:$C", "columns operator rows operator columns"],
  ["LOG10(A1)+LOG10", "function operator cell operator operator cell"],
  ["申报!A1+'一 ''二'''!B2:C3", "sheet cell operator sheet area"],
  ["Sheet1:Sheet3!A1", "sheet cell"],
  ["Sheet1!A1:Sheet1!B2", "sheet cell operator sheet cell"],
  ["AB1!C1", "sheet cell"],
  ["2024年!A1", "sheet cell"],
  ["[1]Sheet1!A1+'[2]甲 乙'!A1", "sheet cell operator sheet cell"],
  ["表1[[#This Row],[A1]]*[@A1]", "name bracket operator bracket"],
  ["T[a'[b]", "name bracket"],
  ["#REF!+Sheet1!#REF!+#N/A+#DIV/0!", "error operator sheet error operator error operator error"],
  ["#REF!A1", "error"],
  ["1.5E-3+.5+2%", "number operator number operator number operator"],
  ["金额+A1B+A1_x", "name operator name operator name"],
  ["TRUE+XFD1048576", "name operator cell"],
  ["\"A1\"\"B2\"&A1", "string operator cell"],
  ["A1:INDEX(B:B,2)", "cell operator function operator columns operator number operator"],
  ["'a b", "operator"],
  ["A1 B1", "cell cell"],
]; // prettier-ignore

test.each(PIECES)("%s: %s", (formula, kinds) => {
  const tokens = tokensOf(formula);
  expect(tokens.flatMap(({ kind }) => (kind === "space" ? [] : kind)).join(" ")).toBe(kinds);
  expect(formulaOf(tokens)).toBe(formula);
});

const COPIES: readonly (readonly [formula: string, rows: number, columns: number, copy: string])[] = [
  ["A1*$B$1", 2, 0, "A3*$B$1"],
  ["A1*$B$1+C$1+$D1", 1, 1, "B2*$B$1+D$1+$D2"],
  ["SUM('A1'!A1:A$2)&\"A1\"", 2, 0, "SUM('A1'!A3:A$2)&\"A1\""],
  ["SUM(A:A)+SUM(1:1)+SUM($A:B)", 1, 1, "SUM(B:B)+SUM(2:2)+SUM($A:C)"],
  ["A1", -1, 0, "#REF!"],
  ["A1", 0, -1, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
]; // prettier-ignore

test.each(COPIES)("%s, %i down and %i right, is %s", (formula, rows, columns, copy) => {
  expect(new FormulaPattern(formula).copy(rows, columns)).toBe(copy);
});

const PARTS = ["A1", "$B$2", "A:A", "1:2", "LET(", "LAMBDA(", "x", ",", ")", "(", "@", "#", "+", '"', "'", "[", "]", "!", "申报", "#REF!", "XLOOKUP(", "{", "}", " ", "1.5", "WUYI."]; // prettier-ignore
const scrambled = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(""));

test("whatever a formula is, its pieces are the formula again, and it is read and written without end", () => {
  fc.assert(
    fc.property(fc.oneof(scrambled, fc.string({ unit: "binary", maxLength: 60 })), (formula) => {
      expect(formulaOf(tokensOf(formula))).toBe(formula);
      expect(typeof mayFill(formula)).toBe("boolean");
      expect(typeof storedFormula(typedFormula(formula))).toBe("string");
    }),
    { numRuns: 1000 },
  );
});

test("what is no formula of a person's is left alone, however long", () => {
  const long = `${"'".repeat(200_000)}_xlfn.`;
  expect(typedFormula(long)).toBe(long);
});
