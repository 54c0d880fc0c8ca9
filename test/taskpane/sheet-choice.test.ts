import { NO_SETTINGS, previewSheet, type SheetSetting } from "../../src/sheet";
import {
  withHeaderRow,
  withItem,
  withMeaning,
  withRole,
  withSheet,
} from "../../taskpane/settings/sheet-choice";
import { CLEAN, claimRows } from "../builders/claims";
import { grid } from "../builders/grids";

const known = previewSheet(grid("申报汇总", claimRows(CLEAN)));
const odd = previewSheet(grid("表一", [["标题"], ["户名", "号码"]]));

type Case = readonly [why: string, given: SheetSetting | undefined, expected: SheetSetting | undefined];

const CASES: readonly Case[] = [
  ["a role", withRole(undefined, known, "veto"), { role: "veto" }],
  [
    "a role where the header is a guess settles the header",
    withRole(undefined, odd, "claims"),
    { role: "claims", headerRow: 2 },
  ],
  ["no role needs no header", withRole(undefined, odd, "none"), { role: "none" }],
  ["back to what was recognised leaves nothing", withRole({ role: "veto" }, known, null), undefined],
  ["and keeps other choices", withRole({ role: "veto", item: "robot" }, known, null), { item: "robot" }],
  ["an item", withItem({ role: "claims" }, "robot"), { role: "claims", item: "robot" }],
  ["no item", withItem({ item: "robot" }, null), undefined],
  [
    "another header row asks anew what columns mean",
    withHeaderRow({ role: "claims", columns: { claimed: "H" } }, 3),
    { role: "claims", headerRow: 3 },
  ],
  [
    "a meaning for a column that had none",
    withMeaning(undefined, known, "A", "note"),
    { columns: { note: "A" } },
  ],
  [
    "a meaning for a column that had another",
    withMeaning(undefined, known, "F", "approved"),
    { columns: { base: "", approved: "F" } },
  ],
  ["no meaning", withMeaning(undefined, known, "H", null), { columns: { claimed: "" } }],
  [
    "a second choice keeps the first",
    withMeaning({ columns: { note: "A" } }, known, "H", null),
    { columns: { note: "A", claimed: "" } },
  ],
  [
    "a meaning under a guessed header settles it",
    withMeaning({ role: "claims" }, odd, "A", "enterprise"),
    { role: "claims", headerRow: 2, columns: { enterprise: "A" } },
  ],
];

test.each(CASES)("%s", (_, given, expected) => {
  expect(given).toEqual(expected);
});

test("a meaning moves with its column: the one that had it before loses it", () => {
  const moved = withMeaning(undefined, known, "A", "claimed")!;
  const preview = previewSheet(grid("申报汇总", claimRows(CLEAN)), moved);
  expect(preview.columns.filter(({ keys }) => keys.includes("claimed")).map(({ letter }) => letter)).toEqual([
    "A",
  ]);
});

test("the settings of a sheet come and go; those of others stay", () => {
  const others = { ...NO_SETTINGS, sheets: { 乙: { role: "veto" } } } as const;
  const both = withSheet(others, "甲", { role: "claims" });
  expect(both.sheets).toEqual({ 乙: { role: "veto" }, 甲: { role: "claims" } });
  expect(withSheet(both, "甲", undefined)).toEqual(others);
});
