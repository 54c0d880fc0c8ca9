import { settingsOf, settingsXml, type SavedPlan } from "../../src/sheet";
import { PANE_TEXTS } from "../../taskpane/text";
import { Harness, barriers, picture } from "./harness/pages";

const { whatIf: words, check } = PANE_TEXTS.zh;
const { plan } = words;
let harness: Harness;

beforeAll(async () => {
  harness = await Harness.start();
}, 120_000);
afterAll(() => harness?.close());

const NOW = "现状";
const MORE = "多投 20 万";

test("one firm's awards are added up, kept as scenarios, changed, compared, and still there after reopening", async () => {
  const page = await harness.open({ part: "what-if", width: 320, height: 1000 });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const box = (name: string) => page.getByRole("textbox", { name, exact: true });
  const list = page.getByRole("region", { name: plan.title, exact: true });
  const shown = async (name: string, part: string): Promise<void> => {
    await page.getByRole("region", { name: part, exact: true }).scrollIntoViewIfNeeded();
    await picture(page, `firm-plan-${name}`);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  };
  const pick = async (text: string): Promise<void> => {
    await page.getByRole("combobox", { name: words.search, exact: true }).fill(text);
    await page.getByRole("option").first().click();
  };
  const total = (amount: string, rows: number) =>
    list.getByText(plan.total(amount, rows), { exact: true }).waitFor();

  // A yearly cap of 20 万元 for two prizes of 10 and 20.
  await list.getByText(plan.empty).waitFor();
  await pick("工业设计大赛获奖");
  await box("省级及以上奖项数").fill("1");
  await button(plan.add).click();
  await page.getByText(plan.added("工业设计大赛获奖")).waitFor();
  await box("省级及以上奖项数").fill("2");
  await button(plan.add).click();
  await box(plan.project).nth(0).fill("春季赛");
  await box(plan.project).nth(1).fill("秋季赛");
  await list.getByText(plan.award("20", "10"), { exact: true }).waitFor();
  await list.getByText(check.reasons.rest).waitFor();
  await total("20", 2);

  await button(words.another).click();
  await pick("生产性设备投资补助");
  await box("设备投资额").fill("3000");
  await page.getByRole("combobox", { name: "重点项目等级" }).selectOption("省重点");
  await button(plan.add).click();
  await total("560", 3);
  await shown("total", plan.title);

  await button(plan.save).click();
  await page.getByText(plan.nameNeeded).waitFor();
  await box(plan.name).fill(NOW);
  await button(plan.save).click();
  await page.getByText(plan.kept(NOW)).waitFor();

  // What is changed keeps its place and its project.
  await button(plan.change("3. 生产性设备投资补助")).click();
  await box("设备投资额").fill("3020");
  await button(plan.update(3)).click();
  await total("563.6", 3);
  await button(plan.change("1. 工业设计大赛获奖")).click();
  await button(plan.update(1)).click();
  await total("563.6", 3);
  expect(await box(plan.project).nth(0).inputValue()).toBe("春季赛");
  await box(plan.name).fill(MORE);
  await button(plan.save).click();
  await page.getByText(plan.kept(MORE)).waitFor();

  const compare = async (): Promise<void> => {
    for (const name of [NOW, MORE]) await page.getByRole("checkbox", { name: plan.compare(name) }).check();
    const rows = page.getByRole("table", { name: plan.comparison }).getByRole("row");
    await rows.nth(3).waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/^项目\s+现状\s+多投 20 万$/),
      expect.stringMatching(/^工业设计大赛获奖\s+20\s+20$/),
      expect.stringMatching(/^生产性设备投资补助\s+540\s+543\.6\s+相差 \+3\.6$/),
      expect.stringMatching(/^合计\s+560\s+563\.6\s+相差 \+3\.6$/),
    ]);
  };
  await compare();
  await shown("compared", plan.saved);

  // Deleted by mistake, and put back.
  await button(plan.drop(MORE)).click();
  await page.getByText(plan.dropped(MORE)).waitFor();
  await button(plan.putBack).click();
  await button(plan.open(MORE)).waitFor();

  await page.evaluate(() => window.harness.reopen());
  await compare();
  await button(plan.open(MORE)).click();
  await total("563.6", 3);
  expect(await box(plan.project).nth(1).inputValue()).toBe("秋季赛");

  // A scenario from another time, with an item that nobody knows any more.
  const kept = settingsOf(await page.evaluate(() => window.harness.port.part!))!;
  const old: SavedPlan = {
    name: "去年",
    firm: "",
    awards: [
      { item: "abolished", answers: {}, unit: "万元", project: "" },
      { item: "growth", answers: { delta: "620" }, unit: "万元", project: "" },
    ],
  };
  const xml = settingsXml({ ...kept, plans: [...kept.plans!, old] });
  await page.evaluate((part) => {
    window.harness.port.part = part;
    window.harness.reopen();
  }, xml);
  await button(plan.open("去年")).click();
  await list.getByText(plan.lost(["abolished"])).waitFor();
  await total("5", 1);
  await shown("lost", plan.title);
  // It stays in the workbook as it is.
  expect(await page.evaluate(() => window.harness.port.part)).toContain("abolished");
  expect(harness.faults).toEqual([]);
}, 120_000);
