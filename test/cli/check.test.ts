import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/main";
import { REPORT_SHEET } from "../../src/sheet";
import { readBook } from "../../xlsx";
import { NODE_CODEC } from "../../cli/check/codec";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows } from "../builders/claims";
import { codeOf, nameOf } from "../builders/grids";
import { minimalParts, packageOf } from "../builders/packages";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "wuyi-check-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const clean = (): Uint8Array => bookOf([{ name: "申报汇总", rows: claimRows(CLEAN) }]);
const faulty = (amount = 550): Uint8Array =>
  bookOf([{ name: "申报汇总", rows: claimRows(changed(2, { 申报: amount })) }]);

async function call(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {})(),
    write: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
  };
  const code = await run(["check", ...parameters], terminal, false);
  return { code, out, err };
}

test("a clean book: the verdict, the sums, exit 0", async () => {
  const { code, out, err } = await call(put("申报.xlsx", clean()));
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("结论：可以按现表兑付。");
  expect(out).toContain("合计：申报 1,056.4 万元，测算 1,056.4 万元，应付 1,056.4 万元。");
});

test("a faulty book: each finding on its cell with what would be right, exit 1", async () => {
  const { code, out } = await call(put("申报.xlsx", faulty()));
  expect(code).toBe(1);
  expect(out).toMatch(/结论：不能按现表兑付。1 处错误，须改 1 个单元格。/);
  expect(out).toMatch(/✗ H5 {2}金额不符：申报 550 万元，应为 540 万元（多报 10 万元）。.*（第 4 条）/);
});

test("--json is what the contract says", async () => {
  const file = put("申报.xlsx", faulty());
  const { code, out } = await call("--json", file);
  expect(code).toBe(1);
  const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
  expect(files).toHaveLength(1);
  expect(files[0]).toMatchObject({
    file,
    sheets: [{ name: "申报汇总", role: "claims", item: null, headerRow: 2, rows: CLEAN.length, tables: 1 }],
    findings: [
      {
        code: "amount-mismatch",
        severity: "error",
        sheet: "申报汇总",
        cell: "H5",
        row: 5,
        article: 4,
        claimed: 550,
        computed: 540,
      },
    ],
    summary: {
      verdict: "not-payable",
      payableAsIs: false,
      errors: 1,
      questions: 0,
      cellsToChange: 1,
      counts: { error: 1, question: 0, warning: 0, info: 0 },
      read: { sheets: 1, rows: CLEAN.length, veto: null, history: null },
    },
  });
  expect((files[0]!["rows"] as unknown[])[2]).toEqual({
    sheet: "申报汇总",
    row: 5,
    enterprise: nameOf(3),
    item: "equipment",
    claimed: 550,
    computed: 540,
    due: 540,
    payable: 540,
  });
});

test("--json gives both claims of a row of tables side by side, the first table's last, as scripts key by row", async () => {
  const half = (n: number, amount: number) => [n, nameOf(n), codeOf(n), amount];
  const head = ["序号", "企业名称", "统一社会信用代码", "奖励金额（万元）"];
  const rows = [
    ["小微企业之星（年度）奖励名单"],
    [...head, null, ...head],
    [...half(1, 2), null, ...half(3, 2)],
    [...half(2, 2), null, ...half(4, 3)],
  ];
  const { code, out } = await call("--json", put("两栏.xlsx", bookOf([{ name: "奖励", rows }])));
  const { files } = JSON.parse(out) as { files: { rows: Record<string, unknown>[] }[] };
  expect(code).toBe(1);
  expect(files[0]!.rows.map(({ row, columns, claimed }) => [row, columns, claimed])).toEqual([
    [3, "F:I", 2],
    [4, "F:I", 3],
    [3, "A:D", 2],
    [4, "A:D", 2],
  ]);
});

test("--json names the rows of a finding that is about several, from 1, and is safe to print", async () => {
  const rows = claimRows(
    [1, 2, 3].map((firm) => ({ firm, 项目: "清洁生产审核", 申报: 5, 年度: 2024, 代码: null })),
  );
  const { out } = await call("--json", put("申报.xlsx", bookOf([{ name: "申\u200b报\u009b", rows }])));
  expect(out.trim()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const { files } = JSON.parse(out) as { files: { findings: { code: string; rows?: number[] }[] }[] };
  expect(files[0]!.findings.find(({ code }) => code === "missing-value")).toMatchObject({
    sheet: "申\u200b报\u009b",
    rows: [3, 4, 5],
    message: expect.stringContaining("第 3 至 5 行") as string,
  });
});

test("the verdict comes first, then what stands in its way, most money first, then what was read", async () => {
  const rows = claimRows([
    ...CLEAN,
    ...[900, 800, 700, 600, 500, 400].map((amount, n) => ({ firm: 40 + n, 项目: "清洁生产审核", 申报: amount, 年度: 2024 })),
    { firm: 50, 项目: "绿色工厂", 等级: "省级", 申报: 1000, 年度: 2024, 文件: "省发〔2024〕1 号" },
  ]); // prettier-ignore
  const { out } = await call(put("申报.xlsx", bookOf([{ name: "申报汇总", rows }, { name: "说明", rows: [["请如实填写"]] }]))); // prettier-ignore
  const lines = out.split("\n").slice(1, 13);
  expect(lines.map((line) => line.replace(/ +/g, " ").slice(0, 40))).toEqual([
    expect.stringMatching(/^ 结论：不能按现表兑付。6 处错误/),
    " 须先解决（金额大的在前）：",
    expect.stringMatching(/^ \? 申报汇总!O30 “.*”以上级文件为准，涉及 1,000/),
    expect.stringMatching(/^ ✗ 申报汇总!H24 “.*”金额不符，申报 900 万元/),
    expect.stringMatching(/^ ✗ 申报汇总!H25 /),
    expect.stringMatching(/^ ✗ 申报汇总!H26 /),
    expect.stringMatching(/^ ✗ 申报汇总!H27 /),
    " ……还有 2 条，逐条列在下面。",
    expect.stringMatching(/^ 合计：/),
    " 读了 1 张表、28 行、32 列；没有给否决名单；没有给历史。",
    " 没有读入：表“说明”；列“序号”。",
    " 没有随文件带来的设置；没有人工接受。",
  ]);
});

test("a book without a claim is not payable: exit 1", async () => {
  const { code, out } = await call(put("空.xlsx", bookOf([{ name: "说明", rows: [["请如实填写"]] }])));
  expect(code).toBe(1);
  expect(out).toContain("结论：没有可以核对的申报。");
  expect(out).toContain("没有读入：表“说明”。");
});

test("lists in books of their own, and the first day", async () => {
  const file = put("申报.xlsx", clean());
  const veto = put(
    "名单.xlsx",
    bookOf([
      {
        name: "Sheet1",
        rows: [
          ["企业名称", "统一社会信用代码"],
          [nameOf(3), codeOf(3)],
        ],
      },
    ]),
  );
  const history = put(
    "历史.xlsx",
    bookOf([
      {
        name: "Sheet1",
        rows: [
          ["企业名称", "统一社会信用代码", "奖补项目", "年度", "已奖金额"],
          [nameOf(20), codeOf(20), "清洁生产", 2022, 5],
        ],
      },
    ]),
  );
  const { out } = await call("--json", file, "--veto", veto, "--history", history, "--start", "2024-06-01");
  const { findings } = (JSON.parse(out) as { files: { findings: { code: string; cell: string }[] }[] })
    .files[0]!;
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    "vetoed B5",
    "out-of-force J9",
    "already-awarded D23",
  ]);
});

test("a formula without a value is computed before it is checked", async () => {
  const head = ["企业名称", "奖补项目", "申报基数", "申报金额"]
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");
  const rows = `<row r="1">${head}</row><row r="2"><c t="inlineStr"><is><t>甲</t></is></c><c t="inlineStr"><is><t>增长奖</t></is></c><c><v>620</v></c><c><f>_xldudf_WUYI_GROWTH_AWARD(C2)+1</f></c></row>`;
  const { out } = await call(put("a.xlsx", await packageOf(minimalParts(rows))));
  expect(out).toContain("申报 6 万元，应为 5 万元");
});

test("--marked writes a copy beside nothing else, over its own copies only, and leaves the source alone", async () => {
  const bytes = faulty();
  const file = put("申报.xlsx", bytes);
  const target = join(folder, "标记");
  const first = await call(file, "--marked", target);
  expect([first.code, first.err]).toEqual([1, `标记副本：${join(target, "申报.xlsx")}\n`]);
  expect(readdirSync(target)).toEqual(["申报.xlsx"]);
  expect(
    readBook(readFileSync(join(target, "申报.xlsx")), NODE_CODEC).sheets.map(({ name }) => name),
  ).toEqual(["申报汇总", REPORT_SHEET]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect((await call(file, "--marked", target)).code).toBe(1);
  const same = await call(file, "--marked", folder);
  expect([same.code, same.err]).toEqual([2, `${file}：标记副本不能写回原文件所在的位置。请换一个文件夹。\n`]);
  writeFileSync(join(target, "申报.xlsx"), "我的文件");
  const mine = await call(file, "--marked", target);
  expect(mine.code).toBe(2);
  expect(mine.err).toContain("已存在，且不是标记副本，未予覆盖");
  expect(readFileSync(join(target, "申报.xlsx"), "utf8")).toBe("我的文件");
  const blocked = await call(file, "--marked", join(file, "下级"));
  expect(blocked.code).toBe(2);
  expect(blocked.err).toContain("无法写入");
});

test("a bad file gets one line that names it, and the others are still checked", async () => {
  const bad = put("坏.xlsx", "不是工作簿");
  const good = put("好.xlsx", clean());
  const { code, out, err } = await call(bad, good, join(folder, "没有.xlsx"), folder);
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    `${bad}：不是 .xlsx 工作簿。请用 Excel 另存为 .xlsx 后再试。`,
    `${join(folder, "没有.xlsx")}：找不到文件。请核对路径。`,
    `${folder}：是文件夹，不是工作簿。`,
  ]);
  expect(out).toContain("可以按现表兑付");
  const list = await call(good, "--veto", bad);
  expect([list.code, list.out]).toEqual([2, ""]);
});

test("firms without a header are a list: what stands in the column tells", async () => {
  const good = put("好.xlsx", clean());
  const list = put("名单.xlsx", bookOf([{ name: "Sheet1", rows: [["甲公司"], ["乙公司"]] }]));
  expect((await call(good, "--veto", list)).code).toBe(0);
});

test("a list of which nobody recognises anything stops the check: it would call a vetoed firm payable", async () => {
  const good = put("好.xlsx", clean());
  const list = put("名单.xlsx", bookOf([{ name: "Sheet1", rows: [["甲"], ["乙"]] }]));
  const { code, out, err } = await call(good, "--veto", list);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe(`${list}：没有认出一票否决名单的表头（企业名称、统一社会信用代码）。\n`);
});

test.each([
  ["no book", [], "没有工作簿"],
  ["an unknown option", ["a.xlsx", "--nope"], `没有 "--nope" 这个选项`],
  ["an option without its value", ["a.xlsx", "--veto"], "选项 --veto 后面要写内容"],
  ["a first day that is none", ["a.xlsx", "--start", "2024"], "--start 应为日期"],
  ["accepting without a reason", ["a.xlsx", "--accept", "A!A1"], "--accept 要写明理由"],
  ["a reason for nothing", ["a.xlsx", "--reason", "x"], "--reason 要与 --accept 一起用"],
  ["accepting in two books", ["a.xlsx", "b.xlsx", "--accept", "A!A1", "--reason", "x"], "只能用于一个工作簿"],
])("a wrong call is told in one line: %s", async (_, parameters, says) => {
  const { code, out, err } = await call(...parameters);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("long lists are cut with their true number, unless --all", async () => {
  const rows = claimRows(
    Array.from({ length: 250 }, (_, n) => ({ firm: n, 项目: "清洁生产审核", 申报: 6, 年度: 2024 })),
  );
  const file = put("多.xlsx", bookOf([{ name: "申报汇总", rows }]));
  expect((await call(file)).out).toContain("只列出 200 条，本表共 250 条");
  expect((await call(file, "--all")).out).not.toContain("只列出");
});

test("no half-written file stays behind", async () => {
  const file = put("申报.xlsx", faulty());
  await call(file, "--marked", join(folder, "标记"));
  expect(readdirSync(folder).sort()).toEqual(["标记", "申报.xlsx"].sort());
  expect(existsSync(file) && statSync(file).size > 0).toBe(true);
});
