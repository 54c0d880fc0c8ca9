import { PANE_TEXTS } from "../../taskpane/text";
import { bookOf } from "../builders/books";
import { Folder, wuyi } from "../builders/command";
import { codeOf } from "../builders/grids";
import { STEPPED_CODEC, readBook } from "../../xlsx";
import { WorkbenchPage, type PersonsFile } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

// The day of somebody who sees the page for the first time, as docs/testing.md tells it: one test, since each hour
// goes on with what the hour before it left. Pictures of each stay in dist/screenshots.

const { details } = PANE_TEXTS.zh;
const FIRMS = ["武义晨曦门业有限公司", "武义金穗电器有限公司", "武义天合工具有限公司", "武义瑞丰机械有限公司", "武义永固食品有限公司"]; // prettier-ignore
const codes = FIRMS.map((_, at) => codeOf(at + 1));

/** What a township sent: two claims, one of them 3 万元 too high, and the list of firms that get nothing. */
const SUBMITTED = bookOf([
  {
    name: "申报汇总",
    rows: [
      ["2024 年度工业奖补申报汇总"],
      ["序号", "企业名称", "统一社会信用代码", "奖补项目", "等级", "申报基数（万元）", "申报金额（万元）", "项目名称", "备案编号", "纳统"],
      [1, FIRMS[0]!, codes[0]!, "生产性设备投资补助", "省重点", 3000, 543, "冲压线技改", "2024-330723-01", "是"],
      [2, FIRMS[1]!, codes[1]!, "绿色工厂", "省级", null, 25],
    ],
  },
  {
    name: "一票否决名单",
    rows: [
      ["一票否决名单"],
      ["企业名称", "统一社会信用代码", "否决事项", "起始日期", "截止日期"],
      ["武义远山化工有限公司", codeOf(90), "安全生产事故", "2024-01-01", "2024-12-31"],
    ],
  },
]); // prettier-ignore

/** Two claims as Excel copies them: codes as texts, amounts with their commas. */
const copied = (rows: readonly (readonly string[])[]): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.xl65{mso-number-format:"\\@";}.xl66{mso-number-format:Standard;}</style></head><body><table>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, at) => `<td class=${at === 1 ? "xl65" : at > 3 ? "xl66" : "xl0"}>${cell}</td>`).join("")}</tr>`,
    ) // prettier-ignore
    .join("")}</table></body></html>`;

let site: WorkbenchSite;
let sheet: WorkbenchPage;
const folder = new Folder();

beforeAll(async () => {
  site = await WorkbenchSite.start();
  const person = await site.context({ permissions: ["clipboard-read", "clipboard-write"] });
  sheet = await WorkbenchPage.open(site, person);
}, 120_000);
afterAll(() => {
  folder.clear();
  return site?.close();
});

/** What the command line says of a file, in its last words. */
async function checked({ bytes }: PersonsFile): Promise<string> {
  const { code, out } = await wuyi(["check", folder.put("saved.xlsx", bytes)]);
  return `${code} ${/结论：[^。]*。/.exec(out)?.[0]}`;
}

test("a day: open, type, paste, fill, check, mend, save, reopen, hand over", async () => {
  const { keyboard } = sheet.page;

  // Nine o'clock: the township's file.
  await sheet.openFile({ name: "桃溪镇申报.xlsx", bytes: SUBMITTED });
  expect(await sheet.cells("申报汇总", "B3:G3")).toEqual([[FIRMS[0], codes[0], "生产性设备投资补助", "省重点", 3000, 543]]); // prettier-ignore
  await sheet.picture("day-1-opened");

  // A claim that came by telephone; its code with a slip of the hand.
  const typo = codes[2]!.slice(0, -1) + (codes[2]!.endsWith("0") ? "1" : "0");
  const typed = ["3", FIRMS[2]!, typo, "工业增加值增长奖", "", "620", "5"];
  for (const [at, text] of typed.entries()) if (text) await sheet.type(`${"ABCDEFG"[at]}5`, text);
  await sheet.eventually("申报汇总", "A5:G5", [[3, FIRMS[2], typo, "工业增加值增长奖", null, 620, 5]]);

  // Two more out of a mail, copied from Excel.
  await sheet.goTo("B6");
  await sheet.paste(
    copied([
      [FIRMS[3]!, codes[3]!, "节水型企业", "市级", "", "10.00"],
      [FIRMS[4]!, codes[4]!, "工业增加值增长奖", "", "5,200.00", "50.00"],
    ]),
    "",
  );
  await sheet.eventually("申报汇总", "B6:G7", [
    [FIRMS[3], codes[3], "节水型企业", "市级", null, 10],
    [FIRMS[4], codes[4], "工业增加值增长奖", null, 5200, 50],
  ]);

  // A column that computes: typed once, filled down.
  await sheet.type("K2", "测算（万元）");
  await sheet.type("K3", "=WUYI.AWARD(D3,E3,F3)");
  await sheet.goTo("K3");
  for (let row = 4; row <= 7; row++) await keyboard.press("Shift+ArrowDown");
  await keyboard.press("Control+d");
  await sheet.eventually("申报汇总", "K3:K7", [[540], [25], [5], [10], [50]]);
  await sheet.picture("day-2-filled");

  // Ten o'clock: what is wrong?
  await sheet.check();
  await sheet.picture("day-3-checked");
  await sheet.pane.getByText("结论：不能按现表兑付。1 处错误，须改 1 个单元格。另有 2 处待判断。").waitFor();

  // The amount is put right by a button, the code by hand.
  await sheet.finding("G3").click();
  await sheet.pane.getByRole("button", { name: details.correct, exact: true }).click();
  await sheet.pane.getByRole("button", { name: details.doCorrect, exact: true }).click();
  await sheet.eventually("申报汇总", "G3:G3", [[540]]);
  await sheet.type("C5", codes[2]!);
  await sheet.check();
  await sheet.pane.getByText("结论：可以按现表兑付。").first().waitFor();
  await sheet.picture("day-4-mended");

  // Four o'clock: a file that others can open, and that says the same everywhere.
  const saved = await sheet.save();
  expect(saved.name).toBe("桃溪镇申报.xlsx");
  await sheet.status("saved");
  expect(await checked(saved)).toBe("0 结论：可以按现表兑付。");

  // The next morning, on another machine.
  const person = await site.context();
  sheet = await WorkbenchPage.open(site, person);
  await sheet.openFile(saved);
  expect(await sheet.cells("申报汇总", "C3:G7")).toEqual([
    [codes[0], "生产性设备投资补助", "省重点", 3000, 540],
    [codes[1], "绿色工厂", "省级", null, 25],
    [codes[2], "工业增加值增长奖", null, 620, 5],
    [codes[3], "节水型企业", "市级", null, 10],
    [codes[4], "工业增加值增长奖", null, 5200, 50],
  ]);
  expect(await sheet.cells("申报汇总", "K3:K7")).toEqual([[540], [25], [5], [10], [50]]);
  await sheet.check();
  await sheet.pane.getByText("结论：可以按现表兑付。").first().waitFor();
  await sheet.picture("day-5-reopened");

  // For the treasury, which has no add-in.
  const copy = await sheet.handOver("handoverFormulas");
  const { sheets } = readBook(copy.bytes, STEPPED_CODEC);
  expect(sheets[0]!.formulas.map(({ formula }) => formula).join()).not.toContain("WUYI");
  expect(sheets[0]!.grid.columns[10]!.values.slice(2)).toEqual([540, 25, 5, 10, 50]);
  expect(await checked(copy)).toBe("0 结论：可以按现表兑付。");
  expect(site.takeFaults()).toEqual([]);
}, 300_000);
