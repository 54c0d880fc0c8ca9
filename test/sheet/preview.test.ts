import {
  NO_SETTINGS,
  check,
  previewSheet,
  settingsOf,
  settingsXml,
  type SheetSetting,
} from "../../src/sheet";
import { CLEAN, claimRows } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";

const shown = (...given: Parameters<typeof previewSheet>): string[] =>
  previewSheet(...given).columns.map(({ letter, header, keys }) => `${letter} ${header}: ${keys.join(" ")}`);

/** Claims under headers that nobody knows. */
const ODD = grid("表一", [
  ["2024 年生产性设备投资补助"],
  ["开户名", "号", "购机款", "要的钱"],
  [nameOf(1), codeOf(1), 300, 24],
  [nameOf(2), codeOf(2), 400, 33],
]);

const MAPPED: SheetSetting = {
  role: "claims",
  item: "equipment",
  headerRow: 2,
  columns: { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" },
};

test("a sheet of claims shows what each column was taken for", () => {
  const preview = previewSheet(grid("申报汇总", claimRows(CLEAN)));
  expect(preview).toMatchObject({
    role: "claims",
    ownRole: "claims",
    item: null,
    headerRow: 2,
    guessed: false,
  });
  expect(preview.rows).toEqual([3, 4, 5]);
  expect(preview.columns[7]!.cells).toHaveLength(3);
  expect(preview.columns.slice(0, 4)).toMatchObject([
    { letter: "A", header: "序号", keys: [] },
    { letter: "B", header: "企业名称", keys: ["enterprise"] },
    { letter: "C", header: "统一社会信用代码", keys: ["code"] },
    { letter: "D", header: "奖补项目", keys: ["item"] },
  ]);
});

test("a sheet for one item names it", () => {
  const one = grid("工业机器人补助", [["企业名称", "机器人金额", "机器人台数", "申报金额"]]);
  expect(previewSheet(one)).toMatchObject({ role: "claims", item: "robot", ownItem: "robot" });
  expect(previewSheet(one, { item: "equipment" })).toMatchObject({ item: "equipment", ownItem: "robot" });
});

test("a header of two rows is told whole", () => {
  const tall = grid(
    "申报",
    [
      ["企业名称", "奖补项目", "金额", null],
      [null, null, "申报金额", "已奖金额"],
    ],
    {
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
      ],
    },
  );
  expect(shown(tall)).toEqual([
    "A 企业名称: enterprise",
    "B 奖补项目: item",
    "C 金额 申报金额: claimed",
    "D 金额 已奖金额: paid",
  ]);
});

test("where no word is known, the row with the most texts is offered", () => {
  expect(previewSheet(ODD)).toMatchObject({ role: "none", headerRow: 2, guessed: true });
  expect(shown(ODD)).toEqual(["A 开户名: ", "B 号: code", "C 购机款: ", "D 要的钱: "]);
});

test("an empty sheet has nothing to offer", () => {
  expect(previewSheet(grid("空", []))).toMatchObject({
    role: "none",
    headerRow: null,
    guessed: false,
    columns: [],
  });
  expect(previewSheet(grid("空", [[null], [null]]))).toMatchObject({ headerRow: null });
});

test("what people chose is shown, and is what a check uses", () => {
  expect(previewSheet(ODD, MAPPED)).toMatchObject({
    role: "claims",
    ownRole: "none",
    item: "equipment",
    guessed: false,
  });
  expect(shown(ODD, MAPPED)[2]).toBe("C 购机款: equipment.amount");
  const report = check([ODD], { sheets: { 表一: MAPPED } });
  expect(report.rows.map(({ computed }) => computed)).toEqual([24, 32]);
  expect(report.findings.map(({ code }) => code)).toContain("amount-mismatch");
});

test("a column can be taken away, and that travels inside the workbook", () => {
  const sheet = grid("申报汇总", claimRows(CLEAN));
  const setting: SheetSetting = { columns: { base: "", note: "F" } };
  expect(shown(sheet, setting)[5]).toBe("F 申报基数（万元）: note");
  const settings = { ...NO_SETTINGS, sheets: { 申报汇总: setting } };
  expect(settingsOf(settingsXml(settings))).toEqual(settings);
});

test.each<[what: string, columns: SheetSetting["columns"], shown: readonly string[]]>([
  ["without a header is left out", {}, ["A 企业名称: enterprise", "B 奖补项目: item", "D 申报金额: claimed"]],
  [
    "without a header is shown once a person has named it",
    { note: "C" },
    ["A 企业名称: enterprise", "B 奖补项目: item", "C : note", "D 申报金额: claimed"],
  ],
  [
    "beyond all that is filled is shown once a person has named it",
    { note: "F" },
    ["A 企业名称: enterprise", "B 奖补项目: item", "D 申报金额: claimed", "F : note"],
  ],
])("a column %s", (_, columns, expected) => {
  const sheet = grid("申报", [["企业名称", "奖补项目", null, "申报金额"]]);
  expect(shown(sheet, { columns })).toEqual(expected);
});
