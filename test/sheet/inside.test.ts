import { readPeriod } from "../../src/calendar";
import { acceptance, check, type CheckOptions, type InsideDecisions, type Report } from "../../src/sheet";
import type { FindingParameters } from "../../src/text";
import { grid, codeOf, nameOf } from "../builders/grids";

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"];
const book = (second = 6): ReturnType<typeof grid>[] => [
  grid("第一批", [HEAD, [nameOf(1), codeOf(1), "清洁生产审核", 5]]),
  grid("第二批", [HEAD, [nameOf(2), codeOf(2), "清洁生产审核", second]]),
];

const brought = (decisions: Partial<InsideDecisions>): InsideDecisions => ({
  from: "book",
  used: false,
  sheets: {},
  accepted: [],
  ...decisions,
});

type Told = FindingParameters["settings-inside"];
const told = ({ findings }: Report): Told[] =>
  findings.filter(({ code }) => code === "settings-inside").map(({ parameters }) => parameters as Told);
const checked = (decisions: Partial<InsideDecisions>, more: CheckOptions = {}): Report =>
  check(book(), { ...more, inside: [brought(decisions)] });

const wrong = (): ReturnType<typeof acceptance> => acceptance(check(book()).findings[0]!, "局长已批");
const START = readPeriod("2024-01-01")!.from;
const NOTHING = { kind: "none" };
const gone = { kind: "claims", before: { rows: 1, sum: 6 }, after: { rows: 0, sum: 0 } };

/** What came with a workbook, its effect, and what it changes where it is used. */
const DECISIONS: readonly [
  why: string,
  decisions: () => Partial<InsideDecisions>,
  effect: object,
  verdict: string,
][] = [
  ["a sheet is set aside", () => ({ sheets: { 第二批: { role: "none" } } }), gone, "payable"],
  ["a sheet becomes a history", () => ({ sheets: { 第二批: { role: "history" } } }), gone, "payable"],
  [
    "a finding is accepted",
    () => ({ accepted: [wrong()] }),
    { kind: "accepts", reason: "局长已批" },
    "payable",
  ],
  [
    "what was accepted is another row by now",
    () => ({ accepted: [{ ...wrong(), shown: "6" }] }),
    NOTHING,
    "not-payable",
  ],
  ["a sheet that is not there", () => ({ sheets: { 第三批: { role: "none" } } }), NOTHING, "not-payable"],
  ["what is read anyway", () => ({ sheets: { 第二批: { role: "claims" } } }), NOTHING, "not-payable"],
  ["the policy's first day", () => ({ start: START }), { kind: "dates" }, "not-payable"],
];

test.each(DECISIONS)(
  "%s: told with its effect, and used only where the checker says so",
  (_, make, effect, verdict) => {
    const plain = check(book());
    const waiting = checked(make());
    expect(waiting.findings[0]).toMatchObject({ code: "settings-inside", sheet: "", row: null, shown: "" });
    expect(told(waiting)).toMatchObject([{ effect, used: false }]);
    expect(waiting.findings[0]!.severity).toBe(effect === NOTHING ? "info" : "question");
    expect(waiting.summary.verdict).toBe("not-payable");
    expect([waiting.rows, waiting.findings.slice(1)]).toEqual([plain.rows, plain.findings]);
    const used = checked({ ...make(), used: true });
    expect(told(used)).toMatchObject([{ effect, used: true }]);
    expect(used.findings[0]!.severity).toBe("info");
    expect(used.summary.verdict).toBe(verdict);
  },
);

test("what the checker decided himself changes nothing any more, and is no question", () => {
  const own = wrong();
  const accepted = checked({ accepted: [{ ...own, reason: "报送人的理由" }] }, { accepted: [own] });
  expect(told(accepted)).toMatchObject([{ effect: NOTHING }]);
  expect(accepted.summary.verdict).toBe("payable");
  expect(told(checked({ start: START }, { start: START }))).toMatchObject([{ effect: NOTHING }]);
});

test("columns of a meaning that nobody knows are no decision", () => {
  const columns = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, "A"]));
  const report = checked({ used: true, sheets: { 第二批: { columns } } });
  expect(told(report)).toEqual([]);
  expect(report.rows).toEqual(check(book()).rows);
});

test("a hundred thousand acceptances of nothing are told and do not hang", () => {
  const accepted = Array.from({ length: 100_000 }, (_, at) => ({ ...wrong, sheet: "第二批", cell: `D${at}`, code: "x", shown: "", reason: "" })); // prettier-ignore
  expect(told(checked({ accepted }))).toHaveLength(100_000);
});

test("an acceptance of a list's finding, and of a fault of a whole column, is told with its effect", () => {
  const list = { role: "veto" as const, name: "名单.xlsx", grids: [grid("Sheet1", [["企业名称", "起始日期"], [nameOf(9), "去年"]])] }; // prettier-ignore
  const lists = { lists: [list] };
  const { listFindings } = check(book(), lists);
  const report = checked({ accepted: [acceptance(listFindings[0]!, "已核")] }, lists);
  expect(told(report)).toMatchObject([{ effect: { kind: "accepts", reason: "已核" } }]);
  const rows = [1, 2, 3, 4].map((n) => [nameOf(n), null, "清洁生产审核", 5]);
  const sheet = grid("申报汇总", [HEAD, ...rows]);
  const whole = check([sheet]).findings.find((one) => one.whole)!;
  const inside = [brought({ accepted: [acceptance(whole, "另册有代码")] })];
  expect(told(check([sheet], { inside }))).toMatchObject([{ effect: { kind: "accepts" } }]);
});
