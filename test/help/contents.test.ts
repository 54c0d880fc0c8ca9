import { ENGLISH } from "../../help/function-texts";
import { measureOf, namesFor } from "../../help/arguments";
import { computed, formulaOf } from "../../help/computed";
import { EXAMPLES } from "../../help/examples";
import { itemExample } from "../../help/item-examples";
import { markup } from "../../help/markup";
import { MEASURE_TEXT } from "../../help/texts";
import { CellError, FUNCTIONS, callFunction, type CellValue } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import { SEVERITIES } from "../../src/sheet";
import { findingHelp, type FindingCode } from "../../src/text";

const HAN = /\p{Script=Han}/u;
const isError = (value: CellValue): value is CellError => value instanceof CellError;

test("every function has its examples, and nothing else has", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
});

describe.each(FUNCTIONS)("$name", (declaration) => {
  const { name, parameters } = declaration;
  const { good, wrong } = EXAMPLES[name]!;

  test("has at least two examples that give a result, and one that gives an error", () => {
    expect(good.length).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeGreaterThanOrEqual(1);
  });

  test.each(good)("$why: a result, with the steps to it", (example) => {
    const { result, steps, why } = computed(name, example);
    expect(result.flat().filter(isError)).toEqual([]);
    expect(why).toMatch(HAN);
    if (name !== "EXPLAIN") expect(steps.every((one) => one.length >= 2)).toBe(true);
  });

  test.each(wrong)("$why: an error with its sentence", (example) => {
    const errors = computed(name, example).result.flat().filter(isError);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message).toMatch(/[\u4e00-\u9fff].*。$/s);
  });

  test("says in English what it gives", () => {
    expect(ENGLISH[name]).toMatch(/^[A-Z][^\u4e00-\u9fff]+\.$/);
  });

  test("says of every argument what to put there, and every name it offers is accepted", () => {
    for (const parameter of parameters) {
      expect(MEASURE_TEXT[measureOf(declaration, parameter)]).toMatch(HAN);
      const names = namesFor(declaration, parameter).map((one) => one.name);
      if (parameter.choices) expect(names).toEqual(parameter.choices);
    }
  });
});

test.each(ITEMS)("$name has a call that shows it", (item) => {
  const { name, example } = itemExample(item);
  const [[value]] = computed(name, example).result as [[CellValue]];
  if (item.amount.kind === "elsewhere") expect(value).toMatchObject({ code: "#N/A" });
  else expect(typeof value).toBe("number");
  if (item.amount.kind === "ended") expect(value).toBe(0);
});

test.each(Object.keys(SEVERITIES) as FindingCode[])("%s is explained in both languages", (code) => {
  const [zh, en] = [findingHelp(code, "zh"), findingHelp(code, "en")];
  for (const text of [zh.meaning, zh.action]) expect(text).toMatch(/[\u4e00-\u9fff].*。$/);
  for (const text of [en.meaning, en.action]) {
    expect(text).toMatch(/^[A-Z].*[.?]$/);
    expect(text.replace(/万元|亿元|元/g, "")).not.toMatch(HAN);
  }
});

test.each([
  [[500], "=WUYI.F(500)"],
  [["省重点", undefined], '=WUYI.F("省重点")'],
  [[undefined, 3], "=WUYI.F(,3)"],
  [['说"是"', true], '=WUYI.F("说""是""",TRUE)'],
  [
    [
      [
        [1, "a"],
        [null, new CellError("#REF!")],
      ],
    ],
    '=WUYI.F({1,"a";,#REF!})',
  ],
  [[1e20, -0.5], "=WUYI.F(100000000000000000000,-0.5)"],
])("%j is typed as %s", (args, formula) => {
  expect(formulaOf("F", args as Parameters<typeof formulaOf>[1])).toBe(formula);
});

test("what stands in a page is text and not markup", () => {
  const hostile = `"><script>alert(1)</script>&'`;
  expect(markup`<p title="${hostile}">${[hostile, markup`<b>${1}</b>`, false, undefined]}</p>`.text).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;'">` +
      `&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;'<b>1</b></p>`,
  );
});

test("the calls that the page of errors shows give those errors", () => {
  expect(callFunction("AWARD", [[["样本企业"]]])[0]![0]).toMatchObject({ code: "#N/A" });
});
