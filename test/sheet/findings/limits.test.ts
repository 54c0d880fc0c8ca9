import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed, withMore, type Claim } from "../../builders/claims";
import { claims, firm, history, veto } from "../../builders/sheets";

const components = (n: number, pieces: number, claimed: number, more: Claim = {}): Claim => ({
  firm: n,
  项目: "产业大脑组件",
  数量: pieces,
  申报: claimed,
  年度: 2024,
  ...more,
});
const training = (n: number, amount: number, more: Claim = {}): Claim => ({
  firm: n,
  项目: "培训补助",
  基数: amount,
  申报: amount,
  年度: 2024,
  ...more,
});

const CASES: readonly FindingCase[] = [
  [
    "the first firm of the sheet has a cap too",
    [
      "over-cap H25｜error｜6｜“产业大脑能力中心组件”每户每年最高 10 万元，该企业此前各笔已占 6 万元，本行测算 7.5 万元，只能再奖 4 万元。请改为 4 万元。｜7.5 → 4｜7.5",
      "25: 7.5 → 4",
    ],
    [claims(withMore(components(1, 12, 6), components(1, 15, 7.5)))],
  ],
  [
    "components paid this year to another firm",
    [],
    [claims(CLEAN), history([...firm(61), "产业大脑组件", null, 2024, 9])],
  ],
  [
    "another item paid this year to the firm",
    [],
    [claims(CLEAN), history([...firm(10), "工业设计大赛", null, 2024, 9])],
  ],
  [
    "under the cap, and wrongly claimed",
    [
      "amount-mismatch H12｜error｜6｜申报 5 万元，应为 6 万元（少报 1 万元）。标准 0.5 万元 × 12 = 6 万元；每户每年最高 10 万元，未超过。｜5 → 6｜5",
    ],
    [claims(changed(9, { 申报: 5 }))],
  ],
  ["exactly the cap", [], [claims(withMore(components(48, 8, 4), components(48, 12, 6, { 名称: "二" })))]],
  [
    "a fen over the cap",
    [
      "amount-mismatch H24｜error｜6｜申报 10.000001 万元，应为 10 万元（多报 0.000001 万元）。标准 0.5 万元 × 20 = 10 万元；每户每年最高 10 万元，未超过。｜10.000001 → 10｜10.000001",
    ],
    [claims(withMore(components(48, 20, 10.000001)))],
  ],
  [
    "less than the rest of a pool",
    [
      "amount-mismatch H25｜error｜14｜申报 5 万元，应为 6 万元（年度限额或总额的余额）（少报 1 万元）。核定金额 7 万元，在全县每年 15 万元之内。｜5 → 6｜5",
      "25: 7 → 6",
    ],
    [claims(changed(17, { 申报: 0, 基数: 0 }).concat(training(62, 9), { ...training(63, 7), 申报: 5 }))],
  ],
  [
    "a vetoed row takes nothing of a pool",
    [
      "vetoed B24｜error｜20｜“武义金固电器有限公司”在一票否决名单上（按信用代码相符，事项：“环保”），应付 0；本可得 8 万元。｜武义金固电器有限公司",
      "24: 8 → 0",
    ],
    [claims(withMore(training(62, 8), training(63, 3))), veto([...firm(62), "环保", null, null])],
  ],
  [
    "a pool is used by nobody in particular too",
    [
      "missing-value B24｜error｜14｜缺少企业名称，“中小企业服务平台培训补助”需要填写。请补填。｜",
      "missing-value C24｜error｜14｜缺少统一社会信用代码，“中小企业服务平台培训补助”需要填写。请补填。｜",
      "over-pool H24｜error｜14｜“中小企业服务平台培训补助”全县每年共 15 万元，此前各笔已占 9 万元，本行 9 万元，只剩 6 万元。请改为 6 万元，或重新核定各笔份额。｜9 → 6｜9",
      "24: 9 → 6",
    ],
    [claims(withMore(training(62, 9, { firm: undefined })))],
  ],
  ["each year has its own pool", [], [claims(withMore(training(62, 9, { 年度: 2025 })))]],
  [
    "the amount of each sample firm is its own",
    [],
    [
      claims(
        withMore(
          { firm: 64, 项目: "样本企业", 基数: 20, 申报: 20, 年度: 2024 },
          { firm: 65, 项目: "样本企业", 基数: 20, 申报: 20, 年度: 2024 },
        ),
      ),
    ],
  ],
];

testCases(CASES);
