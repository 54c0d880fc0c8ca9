import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { foldCaseInOneLanguage } from "../../engine";

const COMMAND = join(__dirname, "../../dist/cli/wuyi.cjs");

/** Formulas whose value hung on the language of the machine, and what they are in Excel. */
const FORMULAS: readonly (readonly [formula: string, value: string])[] = [
  ['=LOWER("I类 II")', "i类 ii"],
  ['=UPPER("iii类")', "III类"],
  ['="I类"="i类"', "TRUE"],
  ['=SWITCH("I类","i类",1,2)', "1"],
  ['=MATCH("I类",{"x","i类"},0)', "2"],
  ['=if(istext("I"),"字","不是")', "字"],
  ["=wuyi.growth_award(600)", "5"],
];

// In Turkish a small I has no dot, in Lithuanian it keeps its dot under an accent.
test.each(["tr_TR.UTF-8", "az_AZ.UTF-8", "lt_LT.UTF-8", "zh_CN.UTF-8", "C"])(
  "on a machine whose language is %s, formulas have the values they have elsewhere",
  (language) => {
    const { stdout } = spawnSync(process.execPath, [COMMAND, "eval", ...FORMULAS.map(([formula]) => formula)], {
      encoding: "utf8",
      env: { ...process.env, LANG: language, LC_ALL: language, LANGUAGE: language },
    }); // prettier-ignore
    expect(stdout.trim().split(/\s*\n\s*/)).toEqual(FORMULAS.map(([, value]) => value));
  },
);

test("whoever names a language still gets its letters", () => {
  foldCaseInOneLanguage();
  expect(["I".toLocaleLowerCase("tr"), "i".toLocaleUpperCase(["tr", "en"])]).toEqual(["ı", "İ"]);
  expect(["I".toLocaleLowerCase(), "i".toLocaleUpperCase(undefined)]).toEqual(["i", "I"]);
});
