import { bookOf } from "../builders/books";
import { Folder, decided, wuyi } from "../builders/command";
import { codeOf, nameOf } from "../builders/grids";

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.clear());

const HEAD = ["企业名称", "信用代码", "奖补项目", "申报基数（万元）", "要的钱（元）"];
const bytes = bookOf([{ name: "申报汇总", rows: [HEAD, [nameOf(1), codeOf(1), "生产性设备投资补助", 300, 240000]] }]); // prettier-ignore
const put = (): string =>
  folder.put(
    "申报.xlsx",
    decided(bytes, { sheets: { 申报汇总: { columns: { claimed: "E" } } }, accepted: [] }),
  );

test("under a sheet's heading stand the columns whose header does not say by itself what they are", async () => {
  const plain = await wuyi(["check", put()]);
  expect(plain.out).not.toContain("列的认定");
  const { code, out } = await wuyi(["check", "--inside-settings", put()]);
  expect(code).toBe(0);
  expect(out).toContain("申报汇总 （申报表，1 行，表头在第 1 行，按核对人的设置）\n");
  expect(out).toContain("    列的认定：E 列“要的钱（元）”作“申报金额”（核对人指定）。\n");
});

test("--columns tells every column", async () => {
  const { out } = await wuyi(["check", "--inside-settings", "--columns", put()]);
  expect(out).toContain(
    [
      "    A   “企业名称”：企业名称。因为：表头就是这个名称。",
      "    B   “信用代码”：统一社会信用代码。因为：表头“信用代码”是它的一种叫法。",
      "    C   “奖补项目”：奖补项目。因为：表头就是这个名称。",
      "    D   “申报基数（万元）”：申报基数，单位万元（表头写明）。因为：表头就是这个名称。",
      "    E   “要的钱（元）”：申报金额，单位元（表头写明）。因为：核对人指定。",
    ].join("\n"),
  );
  expect(out).not.toContain("列的认定");
});

test("--json tells each column with its unit and the reason", async () => {
  const { out } = await wuyi(["check", "--inside-settings", "--json", put()]);
  const { files } = JSON.parse(out) as { files: { sheets: Record<string, unknown>[] }[] };
  const { columns, by } = files[0]!.sheets[0]!;
  expect(by).toBe("person");
  expect((columns as unknown[]).slice(-1)).toEqual([
    {
      letter: "E",
      header: "要的钱（元）",
      meaning: "claimed",
      label: "申报金额",
      unit: "元",
      because: { kind: "person", text: "“要的钱（元）”：申报金额，单位元（表头写明）。因为：核对人指定。" },
    },
  ]);
  expect((columns as unknown[])[0]).toMatchObject({
    letter: "A",
    meaning: "enterprise",
    unit: null,
    because: { kind: "word", words: "企业名称" },
  });
});
