import { spawnSync } from "node:child_process";
import { ROOT } from "./lock-file";

/** Code beside Office.js, and the rules of Microsoft's plugin that must tell of it. */
const CODE: [what: string, code: string, rules: string[]][] = [
  [
    "a question for each of several",
    "for (const one of [1, 2]) { void one; await context.sync(); }",
    ["no-context-sync-in-loop"],
  ],
  [
    "everything asked for, whatever is needed",
    "const range = sheet.getRange(); range.load(); await context.sync();",
    ["no-empty-load"],
  ],
  [
    "a value that was not asked for",
    "const range = sheet.getRange(); await context.sync(); console.log(range.address);",
    ["load-object-before-read"],
  ],
  [
    "a value that has not come yet",
    'const range = sheet.getRange(); range.load("address"); console.log(range.address); await context.sync();',
    ["call-sync-after-load", "call-sync-before-read"],
  ],
  [
    "what is missing taken for nothing",
    'const other = book.getItemOrNullObject("a"); other.load("name"); await context.sync(); if (!other) throw new Error();',
    ["test-for-null-using-isNullObject"],
  ],
  [
    "as it should be",
    'const range = sheet.getRange(); range.load("address"); await context.sync(); console.log(range.address);',
    [],
  ],
];

const PARAMETERS = "context: Excel.RequestContext, sheet: Excel.Worksheet, book: Excel.WorksheetCollection";

/** The rules that are offended when each line of code stands in a function of its own, in a file of that name. */
function offended(file: string, lines: readonly string[]): string[][] {
  const content = lines.map((code, at) => `export async function f${at}(${PARAMETERS}) { ${code} }\n`);
  const words = [
    "node_modules/eslint/bin/eslint.js",
    "--stdin",
    "--stdin-filename",
    file,
    "--format",
    "json",
  ];
  const { stdout } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    input: content.join(""),
    encoding: "utf8",
  });
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string | null; line: number }[] }[];
  return lines.map((_, at) => {
    const here = result!.messages.filter(({ line }) => line === at + 1).map(({ ruleId }) => ruleId ?? "");
    return [...new Set(here)].flatMap((rule) => /^office-addins\/(.*)/.exec(rule)?.[1] ?? []).sort();
  });
}

test.each(["taskpane/office/example.ts", "taskpane/check/example.tsx", "functions/example.ts"])(
  "in %s Microsoft's rules for Office.js are on",
  (file) => {
    const told = offended(
      file,
      CODE.map(([, code]) => code),
    );
    expect(CODE.map(([what], at) => [what, told[at]])).toEqual(CODE.map(([what, , rules]) => [what, rules]));
  },
  60_000,
);
