import { run } from "../../cli/main";

async function wuyi(
  parameters: readonly string[],
  input = "",
  people = false,
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const terminal = {
    input: (async function* () {
      yield input;
    })(),
    write: (text: string) => void (out += text),
    complain: (text: string) => void (err += text),
  };
  const code = await run(parameters, terminal, people);
  return { code, out, err };
}

const cases: [parameters: string[], input: string, out: string, code: number, why: string][] = [
  [["eval", '=WUYI.TITLE_AWARD("小巨人","省专精特新中小企业")'], "", "90\n", 0, "一个公式"],
  [["eval", "=1+1", '="好"', "=TRUE"], "", "2\n好\nTRUE\n", 0, "几个公式，一行一个结果"],
  [["eval", "=WUYI.GROWTH_AWARD({499;500})"], "", "0\n5\n", 0, "纵向溢出"],
  [["eval", "=WUYI.GROWTH_AWARD({499,500})"], "", "0\t5\n", 0, "横向溢出用制表符隔开"],
  [["eval", "=1/0"], "", "#DIV/0!\t除数为 0 或空单元格。请检查除数。\n", 1, "错误带说明，退出码 1"],
  [
    ["eval", "-"],
    "=1/0\n=2\n",
    "#DIV/0!\t除数为 0 或空单元格。请检查除数。\n2\n",
    0,
    "标准输入里的错误是答案，退出码 0",
  ],
  [["eval", "-"], "", "", 0, "没有输入就没有输出"],
  [["eval", "-"], "=1\r\n\r\n=2", "1\n\n2\n", 0, "空行保持对齐，回车换行也认"],
  [["eval", "--json", "=1", '="a"', "=FALSE", "={1,2}"], "", '1\n"a"\nfalse\n[[1,2]]\n', 0, "JSON"],
  [
    ["eval", "--json", "=1/0"],
    "",
    '{"error":"#DIV/0!","message":"除数为 0 或空单元格。请检查除数。"}\n',
    1,
    "JSON 错误",
  ],
  [["eval"], "", "", 2, "没有公式"],
  [["eval", "--jsno", "=1"], "", "", 2, "拼错选项"],
  [
    ["items", "没有这个"],
    "",
    "#N/A\t目录中没有与“没有这个”相符的项目。请填条款号（1～22）或项目名称的一部分。\n",
    1,
    "目录里没有",
  ],
  [["items", "a", "b"], "", "", 2, "筛选太多"],
  [["explain"], "", "", 2, "没有函数名"],
  [
    ["explain", "ROBOT_SUBSIDY", "100", "12"],
    "",
    "1. 第 4 条 工业机器人补助\n2. 第 4 条 每台价款 约 8.333333 万元，要求不低于 10 万元：不符合（读法 R11）\n3. 第 4 条 条件不符合，奖补为 0\n4. 结果：0 万元\n",
    0,
    "逐步说明",
  ],
  [["evla"], "", "", 2, "拼错命令"],
];

test.each(cases.map((one) => [one[4], ...one] as const))("%s", async (_, parameters, input, out, code) => {
  const result = await wuyi(parameters, input);
  expect(result.out).toBe(out);
  expect(result.code).toBe(code);
  // A wrong call says so on standard error, in one place, with what to do.
  expect(result.err === "").toBe(code !== 2);
});

test("the catalogue lines up for people and is tab-separated for programs", async () => {
  const people = await wuyi(["items", "4"], "", true);
  const program = await wuyi(["items", "4"]);
  expect(people.out).toMatch(/^编号 +条款 +项目/);
  expect(program.out.split("\n")[0]).toBe("编号\t条款\t项目\t等级\t标准\t上限\t函数");
  expect(program.out.trimEnd().split("\n")).toHaveLength(3);
});

test("a credit code of 18 digits keeps all of them", async () => {
  const { out } = await wuyi(["explain", "CREDIT_CODE_VALID", "911100001000013428"]);
  expect(out).not.toContain("e+");
  expect(out).toContain("18 位");
});

test.each(["eval", "items", "explain", "check", "verify", "native"])(
  "%s --help prints its options, whatever else is there, and does nothing",
  async (command) => {
    const { code, out, err } = await wuyi([command, "没有这个.xlsx", "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^用法：npx wuyi ${command}`));
    expect(out).toContain("退出码");
    expect((await wuyi([command, "-h"])).out).toBe(out);
    expect((await wuyi(["help", command])).out).toBe(out);
  },
);

test("every option that check takes stands in its help", async () => {
  const { out } = await wuyi(["check", "--help"]);
  for (const option of ["json", "all", "marked", "receipt", "veto", "history", "start", "inside-settings", "accept", "reason"])
    expect(out).toContain(`--${option}`);
}); // prettier-ignore

test("what follows -- is no option", async () => {
  expect((await wuyi(["check", "--", "--help"])).err).toBe("--help：找不到文件。请核对路径。\n");
});

test("a fault of the program itself is one line, and exit 2", async () => {
  let err = "";
  const terminal = {
    input: (async function* () {})(),
    write: () => {
      throw new RangeError("Invalid string length\n    at somewhere");
    },
    complain: (text: string) => void (err += text),
  };
  expect(await run(["--version"], terminal, false)).toBe(2);
  expect(err).toBe(
    "内部出错，没有结果（RangeError: Invalid string length\\u{A}    at somewhere）。请把文件和命令交给维护人员。\n",
  );
});
