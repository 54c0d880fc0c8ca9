/** @jest-environment jsdom */
import { areaOf } from "../office-host";
import { pictureOf } from "./contract/bench";
import { openPlans, type OfficeBench } from "./office-bench";

// Excel forgets what can be undone where it is asked for merged areas and finds one (office-js #5918). People must
// be able to undo what they typed, whatever the pane did meanwhile.

const CLAIMS = {
  name: "申报",
  rows: [
    ["2024 年申报汇总", null, null],
    ["企业名称", "项目", "申报金额"],
    ["甲", "设备投资", 30],
    ["", "机器人", 20],
    ["乙", "设备投资", 10],
  ],
  merges: ["A1:C1", "A3:A4"],
};
const LIST = { name: "名单", rows: [["企业名称"], ["丙"]] };

/** A workbook that is watched and was read once, as after a first check. */
async function checkedOnce(): Promise<OfficeBench> {
  const bench = openPlans([CLAIMS, LIST]);
  bench.port.watch(() => undefined);
  await bench.settled();
  await bench.port.read();
  return bench;
}

const merges = async ({ port }: OfficeBench): Promise<unknown> => (await port.read())[0]!.merges;

test("the host forgets what can be undone where merged areas are asked for, as Excel does", async () => {
  const bench = openPlans([CLAIMS, LIST]);
  bench.person.type("申报", "C5", 11);
  await bench.port.read();
  expect(bench.person.undo()).toBe(false);
});

test("in a workbook without merged cells the first check keeps it", async () => {
  const bench = openPlans([{ ...CLAIMS, merges: [] }]);
  bench.person.type("申报", "C5", 11);
  await bench.port.read();
  expect(bench.person.undo()).toBe(true);
  expect((await pictureOf(bench, "申报")).cells["C5"]).toBe(10);
});

test("after a first check everything that is typed can be undone, check after check", async () => {
  const bench = await checkedOnce();
  bench.person.type("申报", "C5", 11);
  await bench.settled();
  await bench.port.read();
  bench.person.type("申报", "B5", "机器人");
  bench.person.type("申报", "A6", "丁");
  await bench.settled();
  await bench.port.read(undefined, ["申报"]);
  await bench.port.marked();
  await bench.port.settings();
  expect([bench.person.undo(), bench.person.undo(), bench.person.undo()]).toEqual([true, true, true]);
  expect((await pictureOf(bench, "申报")).cells["C5"]).toBe(10);
});

test.each<[what: string, act: (bench: OfficeBench) => void]>([
  ["fill some cells", ({ person }) => person.fill("申报", "C3:C5", "#FFFF00")],
  ["paste over several", ({ book }) => book.raise("changed", { worksheetId: book.find("申报")!.id, address: "B3:C5", changeType: "RangeEdited" })], // prettier-ignore
  ["add a sheet", ({ person }) => person.addSheet("新表")],
  ["rename one", ({ person }) => person.renameSheet("名单", "一票否决名单")],
])("people who %s can still undo what they typed before the next check", async (_, act) => {
  const bench = await checkedOnce();
  bench.person.type("申报", "C5", 11);
  act(bench);
  await bench.settled();
  await bench.port.read();
  expect(bench.person.undo()).toBe(true);
});

test.each<[what: string, act: (bench: OfficeBench) => void, merges: readonly string[]]>([
  ["cells are merged", ({ person }) => person.merge("申报", "B4:C4"), ["A1:C1", "A3:A4", "B4:C4"]],
  ["cells are merged no more", ({ person }) => person.unmerge("申报", "A3:A4"), ["A1:C1"]],
  ["a row comes between", ({ person }) => person.insertRow("申报", 2), ["A1:C1", "A4:A5"]],
  ["a row comes into merged cells", ({ person }) => person.insertRow("申报", 4), ["A1:C1", "A3:A5"]],
  [
    "one area takes the place of two",
    ({ person }) => {
      person.unmerge("申报", "A3:A4");
      person.merge("申报", "A3:A5");
    },
    ["A1:C1", "A3:A5"],
  ],
  [
    "the host names the first of the cells that were merged",
    ({ book }) => {
      const sheet = book.find("申报")!;
      sheet.merges = [areaOf("A1:C1")];
      book.raise("changed", { worksheetId: sheet.id, address: "A3", changeType: "RangeEdited" });
    },
    ["A1:C1"],
  ],
  [
    "the host says whole rows",
    ({ book }) => {
      const sheet = book.find("申报")!;
      sheet.merges = [areaOf("A2:B2")];
      book.raise("changed", { worksheetId: sheet.id, address: "1:5", changeType: "RangeEdited" });
    },
    ["A2:B2"],
  ],
])("what is read is what stands there: %s", async (_, act, expected) => {
  const bench = await checkedOnce();
  act(bench);
  await bench.settled();
  expect(await merges(bench)).toEqual(expected.map(areaOf));
});

test("a merged area in rows that nobody asked about is found when they are filled", async () => {
  const bench = await checkedOnce();
  bench.book.find("申报")!.merges.push(areaOf("A9:B9"));
  bench.person.type("申报", "A9", "备注");
  await bench.settled();
  expect(await merges(bench)).toEqual(["A1:C1", "A3:A4", "A9:B9"].map(areaOf));
});

test("cells that are merged while the workbook is read are seen by the next check", async () => {
  const bench = openPlans([CLAIMS, LIST]);
  bench.port.watch(() => undefined);
  await bench.settled();
  // The sheets, where their cells are, the merged areas: it happens just after those were told.
  bench.host.meanwhile(3, () => bench.person.merge("申报", "B4:C4"));
  await bench.port.read();
  await bench.settled();
  expect(await merges(bench)).toEqual(["A1:C1", "A3:A4", "B4:C4"].map(areaOf));
});

test("a workbook that is not watched is asked each time", async () => {
  const bench = openPlans([CLAIMS, LIST]);
  await bench.port.read();
  bench.book.find("申报")!.merges = [];
  expect(await merges(bench)).toEqual([]);
});

test("what was read while nobody watched is not trusted when somebody does", async () => {
  const bench = openPlans([CLAIMS, LIST]);
  await bench.port.read();
  bench.book.find("申报")!.merges = [];
  const stop = bench.port.watch(() => undefined);
  await bench.settled();
  expect(await merges(bench)).toEqual([]);
  stop();
  bench.book.find("申报")!.merges = [areaOf("A1:C1")];
  bench.port.watch(() => undefined);
  await bench.settled();
  expect(await merges(bench)).toEqual([areaOf("A1:C1")]);
});

test("an edit asks nothing of Excel, and is told with its sheet", async () => {
  const bench = openPlans([CLAIMS, LIST]);
  const told: unknown[] = [];
  bench.port.watch((change) => told.push(change));
  await bench.settled();
  const before = bench.host.trips.length;
  bench.person.type("申报", "C5", 11);
  bench.person.type("名单", "A3", "丁");
  await bench.settled();
  bench.person.renameSheet("名单", "一票否决名单");
  await bench.settled();
  bench.person.type("一票否决名单", "A4", "戊");
  await bench.settled();
  expect(told.at(-1)).toEqual({ sheets: ["一票否决名单"] });
  expect(bench.host.trips.length - before).toBe(0);
});

test("a sheet whose name is not known yet stands for any", async () => {
  const bench = openPlans([CLAIMS]);
  const told: { sheets: readonly string[] | null }[] = [];
  bench.port.watch((change) => told.push(change));
  await bench.settled();
  bench.person.addSheet("新表");
  await bench.settled();
  bench.person.type("新表", "A1", "甲");
  await bench.settled();
  expect(told.map(({ sheets }) => sheets)).toEqual([null, null]);
  await bench.port.read();
  bench.person.type("新表", "A2", "乙");
  await bench.settled();
  expect(told.at(-1)).toEqual({ sheets: ["新表"] });
});
