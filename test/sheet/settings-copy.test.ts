import {
  NO_SETTINGS,
  isSettingsProperty,
  settingsCopy,
  settingsFromCopy,
  type SettingsProperty,
  type WorkbookSettings,
} from "../../src/sheet";

const accepted = (reason: string) => ({ sheet: "申报", cell: "F2", code: "over-cap", shown: "甲", reason });
const withReason = (reason: string): WorkbookSettings => ({ ...NO_SETTINGS, accepted: [accepted(reason)] });

test.each<[what: string, settings: WorkbookSettings, properties: number]>([
  ["nothing decided", NO_SETTINGS, 0],
  ["a language", { ...NO_SETTINGS, language: "en" }, 1],
  ["a first day", { ...NO_SETTINGS, start: "2025-07-01" }, 1],
  ["a sheet", { ...NO_SETTINGS, sheets: { 申报: { role: "claims", columns: { claimed: "D" } } } }, 1],
  ["a reason of one property", withReason("会议纪要"), 1],
  ["a reason that takes two", withReason("理".repeat(200)), 2],
  ["marks that texts are cut at", withReason('| 1/2| "引号" \\ 第一行\r\n第二行\u2028 \u0000 \ufffe'), 1],
  ["text that looks like Excel's own escapes", withReason("_x0041_ _x005F_"), 1],
  ["letters of two halves at every cut", withReason("😀".repeat(300)), 4],
  ["blanks at every cut", withReason(" ".repeat(700)), 4],
  ["as much as is copied", withReason("长".repeat(22_800)), 100],
])("%s comes back whole", (_, settings, properties) => {
  const copy = settingsCopy(settings);
  expect(copy).toHaveLength(properties);
  for (const [name, value] of copy) {
    expect(isSettingsProperty(name)).toBe(true);
    expect(value.length).toBeLessThanOrEqual(255);
    expect(value).toBe(value.trim());
    expect(() => encodeURIComponent(value)).not.toThrow();
  }
  // Programs sort properties by their names: 1, 10, 2.
  const sorted = [...copy].sort(([one], [other]) => (one < other ? -1 : 1));
  expect(settingsFromCopy(sorted)).toEqual(properties === 0 ? undefined : settings);
});

test("longer settings have no copy", () => {
  expect(settingsCopy(withReason("长".repeat(23_000)))).toEqual([]);
});

const WHOLE = settingsCopy(withReason("理".repeat(700)));

test.each<[what: string, properties: readonly SettingsProperty[]]>([
  ["no property", []],
  ["the first piece gone", WHOLE.slice(1)],
  ["the last piece gone", WHOLE.slice(0, -1)],
  ["a piece cut short", [...WHOLE.slice(0, -1), [WHOLE.at(-1)![0], WHOLE.at(-1)![1].slice(0, -9)]]],
  ["pieces of two copies", [WHOLE[0]!, ["wuyi-settings-2", "2/2|x|"]]],
  ["one piece twice", [WHOLE[0]!, WHOLE[1]!, WHOLE[2]!, ["wuyi-settings-9", WHOLE[0]![1]]]],
  ["no settings at all", [["wuyi-settings-1", "1/1|[1]|"]]],
  ["broken JSON", [["wuyi-settings-1", '1/1|{"sheets":|']]],
  ["no piece", [["wuyi-settings-1", "0/0||"]]],
  ["more pieces than there can be", [["wuyi-settings-1", "1/999999999|{}|"]]],
  ["another's property", [["settings-1", WHOLE[0]![1]]]],
])("%s: no settings, and no half of them", (_, properties) => {
  expect(settingsFromCopy(properties)).toBeUndefined();
});

test("others' properties do not disturb", () => {
  const others: SettingsProperty[] = [
    ["作者", "1/9|甲|"],
    ["wuyi-settings-x", "1/9|甲|"],
    ["wuyi-settings-77", "人写的"],
  ];
  expect(settingsFromCopy([...others, ...WHOLE])).toEqual(withReason("理".repeat(700)));
});
