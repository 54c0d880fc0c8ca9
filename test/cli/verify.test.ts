import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../cli/main";
import { receiptText, type CheckReceipt, type Receipt } from "../../src/receipt";
import { bookOf } from "../builders/books";
import { CLEAN, changed, claimRows } from "../builders/claims";
import { codeOf, nameOf } from "../builders/grids";
import { equipment, otherPolicy, otherProgram, receiptOfCheck, resealed } from "../builders/receipts";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "wuyi-verify-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const put = (name: string, content: Uint8Array | string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const book = (amount = 550): Uint8Array =>
  bookOf([{ name: "申报汇总", rows: claimRows(changed(2, { 申报: amount })) }]);
const list = (): Uint8Array =>
  bookOf([
    {
      name: "Sheet1",
      rows: [
        ["企业名称", "统一社会信用代码"],
        [nameOf(3), codeOf(3)],
      ],
    },
  ]);

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function wuyi(parameters: readonly string[], input: string | Buffer = ""): Promise<Said> {
  let [out, err] = ["", ""];
  const terminal = {
    input: (async function* () {
      yield input;
    })(),
    write: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
  };
  const code = await run(parameters, terminal, false);
  return { code, out: out.replaceAll(`${folder}/`, ""), err: err.replaceAll(`${folder}/`, "") };
}

const explained = async (name = "核验单.json"): Promise<string> => {
  await wuyi(["explain", "EQUIPMENT_SUBSIDY", "3000", "省重点", "--receipt", at(name)]);
  return at(name);
};
const checked = async (...more: string[]): Promise<string> => {
  await wuyi([
    "check",
    put("申报.xlsx", book()),
    "--start",
    "2024-01-01",
    "--receipt",
    at("核验单.json"),
    ...more,
  ]);
  return at("核验单.json");
};

describe("a cell", () => {
  test("explain writes a receipt besides its steps, and it holds", async () => {
    const said = await wuyi([
      "explain",
      "--receipt",
      at("a.json"),
      "=wuyi.equipment_subsidy",
      "3000",
      "省重点",
    ]);
    expect([said.code, said.err]).toEqual([0, "核验单：a.json\n"]);
    expect(said.out).toMatch(/^1\. 第 4 条 生产性设备投资补助\n[^]*4\. 结果：540 万元\n$/);
    expect(await wuyi(["verify", at("a.json")])).toEqual({
      code: 0,
      out: "a.json：仍然成立：按核验单所记的参数重算，结果相同。\n  EQUIPMENT_SUBSIDY(3000,省重点) = 540 万元（第 4 条）\n",
      err: "",
    });
  });

  test("the same call writes the same bytes, over an earlier receipt only", async () => {
    const first = readFileSync(await explained(), "utf8");
    expect(readFileSync(await explained(), "utf8")).toBe(first);
    put("我的.json", '{"我":"的"}');
    const said = await wuyi(["explain", "GROWTH_AWARD", "620", `--receipt=${at("我的.json")}`]);
    expect([said.code, said.err]).toEqual([
      2,
      "我的.json 已存在，且不是核验单，未予覆盖。请换一个文件名。\n",
    ]);
    expect(readFileSync(at("我的.json"), "utf8")).toBe('{"我":"的"}');
    expect(readdirSync(folder).sort()).toEqual(["我的.json", "核验单.json"].sort());
  });

  test.each([
    [["explain", "GROWTH_AWARD", "620", "--receipt"], 2, "--receipt 后面要写以 .json 结尾的文件名"],
    [["explain", "GROWTH_AWARD", "620", "--receipt", "a.txt"], 2, "--receipt 后面要写以 .json 结尾的文件名"],
    [["explain", "GROWTH", "620", "--receipt", "a.json"], 1, ""],
  ])("%j writes none", async (parameters, code, err) => {
    const said = await wuyi(parameters);
    expect(said.code).toBe(code);
    expect(said.err).toContain(err);
    expect(existsSync("a.json")).toBe(false);
  });

  test("an error is a result too", async () => {
    const said = await wuyi(["explain", "GROWTH_AWARD", "待定", "--receipt", at("a.json")]);
    expect(said.code).toBe(0);
    expect((await wuyi(["verify", at("a.json")])).out).toContain("GROWTH_AWARD(待定) = #VALUE!");
  });
});

/** Each verdict on a receipt of a cell, whoever wrote it. */
const VERDICTS: readonly [why: string, receipt: () => Receipt | string, code: number, said: RegExp][] = [
  ["holds", () => equipment(), 0, /仍然成立：按核验单所记的参数重算，结果相同。/],
  [
    "holds, made by another version",
    () => equipment(otherProgram()),
    0,
    /仍然成立[^]*核验单由程序 0\.0\.9 版写出，本程序为 \d+\.\d+\.\d+ 版。/,
  ],
  [
    "another result",
    () => resealed(equipment(), (copy) => Object.assign(copy.result, { rows: [[541]] })),
    1,
    /结果不同：重算后有 1 处与核验单不同。\n[^]*- 结果：核验单 541；现在 540/,
  ],
  [
    "other policy data, the same result",
    () => equipment(otherPolicy()),
    1,
    /政策数据已变：核验单按 2027 版（数据 ffffffffffff…）测算，本程序为 2024 版（数据 [0-9a-f]{12}…）。按现在的政策数据重算，结果相同。/,
  ],
  [
    "other policy data, another result",
    () =>
      resealed(equipment(otherPolicy()), (copy) => Object.assign(copy.result, { rows: [[600]], article: 5 })),
    1,
    /政策数据已变[^]*有 2 处不同。[^]*- 结果：核验单 600；现在 540[^]*- 条款：核验单 5；现在 4/,
  ],
  [
    "altered",
    () => receiptText(equipment()).replace("540", "550"),
    1,
    /核验单被改动：内容与它自己的校验值不符/,
  ],
  ["cut off", () => receiptText(equipment()).slice(0, 300), 2, /不是核验单：内容不是完整的 JSON/],
  ["JSON of something else", () => '{"accepted":[]}', 2, /不是核验单。请指定/],
  [
    "a later format",
    () => '{"format":"wuyi-receipt","version":7}',
    2,
    /核验单的格式是第 7 版，比本程序认识的新。请更新程序/,
  ],
  ["an empty file", () => "", 2, /不是核验单/],
  ["a million brackets", () => "[".repeat(1_000_000), 2, /不是核验单/],
  ["__proto__", () => '{"__proto__":{"format":"wuyi-receipt","version":1}}', 2, /不是核验单/],
];

test.each(VERDICTS)("verify: %s", async (_, make, code, pattern) => {
  const made = make();
  const file = put("单.json", typeof made === "string" ? made : receiptText(made));
  const said = await wuyi(["verify", file]);
  expect(said.code).toBe(code);
  expect(said.out + said.err).toMatch(pattern);
  expect(code === 2 ? said.out : said.err).toBe("");
  if (code === 2) expect(said.err.trim().split("\n")).toHaveLength(1);
});

test.each([
  [["verify"], "没有核验单。"],
  [["verify", "a.json", "--jsno"], '没有 "--jsno" 这个选项。'],
  [["verify", "a.json", "-j"], '没有 "-j" 这个选项。'],
  [["verify", "a.json", "--workbook"], "选项 --workbook 后面要写内容。"],
  [["verify", "a.json", "b.json", "--workbook", "c.xlsx"], "一次只能用于一张核验单。"],
  [["verify", "没有这个.json"], "找不到文件。"],
  [["verify", tmpdir()], "是文件夹"],
])("%j: one line, exit 2", async (parameters, line) => {
  const said = await wuyi(parameters);
  expect([said.code, said.out]).toEqual([2, ""]);
  expect(said.err).toContain(line);
  expect(said.err.trim().split("\n")).toHaveLength(1);
});

test("a huge file is not opened, and one that is no text is told as such", async () => {
  truncateSync(put("大.json", ""), 101 * 2 ** 20);
  expect((await wuyi(["verify", at("大.json")])).err).toBe("大.json：文件超过 100 MB，未予打开。\n");
  const said = await wuyi(["verify", put("乱.json", Buffer.from([0x7b, 0xff, 0xfe]))]);
  expect([said.code, said.err]).toEqual([2, "乱.json：不是核验单：内容不是 UTF-8 文本。\n"]);
});

test("standard input, several receipts, and --json", async () => {
  const text = readFileSync(await explained(), "utf8");
  expect(await wuyi(["verify", "-"], text)).toMatchObject({ code: 0, err: "" });
  const bad = put("坏.json", text.replace("540", "541"));
  const { code, out, err } = await wuyi(["verify", at("核验单.json"), bad, at("没有.json"), "--json"]);
  expect([code, err]).toEqual([2, "没有.json：找不到文件。请核对路径。\n"]);
  expect(JSON.parse(out)).toMatchObject({
    receipts: [
      {
        file: "核验单.json",
        kind: "cell",
        verdict: "holds",
        sameResult: true,
        samePolicy: true,
        differences: [],
      },
      { file: "坏.json", verdict: "altered" },
      { file: "没有.json", verdict: "unreadable", message: "找不到文件。请核对路径。" },
    ],
  });
  const both = await wuyi(["verify", at("核验单.json"), bad]);
  expect([both.code, both.out.split("\n").length]).toEqual([1, 4]);
});

test("a cell needs no workbook, and says so", async () => {
  const said = await wuyi(["verify", await explained(), "--workbook", "a.xlsx"]);
  expect([said.code, said.err]).toEqual([
    2,
    "核验单.json：这是一次测算的核验单，不需要工作簿和名单。请去掉 --workbook、--veto、--history。\n",
  ]);
});

test("names from a receipt cannot steer the terminal", async () => {
  const evil = resealed(equipment(otherProgram()), (copy) => {
    Object.assign(copy, { function: "A\u001b[31m\nB" });
    Object.assign(copy.program, { version: "\u001b]0;x\u0007" });
  });
  const { out } = await wuyi(["verify", put("单.json", receiptText(evil))]);
  expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

describe("a check", () => {
  test("writes a receipt, the same bytes each time, and it holds beside its workbook", async () => {
    const said = await wuyi(["check", put("申报.xlsx", book()), "--receipt", at("单.json")]);
    expect([said.code, said.err]).toEqual([1, "核验单：单.json\n"]);
    const first = readFileSync(at("单.json"), "utf8");
    await wuyi(["check", at("申报.xlsx"), "--receipt", at("单.json")]);
    expect(readFileSync(at("单.json"), "utf8")).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ kind: "check", workbook: { name: "申报.xlsx" } });
    const verified = await wuyi(["verify", at("单.json")]);
    expect([verified.code, verified.err]).toEqual([0, ""]);
    expect(verified.out).toMatch(
      /^单\.json：仍然成立：按核验单所记的设置重新检查，结果相同。\n {2}申报\.xlsx 结论：不能按现表兑付。1 处错误，须改 1 个单元格。合计：申报 .* 万元/,
    );
  });

  test("a folder gets one receipt a workbook; two of one name do not fall over each other", async () => {
    mkdirSync(at("另"));
    const [first, second] = [put("申报.xlsx", book()), put("另/申报.xlsx", book(551))];
    const said = await wuyi(["check", first, second, "--receipt", at("单")]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("已是另一个同名工作簿的核验单");
    expect(readdirSync(at("单"))).toEqual(["申报.xlsx.核验单.json"]);
    expect((await wuyi(["check", first, second, "--receipt", at("a.json")])).err).toContain(
      "一次只能检查一个工作簿",
    );
    const verified = await wuyi(["verify", at("单/申报.xlsx.核验单.json"), "--workbook", first]);
    expect(verified.code).toBe(0);
  });

  test("it is written where it can be, and nothing half-written stays", async () => {
    const said = await wuyi(["check", put("申报.xlsx", book()), "--receipt", at("申报.xlsx/单.json")]);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/无法写入 .*单\.json（E\w+）。/);
    expect(readdirSync(folder)).toEqual(["申报.xlsx"]);
  });

  test("another workbook, with the same and with another result", async () => {
    const receipt = await checked();
    renameSync(at("申报.xlsx"), at("旧.xlsx"));
    expect(await wuyi(["verify", receipt])).toMatchObject({
      code: 2,
      err: "核验单.json：核验单旁边没有它所记的 申报.xlsx。请用 --workbook 指明文件。\n",
    });
    // A file of another name with the same bytes is the same file.
    expect(await wuyi(["verify", receipt, "--workbook", at("旧.xlsx")])).toMatchObject({ code: 0 });
    const different = await wuyi(["verify", receipt, "--workbook", put("异.xlsx", book(560))]);
    expect(different.code).toBe(1);
    expect(different.out).toMatch(
      /文件不是原来的文件：申报\.xlsx 与检查时的文件不同（SHA-256 不符）。按现在的文件重新检查，有 \d+ 处不同。/,
    );
    expect(different.out).toContain(
      "- 申报汇总!H5 金额不符：核验单 错误，申报 550，应为 540；现在 错误，申报 560，应为 540",
    );
    const padded = Buffer.from(book());
    // A comment at the end of the package: other bytes, the same cells.
    padded.writeUInt16LE(3, padded.length - 2);
    put("注.xlsx", Buffer.concat([padded, Buffer.from("abc")]));
    const same = await wuyi(["verify", receipt, "--workbook", at("注.xlsx")]);
    expect([same.code, same.out]).toEqual([
      1,
      expect.stringContaining("按现在的文件重新检查，结果相同。") as string,
    ]);
  });

  test("a receipt without files names what it needs, and says what it could not compare", async () => {
    await checked();
    const read = JSON.parse(readFileSync(at("核验单.json"), "utf8")) as CheckReceipt;
    const pane = resealed(read, (copy) => Object.assign(copy.workbook, { name: null, sha256: null }));
    put("窗格.json", receiptText(pane));
    expect((await wuyi(["verify", at("窗格.json")])).err).toContain("请用 --workbook 指明工作簿。");
    const said = await wuyi(["verify", at("窗格.json"), "--workbook", at("申报.xlsx")]);
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringContaining("核验单没有记下文件的 SHA-256") as string,
    ]);
  });

  test("lists of their own are part of it", async () => {
    const receipt = await checked("--veto", put("名单.xlsx", list()));
    const { lists, result } = JSON.parse(readFileSync(receipt, "utf8")) as CheckReceipt;
    expect(lists).toEqual([
      { role: "veto", name: "名单.xlsx", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(result.findings.map(({ code }) => code)).toContain("vetoed");
    expect((await wuyi(["verify", receipt])).code).toBe(0);
    renameSync(at("名单.xlsx"), at("名单二.xlsx"));
    expect((await wuyi(["verify", receipt])).err).toContain(
      "核验单旁边没有它所记的 名单.xlsx。请用 --veto 指明文件。",
    );
    expect((await wuyi(["verify", receipt, "--veto", at("名单二.xlsx")])).code).toBe(0);
    const twice = await wuyi(["verify", receipt, "--veto", at("名单二.xlsx"), "--veto", at("名单二.xlsx")]);
    expect([twice.code, twice.err]).toEqual([
      2,
      expect.stringContaining("核验单用到 1 份一票否决名单，给了 2 份") as string,
    ]);
    const other = await wuyi([
      "verify",
      receipt,
      "--veto",
      put("名单三.xlsx", bookOf([{ name: "Sheet1", rows: [["企业名称"], ["别家"]] }])),
    ]);
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining("文件不是原来的文件：名单.xlsx") as string,
    ]);
  });

  test("what was accepted travels in the receipt, not beside the workbook", async () => {
    put("申报.xlsx", book());
    await wuyi([
      "check",
      at("申报.xlsx"),
      "--accept",
      "申报汇总!H5",
      "--reason",
      "另有批复",
      "--receipt",
      at("单.json"),
    ]);
    const { settings, result } = JSON.parse(readFileSync(at("单.json"), "utf8")) as CheckReceipt;
    expect(settings.accepted).toMatchObject([{ cell: "H5", reason: "另有批复" }]);
    expect(result.verdict).toMatchObject({ payableAsIs: true, accepted: 1 });
    rmSync(at("申报.xlsx.wuyi.json"));
    expect((await wuyi(["verify", at("单.json")])).code).toBe(0);
  });

  test("a receipt leads to no file elsewhere", async () => {
    mkdirSync(at("内"));
    put("申报.xlsx", book());
    const escaping = resealed(receiptOfCheck(), (copy) =>
      Object.assign(copy.workbook, { name: "../申报.xlsx" }),
    );
    put("内/单.json", receiptText(escaping));
    expect((await wuyi(["verify", at("内/单.json")])).err).toContain("核验单旁边没有它所记的 申报.xlsx。");
    for (const name of ["", ".", "..", "a\0b", "..\\..\\申报.xlsx", "/etc/passwd"]) {
      const said = await wuyi([
        "verify",
        put(
          "内/单.json",
          receiptText(resealed(receiptOfCheck(), (copy) => Object.assign(copy.workbook, { name }))),
        ),
      ]);
      expect([name, said.code, said.err.trim().split("\n").length]).toEqual([name, 2, 1]);
    }
  });

  test("a workbook that cannot be read is told by its own name", async () => {
    const receipt = await checked();
    const said = await wuyi(["verify", receipt, "--workbook", put("坏.xlsx", "不是工作簿")]);
    expect([said.code, said.out]).toEqual([2, ""]);
    expect(said.err).toMatch(/^坏\.xlsx：[^\n]+\n$/);
  });

  test("a long list of differences is cut with its true total, and told whole when asked", async () => {
    const many = claimRows(CLEAN.map((claim) => ({ ...claim, 申报: 1 })));
    put("申报.xlsx", bookOf([{ name: "申报汇总", rows: many }]));
    await wuyi(["check", at("申报.xlsx"), "--receipt", at("单.json")]);
    const against = [
      "verify",
      at("单.json"),
      "--workbook",
      put("对.xlsx", bookOf([{ name: "申报汇总", rows: claimRows(CLEAN) }])),
    ];
    const some = await wuyi(against);
    const total = Number(/有 (\d+) 处不同/.exec(some.out)![1]);
    expect(total).toBeGreaterThan(20);
    expect(some.out).toContain(`……只列出 20 处，共 ${total} 处；--all 全部列出。`);
    expect((await wuyi([...against, "--all"])).out.match(/^ {2}- /gm)).toHaveLength(total);
  });
});
