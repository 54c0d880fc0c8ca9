import { callsIn, splitArguments, typedArgument, type TypedArgument } from "../../src/formula";

const CASES: readonly (readonly [text: string, expected: TypedArgument])[] = [
  ["", { kind: "omitted" }],
  ["  ", { kind: "omitted" }],
  ["3000", { kind: "constant", value: 3000 }],
  [" 3000 ", { kind: "constant", value: 3000 }],
  ["-1.5e3", { kind: "constant", value: -1500 }],
  ["1e-12", { kind: "constant", value: 1e-12 }],
  ["1e+12", { kind: "constant", value: 1e12 }],
  ["12.", { kind: "constant", value: 12 }],
  ["12.345", { kind: "constant", value: 12.345 }],
  [".125", { kind: "constant", value: 0.125 }],
  ["12%", { kind: "constant", value: 0.12 }],
  ["12%x", { kind: "computed", text: "12%x" }],
  ["12+3", { kind: "computed", text: "12+3" }],
  [".", { kind: "computed", text: "." }],
  [".x", { kind: "computed", text: ".x" }],
  ["1e*3", { kind: "computed", text: "1e*3" }],
  ['"省重点"', { kind: "constant", value: "省重点" }],
  ['"他说""好"""', { kind: "constant", value: '他说"好"' }],
  ["true", { kind: "constant", value: true }],
  ["FALSE", { kind: "constant", value: false }],
  ["是true", { kind: "computed", text: "是true" }],
  ["true值", { kind: "computed", text: "true值" }],
  ["D2", { kind: "range", range: "D2" }],
  ["XFD1048576", { kind: "range", range: "XFD1048576" }],
  ["AA10:$XFD$1048576", { kind: "range", range: "AA10:XFD1048576" }],
  ["$d$2:e$9", { kind: "range", range: "D2:E9" }],
  ["2+D2", { kind: "computed", text: "2+D2" }],
  ["D2:E9+1", { kind: "computed", text: "D2:E9+1" }],
  ["申报!申报!D2", { kind: "computed", text: "申报!申报!D2" }],
  ["申报!D2", { kind: "range", sheet: "申报", range: "D2" }],
  ["'申报 ''二'' 表'!D2:D9", { kind: "range", sheet: "申报 '二' 表", range: "D2:D9" }],
  ["D2*1.1", { kind: "computed", text: "D2*1.1" }],
  ["SUM(D2:D9)", { kind: "computed", text: "SUM(D2:D9)" }],
  ["D:D", { kind: "computed", text: "D:D" }],
  ["投资额", { kind: "computed", text: "投资额" }],
  ['"a"&"b"', { kind: "computed", text: '"a"&"b"' }],
];

test.each(CASES)("the argument %j is understood", (text, expected) => {
  expect(typedArgument(text)).toStrictEqual(expected);
});

test.each([
  ["", []],
  ["  ", []],
  ["D2", ["D2"]],
  ["{1,2},3", ["{1,2}", "3"]],
  ["SUM({1,2},D2),3", ["SUM({1,2},D2)", "3"]],
  ['D2,"省,市",', ["D2", '"省,市"', ""]],
  ["SUM(D2,D3),'a,b'!C1,{1,2}", ["SUM(D2,D3)", "'a,b'!C1", "{1,2}"]],
])("the arguments of %j are told apart", (text, expected) => {
  expect(splitArguments(text)).toEqual(expected);
});

test.each([
  ["=ROUND(WUYI.GROWTH_AWARD(D2),0)", [["GROWTH_AWARD", "D2"]]],
  [
    '=WUYI.PAYABLE(WUYI.AWARD("cpms"),WUYI.VETOED(B2,名单!A1:B9))',
    [
      ["PAYABLE", 'WUYI.AWARD("cpms"),WUYI.VETOED(B2,名单!A1:B9)'],
      ["AWARD", '"cpms"'],
      ["VETOED", "B2,名单!A1:B9"],
    ],
  ],
  ["=wuyi.growth_award( 500 )", [["GROWTH_AWARD", " 500 "]]],
  ['="WUYI.GROWTH_AWARD(1)"', []],
  ['=WUYI.EXPLAIN("AWARD","cpms")', []],
  ['=WUYI.BASIS("cpms")&WUYI.ITEMS("4")', []],
  ['=WUYI.AWARD("甲)",1)', [["AWARD", '"甲)",1']]],
  ['=WUYI.AWARD("(",1)', [["AWARD", '"(",1']]],
  ["=WUYI.GROWTH_AWARD('表)'!D2)", [["GROWTH_AWARD", "'表)'!D2"]]],
  ["=WUYI.GROWTH_AWARD('表(\"'!D2)", [["GROWTH_AWARD", "'表(\"'!D2"]]],
  ["='WUYI.GROWTH_AWARD(1)'!D2", []],
  ["=WUYI.GROWTH_AWARD(500", []],
])("the calls of %j are found", (formula, expected) => {
  expect(callsIn(formula).map(({ name, argumentText }) => [name, argumentText])).toEqual(expected);
});

test("a call's text is the call alone", () => {
  const texts = callsIn("=ROUND(WUYI.GROWTH_AWARD(D2),0)").map(({ text }) => text);
  expect(texts).toEqual(["WUYI.GROWTH_AWARD(D2)"]);
});
