import { acceptance, check, cellOf, inTheWay, readSentences, type Report } from "../../src/sheet";
import { claimRows, withMore } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";

const shown = (report: Report): string[] =>
  inTheWay(report).map(
    ({ finding, enterprise, atStake }) => `${finding.code} ${cellOf(finding)} ${enterprise} ${atStake}`,
  );

const sheet = grid("申报汇总", [
  ["企业名称", "统一社会信用代码", "奖补项目", "等级", "申报金额（万元）", "上级文件"],
  [nameOf(1), codeOf(1), "清洁生产审核", null, 7, null],
  [nameOf(2), codeOf(2), "清洁生产审核", null, 5, null],
  [nameOf(3), codeOf(3), "绿色工厂", "省级", 400, "省发〔2024〕1 号"],
  [nameOf(4), codeOf(4), "清洁生产审核", null, 6000, null],
  ["合计", null, null, null, 6413, null],
]);

test("most money first: what amounts differ by, else what the row claims; what nobody knows last", () => {
  expect(shown(check([sheet]))).toEqual([
    `amount-mismatch E5 ${nameOf(4)} 5995`,
    `higher-document F4 ${nameOf(3)} 400`,
    `amount-mismatch E2 ${nameOf(1)} 2`,
    "total-mismatch E6  null",
  ]);
});

test("what was accepted stands in the way no more, and a clean sheet has nothing there", () => {
  const all = check([sheet]).findings.map((one) => acceptance(one, "已核"));
  expect(shown(check([sheet], { accepted: all }))).toEqual([]);
  expect(shown(check([grid("申报汇总", claimRows(withMore()))]))).toEqual([]);
});

test("a decision that came with the file is about the money that it would move", () => {
  const [amount] = check([sheet]).findings;
  const inside = [
    {
      from: "book" as const,
      used: false,
      sheets: { 申报汇总: { role: "none" as const } },
      accepted: [acceptance(amount!, "已核")],
    },
  ];
  const brought = inTheWay(check([sheet], { inside })).filter(
    ({ finding }) => finding.code === "settings-inside",
  );
  expect(brought.map(({ atStake }) => atStake)).toEqual([6412, 2]);
});

test("a fault of a whole column is about all of its rows", () => {
  const rows = [1, 2, 3, 4].map((n) => [nameOf(n), null, "清洁生产审核", 5]);
  const report = check([
    grid("申报汇总", [["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）"], ...rows]),
  ]);
  expect(shown(report)[0]).toBe("missing-value B2  20");
});

test("what was read and what was not, in words", () => {
  const report = check(
    [
      grid("申报汇总", [
        ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "联系电话"],
        [nameOf(1), codeOf(1), "清洁生产审核", 5, "0579-1"],
        ["企业名称", "统一社会信用代码", "奖补项目", "申报金额（万元）", "联系电话"],
        [nameOf(2), codeOf(2), "清洁生产审核", 5, "0579-2"],
        ["注：以上为第一批", null, null, null, null],
      ]),
      grid("填表说明", [["请如实填写"]]),
    ],
    {
      lists: [
        {
          role: "history",
          name: "历史.xlsx",
          grids: [
            grid("Sheet1", [
              ["企业名称", "奖补项目", "年度", "已奖金额"],
              [nameOf(9), "说不清的项目", 2022, 5],
              [nameOf(8), "清洁生产审核", 2022, 5],
            ]),
          ],
        },
      ],
    },
  );
  expect(readSentences(report, "zh")).toEqual({
    read: "读了 1 张表、2 行、4 列；没有给否决名单；历史 2 条。其中没有完整用上的：历史 1 条。",
    left: "没有读入：表“填表说明”；1 行；列“联系电话”。",
    decided: "没有随文件带来的设置；没有人工接受。",
  });
});
