import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { WorkbookSettings } from "../../src/sheet";
import { bookOf } from "../builders/books";
import { Folder, decided, wuyi } from "../builders/command";
import { codeOf, nameOf, type Typed } from "../builders/grids";

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.clear());

const HEAD = ["户名", "税号", "购机款（万元）", "要的钱（万元）"];
const township = (name: string, n: number, asked: number): Uint8Array =>
  bookOf([{ name, rows: [[`${name}补助`] as Typed[], HEAD, [nameOf(n), codeOf(n), 300, asked]] }]);
const SAID: WorkbookSettings = {
  sheets: {
    白洋街道: {
      role: "claims",
      item: "equipment",
      headerRow: 2,
      columns: { enterprise: "A", code: "B", "equipment.amount": "C", claimed: "D" },
    },
  },
  accepted: [],
};
const first = (): string => folder.put("白洋.xlsx", decided(township("白洋街道", 1, 24), SAID));
const saved = (): string => folder.at("列的记录.json");
/** What was said of the first township's book, kept in a file. */
async function save(): Promise<string> {
  const { code, err } = await wuyi(["check", "--inside-settings", "--save-mapping", saved(), first()]);
  expect([code, err]).toEqual([0, `列的记录：1 种表头，其中 1 种有人说过怎样读，写在 ${saved()}。\n`]);
  return saved();
}

test("what was said of one township's header is used for the next one's", async () => {
  const next = folder.put("王宅.xlsx", township("王宅镇", 2, 25));
  expect((await wuyi(["check", next])).out).toContain("没有可以核对的申报");
  const mapping = await save();
  const { code, out, err } = await wuyi(["check", "--mapping", mapping, next]);
  expect([code, err]).toEqual([1, `${next}：“王宅镇”按列的记录读取。\n`]);
  expect(out).toContain("王宅镇 （申报表，1 行，表头在第 2 行，按列的记录）");
  expect(out).toContain("D 列“要的钱（万元）”作“申报金额”（核对人对同样的表头指定过）");
  expect(out).toMatch(/✗ D3 {2}金额不符：申报 25 万元，应为 24 万元/);
  expect(out).toContain("没有随文件带来的设置");
});

test("--json says which sheet was read by it", async () => {
  const next = folder.put("王宅.xlsx", township("王宅镇", 2, 24));
  const { code, out } = await wuyi(["check", "--json", "--mapping", await save(), next]);
  expect(code).toBe(0);
  const { files } = JSON.parse(out) as { files: { sheets: unknown[] }[] };
  expect(files[0]!.sheets[0]).toMatchObject({
    name: "王宅镇",
    role: "claims",
    item: "equipment",
    by: "mapping",
  });
});

test("what came inside a workbook and was not taken over is not kept", async () => {
  await wuyi(["check", "--save-mapping", saved(), first()]);
  const { headers } = JSON.parse(readFileSync(saved(), "utf8")) as { headers: Record<string, unknown>[] };
  expect(headers).toEqual([
    {
      rows: 1,
      // What the program reads by itself stands beside the headers that it knows.
      columns: HEAD.map((header) => {
        const readAs = { 户名: "企业名称", 税号: "统一社会信用代码" }[header];
        return readAs === undefined ? { header } : { header, readAs };
      }),
    },
  ]);
});

test("a file that was filled in by hand is used", async () => {
  await wuyi(["check", "--save-mapping", saved(), first()]);
  const file = JSON.parse(readFileSync(saved(), "utf8")) as { headers: Record<string, unknown>[] };
  const means = ["企业名称", "统一社会信用代码", "设备投资额", "申报金额"];
  Object.assign(file.headers[0]!, {
    columns: HEAD.map((header, at) => ({ header, means: [means[at]] })),
    role: { from: "none", to: "claims" },
    item: { from: null, to: "生产性设备投资补助" },
  });
  folder.put("列的记录.json", `\uFEFF${JSON.stringify(file)}`);
  const { code } = await wuyi([
    "check",
    "--mapping",
    saved(),
    folder.put("王宅.xlsx", township("王宅镇", 2, 24)),
  ]);
  expect(code).toBe(0);
});

test("what a file holds of other headers stays; of the same header the new word counts, and silence does not", async () => {
  await save();
  const other = bookOf([
    {
      name: "另",
      rows: [
        ["甲", "乙", "丙"],
        ["一", "二", "三"],
      ],
    },
  ]);
  const both = ["check", "--save-mapping", saved(), first(), folder.put("另.xlsx", other)];
  const { err } = await wuyi(both);
  expect(err).toContain("列的记录：2 种表头，其中 1 种有人说过怎样读");
  expect(readdirSync(folder.path).filter((name) => /tmp|lock/.test(name))).toEqual([]);
});

test("two sheets with one header of which different things were said give none, and that is told", async () => {
  const second = { ...SAID.sheets.白洋街道!, item: "robot" };
  const file = folder.put(
    "柳城.xlsx",
    decided(township("柳城", 2, 24), { sheets: { 柳城: second }, accepted: [] }),
  );
  const { err } = await wuyi(["check", "--inside-settings", "--save-mapping", saved(), first(), file]);
  expect(err).toContain("表头相同（户名、税号、购机款（万元）、要的钱（万元））的几张表设置不同，没有记入。");
  expect(JSON.parse(readFileSync(saved(), "utf8"))).toMatchObject({ headers: [] });
});

test("a sheet whose title names another item keeps that", async () => {
  const next = folder.put("王宅.xlsx", township("工业机器人", 2, 24));
  const { err } = await wuyi(["check", "--mapping", await save(), next]);
  expect(err).toContain("“工业机器人”自己写明了另一个奖补项目，列的记录里的没有采用。");
});

test("a book in which no header is known is read as always, and that is told", async () => {
  const other = folder.put(
    "另.xlsx",
    bookOf([
      {
        name: "另",
        rows: [
          ["甲", "乙"],
          ["一", "二"],
        ],
      },
    ]),
  );
  const { code, err } = await wuyi(["check", "--mapping", await save(), other]);
  expect([code, err]).toEqual([1, `${other}：没有一张表的表头在列的记录里，都按自动辨认读取。\n`]);
});

test("the checker's mapping counts where the workbook brings other settings that were not taken over", async () => {
  const brought: WorkbookSettings = { sheets: { 王宅镇: { role: "none" } }, accepted: [] };
  const next = folder.put("王宅.xlsx", decided(township("王宅镇", 2, 25), brought));
  const { code, out } = await wuyi(["check", "--mapping", await save(), next]);
  expect(code).toBe(1);
  expect(out).toContain("王宅镇 （申报表，1 行，表头在第 2 行，按列的记录）");
});

test.each<[what: string, content: string | undefined, told: RegExp]>([
  ["is not there", undefined, /找不到文件/],
  ["is no JSON", "{", /不是 JSON/],
  ["is of another kind", '{"accepted":[]}', /不是列的记录/],
  ["is of another version", '{"format":"wuyi-mapping","version":9,"headers":[]}', /是第 "9" 版的列的记录，本程序只认第 1 版/],
  ["has a misspelt key", '{"format":"wuyi-mapping","version":1,"header":[]}', /header：没有这一项/],
  ["names no known meaning", '{"format":"wuyi-mapping","version":1,"headers":[{"rows":1,"columns":[{"header":"甲","means":["amonut"]},{"header":"乙"}]}]}', /headers\[0\]\.columns\[0\]\.means\[0\]：不认识 "amonut"/],
  ["is too large", `"${"x".repeat(5 << 20)}"`, /文件超过 4 MB/],
])("a file that %s stops the call, in one line, and is not written over", async (_, content, told) => {
  const file = content === undefined ? saved() : folder.put("列的记录.json", content);
  const { code, out, err } = await wuyi(["check", "--mapping", file, first()]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(told);
  expect(err.trim().split("\n")).toHaveLength(1);
  if (content === undefined) return;
  const again = await wuyi(["check", "--save-mapping", file, first()]);
  expect(again.code).toBe(2);
  expect(again.err).toMatch(told);
  expect(readFileSync(file, "utf8")).toBe(content);
}); // prettier-ignore

test("a folder that cannot hold the file is told, and the books are checked all the same", async () => {
  const file = folder.at("没有/列的记录.json");
  const { code, out, err } = await wuyi(["check", "--inside-settings", "--save-mapping", file, first()]);
  expect(code).toBe(2);
  expect(out).toContain("可以按现表兑付");
  expect(err).toContain("无法写入");
  expect(existsSync(file)).toBe(false);
});
