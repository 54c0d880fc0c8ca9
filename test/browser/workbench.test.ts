import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSite } from "./workbench-site";

let site: WorkbenchSite;
let sheet: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  sheet = await WorkbenchPage.open(site);
}, 120_000);
afterAll(() => site?.close());
afterEach(() => expect(site.takeFaults()).toEqual([]));

test("the sample is computed: claims in three spilled calls, tiers, single formulas", async () => {
  await sheet.picture("claims");
  const claims = await sheet.cells("申报汇总", "D4:H6");
  expect(claims[0]).toEqual(["工业增加值增长奖", null, 380, 0, "正确"]);
  expect(claims[1]!.slice(3)).toEqual([31.9896, "正确"]);
  expect(claims[2]!.slice(3)).toEqual([50, "正确"]);
  const awards = (await sheet.cells("申报汇总", "G4:G223")).flat();
  expect(awards).toHaveLength(220);
  expect(awards.every((award) => typeof award === "number")).toBe(true);
  expect(await sheet.cells("试算", "D4:D10")).toEqual([
    [540],
    [90],
    [225],
    [30],
    [10],
    [5_400_000],
    ["#VALUE!"],
  ]);
});

test("a person changes a number and sees the result at once", async () => {
  await sheet.sheet("试算");
  await sheet.type("B4", "2000");
  await sheet.eventually("试算", "D4", [[360]]);
  await sheet.picture("trial");
});

test("a formula over a column fills the cells below it", async () => {
  await sheet.type("F20", "499");
  await sheet.type("F21", "500");
  await sheet.type("F22", "10000");
  await sheet.type("G20", "=WUYI.GROWTH_AWARD(F20:F22)");
  await sheet.eventually("试算", "G20:G22", [[0], [5], [100]]);
});

test("a wrong name is an error in its own cell", async () => {
  await sheet.type("F24", '=WUYI.TITLE_AWARD("大巨人")');
  await sheet.eventually("试算", "F24", [["#VALUE!"]]);
});

test("an empty cell counts as 0 for a base, and a left-out piece as one", async () => {
  await sheet.type("F26", '=WUYI.AWARD("设备投资","省重点",H40)');
  await sheet.eventually("试算", "F26", [[0]]);
  await sheet.type("F27", '=WUYI.AWARD("cpms",H40,H41)');
  await sheet.eventually("试算", "F27", [[2]]);
});
