import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/main";
import { ITEMS } from "../../src/policy";
import { completeGrids } from "../../engine";
import { finish, openBookSteps } from "../../xlsx";
import { NODE_CODEC } from "../../cli/check/codec";
import { grid } from "../builders/grids";

async function wuyi(...parameters: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const input = (async function* () {})();
  const code = await run(
    ["native", ...parameters],
    { input, write: (text) => void (out += text), complain: (text) => void (err += text) },
    false,
  );
  return { code, out, err };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wuyi-native-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an item is told with its cells, article, rounding and what the formula is not", async () => {
  const { code, out, err } = await wuyi("设备投资", "--cells", "B7,$C$7");
  expect([code, err]).toEqual([0, ""]);
  const [title, formula, ...rest] = out.trimEnd().split("\n");
  expect(title).toBe("第 4 条 生产性设备投资补助");
  expect(formula).toMatch(/^=IF\(ISERROR\(B7\),.*\$C\$7/);
  expect(rest).toEqual([
    "单元格：",
    "  B7     设备投资额    0～1,000,000 万元的数",
    "  $C$7   重点项目等级  无、市重点、省重点、国家重点（可不填）",
    "结果：万元，四舍五入到分（0.000001 万元），只在最后一次（读法 R8）。",
    "填得不对时显示“请核对：…”的文字；SUM 不计这样的格子，合计前请先改正。",
    "公式按现行政策写成，以后调整标准不会自动跟着变，也不会说明计算过程。",
    expect.stringMatching(/^第 4 条 生产性设备投资补助：设备投资额 100（含）～500 万元 8%/),
  ].map((line) => (typeof line === "string" ? line.replace("B7     ", "B7    ").replace("$C$7   ", "$C$7  ") : line))); // prettier-ignore
});

test("an optional cell that is left out is not told, and a formula without cells says so", async () => {
  expect((await wuyi("equipment", "--cells", "D2")).out).not.toContain("重点项目等级  ");
  expect((await wuyi("cpms")).out).toMatch(/\n=2\n不取单元格。\n/);
});

test("another unit, another day", async () => {
  const { out } = await wuyi("robot", "--unit", "元", "--day", "2025年7月1日");
  expect(out).toContain("结果：元，四舍五入到分（0.01 元）");
  expect(out).toContain("0～10,000,000,000 元的数");
  expect(out).toContain("公式按 2025-07-01 的标准写成");
});

test("an item without a formula says why", async () => {
  const { code, out } = await wuyi("专项资金");
  expect([code, out]).toEqual([
    1,
    "第 17 条 评价审计等专项资金\n金额由另行制定的文件决定（第 17 条），本政策算不出，没有普通公式。\n",
  ]);
});

test("all items, for people, programs and as JSON", async () => {
  const lines = (await wuyi()).out.trimEnd().split("\n");
  expect(lines).toHaveLength(ITEMS.length + 1);
  expect(lines[0]).toBe("编号\t条款\t项目\t要填的\t普通公式");
  expect(lines.find((line) => line.startsWith("robot"))).toMatch(
    /^robot\t4\t工业机器人补助\t机器人金额、机器人台数\t\d+ 个字符$/,
  );
  const all = JSON.parse((await wuyi("--json")).out) as {
    id: string;
    formula: string | null;
    reason: string | null;
  }[];
  expect(all.map(({ id }) => id)).toEqual(ITEMS.map(({ id }) => id));
  expect(all.filter(({ formula, reason }) => (formula === null) !== (reason !== null))).toEqual([]);
  const one = JSON.parse((await wuyi("cpms", "--json")).out) as unknown;
  expect(one).toEqual({ id: "cpms", article: 8, name: "产品主数据标准试点", unit: "万元", cells: [], formula: "=2", reason: null }); // prettier-ignore
});

const wrong: [parameters: string[], says: string][] = [
  [["火箭"], '没有名为 "火箭" 的项目'],
  [["设备投资补贴"], "您是否想写："],
  [["robot", "factory"], "一次只能写一个项目"],
  [["robot", "--cels", "D2"], '没有 "--cels" 这个选项'],
  [["robot", "--cells"], "后面要写内容"],
  [["robot", "--json=1"], '没有 "--json=1" 这个选项'],
  [["robot", "--cells", "D2"], "--cells 缺少机器人台数的单元格"],
  [["robot", "--cells", "D2,E2,F2"], "--cells 最多 2 个：机器人金额、机器人台数"],
  [["robot", "--cells", "D2:D9,E2"], "--cells 应为单元格"],
  [["robot", "--cells", "D2+1,E2"], "--cells 应为单元格"],
  [["cpms", "--cells", "D2"], "不取单元格"],
  [["robot", "--unit", "角"], '没有 "角" 这个单位。可写：万元、元、千元、亿元'],
  [["robot", "--day", "去年"], "--day 应为日期"],
  [["--cells", "D2"], "--cells 要与项目一起用"],
  [["--out", "a.xlsx"], "--out 要与项目一起用"],
  [["robot", "--out", "a.xls"], "不是 .xlsx 文件名"],
  [["robot", "--out", "a.xlsx", "--json"], "不能一起用"],
  [["robot", "--out", "a.xlsx", "--cells", "D2,E2"], "不能再用 --cells"],
];

test.each(wrong.map((one) => [one[0].join(" "), ...one] as const))(
  "native %s",
  async (_, parameters, says) => {
    const { code, out, err } = await wuyi(...parameters);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  },
);

test("a workbook has labelled cells and the live formula, and nothing is written over", async () => {
  const file = join(folder, "公式.xlsx");
  expect(await wuyi("robot", "--out", file)).toEqual({ code: 0, out: `已写成 ${file}。\n`, err: "" });
  expect(readdirSync(folder)).toEqual(["公式.xlsx"]);
  const [sheet] = finish(openBookSteps(readFileSync(file), NODE_CODEC)).sheets;
  const shown = sheet!.rows.map(
    (row) => row?.cells.map((cell) => cell?.formula ?? cell?.value ?? null) ?? [],
  );
  expect(shown[0]).toEqual(["第 4 条 工业机器人补助"]);
  expect(shown.slice(2, 5).map(([label]) => label)).toEqual(["要填的", "机器人金额", "机器人台数"]);
  const [label, formula, basis] = shown[5]!;
  expect([label, basis]).toEqual(["奖补金额（万元）", expect.stringContaining("第 4 条 工业机器人补助")]);
  // Filled in by a person, it computes.
  const filled = grid("表", [[], [], [], [null, 100], [null, 10]]);
  const [done] = await completeGrids([
    { grid: filled, pending: [{ row: 5, column: 1, formula: String(formula) }] },
  ]);
  expect(done!.columns[1]!.values[5]).toBe(20);

  const again = await wuyi("robot", "--out", file);
  expect([again.code, again.err]).toEqual([2, `${file} 已存在，未予覆盖。请换一个文件名。\n`]);
});

test("what cannot be written leaves nothing behind", async () => {
  const nowhere = join(folder, "没有这个文件夹", "公式.xlsx");
  expect((await wuyi("robot", "--out", nowhere)).err).toContain("无法写入");
  const blocked = join(folder, "挡住");
  writeFileSync(blocked, "");
  expect((await wuyi("robot", "--out", join(blocked, "公式.xlsx"))).code).toBe(2);
  const none = join(folder, "没有公式.xlsx");
  expect(await wuyi("consulting", "--out", none)).toMatchObject({ code: 1, err: "" });
  expect(existsSync(none)).toBe(false);
});
