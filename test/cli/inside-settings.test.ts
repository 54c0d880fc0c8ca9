import { readFileSync, rmSync } from "node:fs";
import { findingsAt } from "../../cli/check/addresses";
import { acceptance, check, type AcceptedFinding, type WorkbookSettings } from "../../src/sheet";
import { bookOf } from "../builders/books";
import { changed, claimRows } from "../builders/claims";
import { Folder, decided, wuyi } from "../builders/command";
import { codeOf, grid, nameOf, type Typed } from "../builders/grids";

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.clear());

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报基数（万元）", "申报金额（万元）"];
type Sheet = readonly [name: string, rows: readonly Typed[][]];

const bytesOf = (...sheets: readonly Sheet[]): Uint8Array =>
  bookOf(sheets.map(([name, rows]) => ({ name, rows: [HEAD, ...rows] })));
const wrong = (amount = 9000): Sheet => [
  "申报汇总",
  [[nameOf(1), codeOf(1), "生产性设备投资补助", 1200, amount]],
];
const second: Sheet = ["第二批", [[nameOf(2), codeOf(2), "生产性设备投资补助", 1200, 9000]]];
const right: Sheet = ["申报汇总", [[nameOf(1), codeOf(1), "生产性设备投资补助", 1200, 120]]];
const named: Sheet = [
  "申报汇总",
  [["武义宏远〔2024〕1 号五金有限公司", codeOf(1), "生产性设备投资补助", 1200, 9000]],
];

const settings = (more: Partial<WorkbookSettings>): WorkbookSettings => ({
  sheets: {},
  accepted: [],
  ...more,
});
const acceptedOf = ([name, rows]: Sheet): AcceptedFinding =>
  acceptance(check([grid(name, [HEAD, ...rows])]).findings[0]!, "局长已批");

/** What a submitter may leave in a workbook, how it is told, and the exit once the checker takes it over. */
const KINDS: readonly [why: string, sheets: readonly Sheet[], brought: () => WorkbookSettings, told: RegExp, used: number][] = [
  [
    "a wrong amount is accepted",
    [wrong()],
    () => settings({ accepted: [acceptedOf(wrong())] }),
    /设置:1 {2}工作簿里带有一项设置：接受了一条发现：“申报汇总” E2。影响：“金额不符”不再妨碍兑付（理由写的是“局长已批”）。/,
    0,
  ],
  [
    "a sheet is set aside",
    [right, second],
    () => settings({ sheets: { 第二批: { role: "none" } } }),
    /设置:1 {2}.*“第二批”的用途定为“未检查”。影响：核对的申报由 1 行、申报 9,000 万元变为 0 行、申报 0 万元。/,
    0,
  ],
  [
    "a sheet becomes a history",
    [right, second],
    () => settings({ sheets: { 第二批: { role: "history" } } }),
    /设置:1 {2}.*“第二批”的用途定为“历史兑现表”。影响：核对的申报由 1 行、申报 9,000 万元变为 0 行/,
    0,
  ],
  [
    "a column of names becomes one of documents",
    [named],
    () => settings({ sheets: { 申报汇总: { columns: { document: "A" } } } }),
    /设置:1 {2}.*“申报汇总”指定了列：“上级文件 = A”。影响：核对的申报仍为 1 行、申报 9,000 万元，但每行的读法改变。/,
    1,
  ],
]; // prettier-ignore

test.each(KINDS)("%s: red, told with its effect; used only where the checker says so", async (_, sheets, brought, told, used) => {
  const file = folder.put("申报.xlsx", decided(bytesOf(...sheets), brought()));
  const plain = await wuyi(["check", file]);
  expect([plain.code, plain.err]).toEqual([1, ""]);
  expect(plain.out).toContain("随文件带来的设置 1 项，均未采用；没有人工接受。");
  expect(plain.out).toMatch(told);
  expect(plain.out).toMatch(/\? 设置:1 .*现未采用。是否采用？/);
  const taken = await wuyi(["check", file, "--inside-settings"]);
  expect(taken.code).toBe(used);
  expect(taken.out).toMatch(told);
  expect(taken.out).toContain("随文件带来的设置 1 项，均已由核对人采用");
  expect(taken.out).toMatch(/· 设置:1 .*已由核对人采用。/);
}); // prettier-ignore

test("settings that change nothing bar nothing", async () => {
  const brought = settings({ start: "2024-01-01", sheets: { 申报汇总: { role: "claims" } } });
  const file = folder.put("申报.xlsx", decided(bytesOf(right), brought));
  const { code, out } = await wuyi(["check", file, "--start", "2024-01-01"]);
  expect(code).toBe(0);
  expect(out).toMatch(/· 设置:1 .*没有改变什么。现未采用，无须处理。/);
});

test("the policy's first day is the checker's own, else the one inside where he takes it over", async () => {
  const file = folder.put("申报.xlsx", decided(bytesOf(right), settings({ start: "2024-01-01" })));
  const plain = await wuyi(["check", file]);
  expect(plain.code).toBe(1);
  expect(plain.out).toContain("未设政策起始日");
  const used = await wuyi(["check", file, "--inside-settings"]);
  expect([used.code, used.out.includes("政策自 2024-01-01 起执行三年。")]).toEqual([0, true]);
  const own = await wuyi(["check", file, "--inside-settings", "--start", "2023-05-01"]);
  expect([own.code, own.out.includes("政策自 2023-05-01 起执行三年。")]).toEqual([0, true]);
});

describe("an acceptance", () => {
  const accept = (file: string, address: string): ReturnType<typeof wuyi> =>
    wuyi(["check", file, "--accept", address, "--reason", " 另有批复 "]);

  test("counts in the call that makes it; later only where it is taken over, and not for another row", async () => {
    const file = folder.put("申报.xlsx", bytesOf(wrong()));
    const made = await accept(file, "申报汇总!E2");
    expect(made.code).toBe(0);
    expect(made.err).toBe(`已接受 1 条，记在 ${file}.wuyi.json。以后检查时加 --inside-settings 才采用。\n`);
    expect(made.out).toContain("结论：可以按现表兑付，另有 1 条经人工接受。");
    expect(made.out).toMatch(/E2 .*已接受：另有批复。接受不改变应付：仍为 120 万元。/);
    expect(made.out).toContain("没有随文件带来的设置；人工接受 1 条");
    const { accepted } = JSON.parse(readFileSync(`${file}.wuyi.json`, "utf8")) as {
      accepted: AcceptedFinding[];
    };
    expect(accepted).toEqual([{ ...acceptedOf(wrong()), reason: "另有批复" }]);
    const later = await wuyi(["check", file]);
    expect(later.code).toBe(1);
    expect(later.out).toMatch(/\? 设置:1 {2}工作簿旁的文件里带有一项设置：接受了一条发现/);
    expect((await wuyi(["check", file, "--inside-settings"])).code).toBe(0);
    folder.put("申报.xlsx", bytesOf(wrong(9001)));
    expect((await wuyi(["check", file, "--inside-settings"])).code).toBe(1);
  });

  test("made again gives the same answer, and the same file", async () => {
    const file = folder.put("申报.xlsx", bytesOf(wrong()));
    const first = await accept(file, "申报汇总!E2");
    const kept = readFileSync(`${file}.wuyi.json`, "utf8");
    expect(await accept(file, "申报汇总!E2")).toEqual(first);
    expect(readFileSync(`${file}.wuyi.json`, "utf8")).toBe(kept);
  });

  test("goes beside what others accepted, and leaves theirs to be taken over", async () => {
    const two: Sheet = ["申报汇总", [...wrong()[1], [nameOf(2), codeOf(2), "清洁生产审核", null, 6]]];
    const file = folder.put("申报.xlsx", bytesOf(two));
    await accept(file, "申报汇总!E2");
    const second = await accept(file, "申报汇总!E3");
    expect(second.code).toBe(1);
    expect(second.out).toMatch(/\? 设置:1 .*“申报汇总” E2/);
    expect((await wuyi(["check", file, "--inside-settings"])).code).toBe(0);
  });

  test("of what came with the file: that it is left unused", async () => {
    const brought = settings({
      accepted: [{ ...acceptedOf(wrong(120.5)), reason: "改过" }],
      start: "2024-01-01",
    });
    const file = folder.put("申报.xlsx", decided(bytesOf(right), brought));
    expect((await wuyi(["check", file])).code).toBe(1);
    const made = await accept(file, "设置:2");
    expect([made.code, made.err]).toEqual([0, expect.stringContaining("已接受 1 条")]);
    expect(made.out).toMatch(/\? 设置:2 {2}.*政策起始日定为 2024-01-01。.*已接受：另有批复/);
    expect((await accept(file, "设置:9")).code).toBe(2);
  });

  test("of several decisions that came with the file: each is kept", async () => {
    const brought = settings({ start: "2024-01-01", sheets: { 第二批: { role: "none" } } });
    const file = folder.put("申报.xlsx", decided(bytesOf(right, second), brought));
    await accept(file, "设置:1");
    await accept(file, "设置:2");
    const { accepted } = JSON.parse(readFileSync(`${file}.wuyi.json`, "utf8")) as { accepted: object[] };
    expect(accepted).toHaveLength(2);
  });

  test("of a list's finding, by the list's name and cell", async () => {
    const file = folder.put("申报.xlsx", bytesOf(right));
    const history = folder.put(
      "历史.xlsx",
      bookOf([{ name: "Sheet1", rows: [["企业名称", "奖补项目", "年度", "已奖金额"], [nameOf(9), "说不清的项目", 2022, 5]] }]), // prettier-ignore
    );
    const plain = await wuyi(["check", file, "--history", history]);
    expect(plain.code).toBe(1);
    expect(plain.out).toMatch(/名单中的问题\n {4}\? 历史\.xlsx Sheet1!\w+ {2}名单有一条没有用全：/);
    const address = /\? (历史\.xlsx Sheet1!\w+)/.exec(plain.out)![1]!;
    const made = await wuyi(["check", file, "--history", history, "--accept", address, "--reason", "无碍"]);
    expect(made.code).toBe(0);
    expect(made.out).toContain("已接受：无碍");
    const later = await wuyi(["check", file, "--history", history, "--inside-settings"]);
    expect(later.code).toBe(0);
  });

  test("by an address as it is printed, where a sheet's name has what cannot be seen", async () => {
    const file = folder.put("申报.xlsx", bytesOf(["申报\u200b汇总", wrong()[1]]));
    const { out } = await wuyi(["check", file]);
    expect(out).toContain("申报\\u{200B}汇总!E2");
    expect((await accept(file, "申报\\u{200B}汇总!E2")).code).toBe(0);
  });

  test("of nothing is told in one line", async () => {
    const file = folder.put("申报.xlsx", bytesOf(wrong()));
    expect(await accept(file, "申报汇总!A1\u001b")).toEqual({
      code: 2,
      out: "",
      err: `${file}："申报汇总!A1\\u001b" 上没有发现可接受。请写成 表名!单元格，例如 '申报表!H5'；随文件带来的设置写 '设置:1'。\n`,
    });
  });

  test("beside the book that cannot be read is not used, and not written over", async () => {
    const file = folder.put("申报.xlsx", bytesOf(wrong()));
    folder.put("申报.xlsx.wuyi.json", "{");
    expect((await wuyi(["check", file])).err).toContain("内容有误，未使用");
    expect((await accept(file, "申报汇总!E2")).code).toBe(2);
    expect(readFileSync(`${file}.wuyi.json`, "utf8")).toBe("{");
    rmSync(`${file}.wuyi.json`);
    expect((await accept(file, "申报汇总!E2")).code).toBe(0);
  });
});

test("no sheet's name takes the place of what is about the workbook", () => {
  const inside = [{ from: "book" as const, used: false, sheets: { 说明: { role: "claims" as const } }, accepted: [], start: 1 as never }]; // prettier-ignore
  const report = check([grid("申报汇总", claimRows(changed(2, { 申报: 550 }))), grid("设置:1", [["说明"]])], { inside }); // prettier-ignore
  expect(findingsAt(report, "设置:1").map(({ code }) => code)).toEqual(["settings-inside"]);
  expect(findingsAt(report, "申报汇总!H5").map(({ code }) => code)).toEqual(["amount-mismatch"]);
  expect(findingsAt(check([grid("设置:1", [["说明"]])]), "设置:1").map(({ code }) => code)).toEqual(["sheet-not-read"]); // prettier-ignore
});
