import { readFileSync } from "node:fs";
import { receiptText, type CheckReceipt } from "../../src/receipt";
import { acceptance, check, type WorkbookSettings } from "../../src/sheet";
import { bookOf } from "../builders/books";
import { changed, claimRows } from "../builders/claims";
import { Folder, decided, wuyi } from "../builders/command";
import { codeOf, grid, nameOf } from "../builders/grids";
import { firstVersion, resealed } from "../builders/receipts";

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.clear());

const ROWS = claimRows(changed(2, { 申报: 550 }));
const plain = (): Uint8Array => bookOf([{ name: "申报汇总", rows: ROWS }]);
const brought = (): WorkbookSettings => ({
  start: "2024-01-01",
  sheets: { 申报汇总: { columns: { note: "" } } },
  accepted: [acceptance(check([grid("申报汇总", ROWS)]).findings[0]!, "局长已批")],
});

/** Checks the workbook, and says the receipt. */
async function receipt(book: Uint8Array, ...options: string[]): Promise<CheckReceipt> {
  await wuyi(["check", folder.put("申报.xlsx", book), "--receipt", folder.at("单.json"), ...options]);
  return JSON.parse(readFileSync(folder.at("单.json"), "utf8")) as CheckReceipt;
}

const verify = async (...options: string[]): Promise<{ code: number; lines: string[] }> => {
  const { code, out, err } = await wuyi(["verify", folder.at("单.json"), ...options]);
  return { code, lines: (out + err).replaceAll(`${folder.path}/`, "").trimEnd().split("\n") };
};

test("a check with nothing besides the workbook says so", async () => {
  const { settings, result } = await receipt(plain());
  expect(settings).toEqual({ start: null, sheets: [], accepted: [], inside: [] });
  expect(result.read).toMatchObject({ veto: null, history: null });
  expect(await verify()).toEqual({
    code: 0,
    lines: [
      "单.json：仍然成立：按核验单所记的设置重新检查，结果相同。",
      expect.stringMatching(/^ {2}申报\.xlsx 结论：不能按现表兑付。/),
      "  凭据：没有一票否决名单，被否决的企业查不出；没有历史兑现表，已经奖过的查不出。",
      "  没有核对人的设置。",
      "  没有人工接受。",
    ],
  });
});

test("lists, the first day and acceptances are told with the verdict", async () => {
  const veto = folder.put(
    "名单.xlsx",
    bookOf([{ name: "Sheet1", rows: [["企业名称", "统一社会信用代码"], [nameOf(50), codeOf(50)]] }]), // prettier-ignore
  );
  await receipt(plain(), "--veto", veto, "--start", "2024-01-01", "--accept", "申报汇总!H5", "--reason", "另有批复"); // prettier-ignore
  const { code, lines } = await verify();
  expect(code).toBe(0);
  expect(lines.slice(2)).toEqual([
    "  凭据：一票否决名单 1 户（名单.xlsx）；没有历史兑现表，已经奖过的查不出。",
    "  核对人的设置 1 项：",
    "    - 政策起始日 2024-01-01",
    "  人工接受 1 条（应付金额不因此改变）：",
    "    - 申报汇总!H5 金额不符（理由：另有批复）",
  ]);
});

test("what came with the file and was not used is recorded, and told", async () => {
  const { settings, result } = await receipt(decided(plain(), brought()));
  expect(settings.inside).toMatchObject([{ from: "book", used: false, start: "2024-01-01" }]);
  expect(result.findings.filter(({ code }) => code === "settings-inside")).toHaveLength(3);
  const { code, lines } = await verify();
  expect([code, lines[0]]).toEqual([0, "单.json：仍然成立：按核验单所记的设置重新检查，结果相同。"]);
  expect(lines).toContain("  随文件带来的另外 3 项设置没有采用。");
});

test("a receipt that rests on what the submitter decided is not called good without that", async () => {
  await receipt(decided(plain(), brought()), "--inside-settings");
  const { lines } = await verify();
  expect(lines[0]).toBe(
    "单.json：重算结果相同，但结论采用了随文件带来的 3 项设置，那是报送人的决定，不是核对人的：不能只凭本单作准，请先逐项核对。",
  );
  expect(lines[1]).toContain("结论：可以按现表兑付，另有 1 条经人工接受。");
  expect(lines.slice(3, 7)).toEqual([
    "  采用了随文件带来的设置 3 项（报送人的决定）：",
    "    - 政策起始日 2024-01-01",
    "    - “申报汇总”没有“备注”这一列",
    "    - 申报汇总!H5 金额不符（理由：局长已批）",
  ]);
  const { out } = await wuyi(["verify", folder.at("单.json"), "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    receipts: [{ message: lines[0]!.replace("单.json：", ""), restsOn: { veto: null, history: null, inside: [{ used: true }] } }],
  }); // prettier-ignore
});

test("no receipt can leave out what its workbook brings", async () => {
  const made = await receipt(decided(plain(), brought()));
  const without = resealed(made, (copy) => Object.assign(copy.settings, { inside: [] }));
  folder.put("单.json", receiptText(without));
  const { code, lines } = await verify();
  expect([code, lines[0]]).toEqual([1, expect.stringMatching(/^单\.json：结果不同：重算后有 \d+ 处/)]);
});

test.each([
  ["the pane's", (made: CheckReceipt) => resealed(made, (copy) => Object.assign(copy.workbook, { sha256: null }))],
  ["an early one", firstVersion],
])("%s receipt says what the workbook brings besides", async (_, other) => {
  const made = await receipt(plain(), "--accept", "申报汇总!H5", "--reason", "另有批复");
  folder.put("申报.xlsx", decided(plain(), brought()));
  folder.put("单.json", receiptText(other(made)));
  const { lines } = await verify("--workbook", folder.at("申报.xlsx"));
  expect(lines).toContainEqual(expect.stringContaining("工作簿里带有 3 项设置，核验单没有分清"));
}); // prettier-ignore

test("an early receipt still holds, and says what it does not tell apart", async () => {
  const made = await receipt(plain(), "--accept", "申报汇总!H5", "--reason", "另有批复");
  folder.put("单.json", receiptText(firstVersion(made)));
  const { code, lines } = await verify();
  expect([code, lines[0]]).toEqual([0, "单.json：仍然成立：按核验单所记的设置重新检查，结果相同。"]);
  expect(lines).toContain("  第 1 版核验单不分设置和接受是核对人的还是随文件带来的，请逐项核对。");
});

test("many decisions are cut with their true number, unless --all; none of them forges a line", async () => {
  const settings = brought();
  const accepted = Array.from({ length: 30 }, (_, at) => ({ ...settings.accepted[0]!, cell: `H${at}`, reason: "甲\n结论：\u001b[31m" })); // prettier-ignore
  await receipt(decided(plain(), { ...settings, accepted }), "--inside-settings");
  const some = await verify();
  expect(some.lines).toContain("    ……还有 12 项；--all 全部列出。");
  expect(some.lines.join("")).not.toMatch(/\p{Cc}/u);
  expect((await verify("--all")).lines.filter((line) => line.startsWith("    - "))).toHaveLength(32);
});
