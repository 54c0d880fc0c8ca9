import { isStoredName, storedName, withTypedNames, withoutStrangeFiles } from "../../src/formula";

const FORMULAS: readonly (readonly [stored: string, typed: string])[] = [
  ["=_xldudf_WUYI_GROWTH_AWARD(500)", "=WUYI.GROWTH_AWARD(500)"],
  ["=_xldudf_wuyi_award(1)", "=WUYI.award(1)"],
  ["=_XLDUDF_WUYI_AWARD(1)+_xldudf_WUYI_BASIS(2)", "=WUYI.AWARD(1)+WUYI.BASIS(2)"],
  ["=_xldudf_OTHER_RATE(A1)", "=OTHER.RATE(A1)"],
  ["=@_xldudf_WUYI_AWARD(1)", "=@WUYI.AWARD(1)"],
  // Excel took the function for one of another add-in's file.
  [
    "='C:\\Office16\\LIBRARY\\FUNCRES.XLAM'!_xldudf_WUYI_AWARD(1)",
    "='C:\\Office16\\LIBRARY\\FUNCRES.XLAM'!WUYI.AWARD(1)",
  ],
  ["=[1]!_xldudf_WUYI_AWARD(1)", "=[1]!WUYI.AWARD(1)"],
  ["=BloombergUI.xla!_xldudf_WUYI_AWARD(1)", "=BloombergUI.xla!WUYI.AWARD(1)"],
  // Not functions: a text, a sheet, a name that only ends so.
  ['="_xldudf_WUYI_AWARD(1)"', '="_xldudf_WUYI_AWARD(1)"'],
  ['="甲""_xldudf_WUYI_AWARD"&_xldudf_WUYI_AWARD(1)', '="甲""_xldudf_WUYI_AWARD"&WUYI.AWARD(1)'],
  ["='_xldudf_WUYI_AWARD'!A1", "='_xldudf_WUYI_AWARD'!A1"],
  ["=旧_xldudf_WUYI_AWARD(1)", "=旧_xldudf_WUYI_AWARD(1)"],
  ["=WUYI.AWARD(1)", "=WUYI.AWARD(1)"],
  ["=_xldudf_WUYI_(1)", "=_xldudf_WUYI_(1)"],
  ["=_xldudf_WUYI(1)", "=_xldudf_WUYI(1)"],
];

test.each(FORMULAS)("%s is typed %s", (stored, typed) => {
  expect(withTypedNames(stored)).toBe(typed);
});

test.each([
  ["_xldudf_WUYI_AWARD", true],
  ["_XLDUDF_wuyi_award", true],
  ["_xldudf_OTHER_AWARD", false],
  ["_xldudf_WUYI_", false],
  ["WUYI.AWARD", false],
  ["A_xldudf_WUYI_AWARD", false],
])("%s is a stored name of ours: %s", (name, ours) => {
  expect(isStoredName(name)).toBe(ours);
});

test.each([
  ["='C:\\a b\\FUNCRES.XLAM'!WUYI.AWARD(1)", "=WUYI.AWARD(1)"],
  ["=[1]!wuyi.award(1)+X.xla!WUYI.BASIS(2)", "=wuyi.award(1)+WUYI.BASIS(2)"],
  ["='it''s.xlam'!WUYI.AWARD(1)", "=WUYI.AWARD(1)"],
  // A text; a name of a sheet; somebody else's function.
  ['="[1]!WUYI.AWARD(1)"', '="[1]!WUYI.AWARD(1)"'],
  ["=申报!WUYI.起点", "=申报!WUYI.起点"],
  ["=[1]!OTHER.AWARD(1)", "=[1]!OTHER.AWARD(1)"],
  ["=申报!A1+WUYI.AWARD(1)", "=申报!A1+WUYI.AWARD(1)"],
])("%s means %s", (written, meant) => {
  expect(withoutStrangeFiles(written)).toBe(meant);
});

test("a stored name is read as it was typed", () => {
  expect(withTypedNames(storedName("GROWTH_AWARD"))).toBe("WUYI.GROWTH_AWARD");
});
