import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ADDIN_TEXT, COMMAND_TEXT } from "../../addin/texts";
import { NODE_CODEC } from "../../cli/check/codec";
import { commandHelp } from "../../cli/help";
import { createEvaluator } from "../../engine";
import manifest from "../../package.json";
import { CellError, FUNCTIONS } from "../../src/formula";
import { check } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { SELF_TEST_SHEET } from "../../taskpane/self-test/sheet";
import { SELF_TEST_TEXTS } from "../../taskpane/self-test/text";
import { readBook } from "../../xlsx";

const ROOT = join(__dirname, "../..");
const SCRIPT = readFileSync(join(ROOT, "docs/try-in-excel.md"), "utf8");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** What Excel, Windows and browsers call themselves; nobody here can look whether it is so. */
const HOSTS_NAMES = [
  "开始",
  "共享文件夹",
  "有关该函数的帮助",
  "审阅",
  "自定义 XML 数据",
  "事件查看器 › 应用程序",
];
const OUR_OWN = ["从源代码试用", "应看到", "已打包到 dist/package"];

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

const OF_THE_INTERFACE = new Set([
  ...textsIn(PANE_TEXTS.zh),
  ...textsIn(SELF_TEST_TEXTS.zh),
  SELF_TEST_SHEET,
  ...Object.values(COMMAND_TEXT).map(({ label }) => label[0]),
  ...textsIn(ADDIN_TEXT),
]);

/** The rows of steps: what to do, what must be seen, the boxes. */
const STEPS = SCRIPT.split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.replaceAll("\\|", "¦").split("|").slice(1, -1).map((cell) => cell.trim())); // prettier-ignore

test("every step says what to do and what must be seen, and has a box; their numbers follow one another", () => {
  expect(STEPS.length).toBeGreaterThan(50);
  for (const [step, seen, ...rest] of STEPS) {
    expect([step, rest]).toEqual([step, [expect.stringContaining("□")]]);
    expect(seen).not.toBe("");
  }
  const numbers = STEPS.map(([step]) => /^(\d+)\.(\d+) /.exec(step!)!.slice(1).map(Number));
  for (const [at, [part, step]] of numbers.slice(1).entries()) {
    const [partBefore, stepBefore] = numbers[at]!;
    expect([part, step]).toEqual(part === partBefore ? [part, stepBefore! + 1] : [partBefore! + 1, 1]);
  }
});

test("every name in quotes is one of the interface's, or of Excel's own", () => {
  const named = [...SCRIPT.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(15);
  const sheet = PANE_TEXTS.zh.shell.done.reported("");
  const known = (name: string): boolean =>
    OF_THE_INTERFACE.has(name) || sheet.includes(`“${name}”`) || [...HOSTS_NAMES, ...OUR_OWN].includes(name);
  expect(named.filter((name) => !known(name))).toEqual([]);
});

test("the parts of the pane are named as they are called", () => {
  expect(SCRIPT).toContain(`有 ${Object.values(PANE_TEXTS.zh.shell.parts).join("、")} 五个部分`);
});

test("every command, option and file is there", () => {
  const commands = [...SCRIPT.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name!);
  expect(commands).toContain("package");
  expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  const options = [...SCRIPT.matchAll(/check \S+ (--[a-z-]+)/g)].map(([, option]) => option!);
  expect(options).toEqual(["--inside-settings"]);
  for (const option of options) expect(commandHelp("check")).toContain(option);
  const files = [...SCRIPT.matchAll(/(?:samples\/|node )([^\s`]+\.(?:xlsx|cjs))/g)].map(([found, name]) =>
    found.startsWith("samples") ? `samples/${name!}` : name!,
  );
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  for (const [, link] of SCRIPT.matchAll(/\]\(([^)]+\.md)\)/g))
    expect(existsSync(join(ROOT, "docs", link!))).toBe(true);
  expect(README).toContain("(docs/try-in-excel.md)");
});

test("every function is one of ours", () => {
  const names = [...SCRIPT.matchAll(/WUYI\.([A-Z_]+)/g)].map(([, name]) => name!);
  const known = new Set<string>(FUNCTIONS.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

/** Formulas whose first cell is told: `540`. */
const TOLD = STEPS.flatMap(([step, seen]) => {
  const [, formula] = /`(=WUYI\.[^`]*\))`/.exec(step!) ?? [];
  const [, told] = /^(?:往下溢出三格，第一格 )?`([^`]+)`/.exec(seen!) ?? [];
  return formula !== undefined && told !== undefined ? [[formula, told] as const] : [];
});

test.each(TOLD)("%s is %s", async (formula, told) => {
  const evaluator = createEvaluator();
  const [[first] = []] = await evaluator.evaluate(formula);
  evaluator.dispose();
  expect(first instanceof CellError ? first.code : String(first)).toBe(told);
});

test("the sample has as many findings as the script says", () => {
  expect(TOLD.length).toBeGreaterThan(4);
  const { sheets } = readBook(
    new Uint8Array(readFileSync(join(ROOT, "samples/申报-有问题.xlsx"))),
    NODE_CODEC,
  );
  const { counts } = check(sheets.map(({ grid }) => grid)).summary;
  expect(SCRIPT).toContain(`${counts.error} 处错误，${counts.question} 处待判断，${counts.warning} 处提醒`);
});
