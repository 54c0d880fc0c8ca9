/** @jest-environment jsdom */
import { NO_SETTINGS, settingsXml, type WorkbookSettings } from "../../src/sheet";
import { openPlans, type OfficeBench } from "./office-bench";

// Excel for Mac was seen to lose the part that holds the settings (OfficeDev/office-js #6091).

const bench = (): OfficeBench => openPlans([{ name: "申报", rows: [["企业名称"], ["甲"]] }]);
const SETTINGS: WorkbookSettings = {
  ...NO_SETTINGS,
  start: "2025-07-01",
  accepted: [{ sheet: "申报", cell: "A2", code: "over-cap", shown: "甲", reason: "会议纪要".repeat(80) }],
};
const own = ({ book }: OfficeBench): string[] =>
  [...book.properties.keys()].filter((key) => /^wuyi/.test(key));

test("settings are kept twice; where the part is lost, the copy is read, and says so", async () => {
  const excel = bench();
  await excel.port.saveSettings(SETTINGS);
  expect(await excel.port.settings()).toEqual(SETTINGS);
  excel.book.xmlParts.length = 0;
  expect(await excel.port.settings()).toEqual({ ...SETTINGS, fromCopy: true });
  // The next change writes the part again.
  await excel.port.saveSettings({ ...SETTINGS, start: "2025-08-01" });
  expect(await excel.port.settings()).toEqual({ ...SETTINGS, start: "2025-08-01" });
});

test("a shorter copy takes the place of a longer one; people's own properties stay", async () => {
  const excel = bench();
  excel.book.properties.set("项目", "2025 年奖补");
  await excel.port.saveSettings(SETTINGS);
  expect(own(excel)).toEqual(["wuyi-settings-1", "wuyi-settings-2"]);
  await excel.port.saveSettings({ ...NO_SETTINGS, language: "zh" });
  expect(own(excel)).toEqual(["wuyi-settings-1"]);
  await excel.port.saveSettings(NO_SETTINGS);
  expect([...excel.book.properties]).toEqual([["项目", "2025 年奖补"]]);
});

test("a copy of which a piece is gone is not read", async () => {
  const excel = bench();
  await excel.port.saveSettings(SETTINGS);
  excel.book.xmlParts.length = 0;
  excel.book.properties.delete("wuyi-settings-2");
  expect(await excel.port.settings()).toEqual(NO_SETTINGS);
});

test("a part that is there is read alone, without a request for the copy", async () => {
  const excel = bench();
  excel.book.xmlParts.push({ id: excel.book.nextId(), xml: settingsXml({ ...NO_SETTINGS, language: "en" }) });
  excel.book.properties.set("wuyi-settings-1", '1/1|{"language":"zh"}|');
  const before = excel.host.trips.length;
  expect(await excel.port.settings()).toEqual({ ...NO_SETTINGS, language: "en" });
  expect(excel.host.trips.length - before).toBe(2);
});

test("an Excel that has no such properties keeps the part alone", async () => {
  const excel = openPlans([{ name: "申报", rows: [["甲"]] }], { sets: { ExcelApi: "1.6" } });
  await excel.port.saveSettings(SETTINGS);
  expect(own(excel)).toEqual([]);
  expect(await excel.port.settings()).toEqual(SETTINGS);
});
