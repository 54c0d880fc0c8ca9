import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed, withMore } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { claims, firm, history } from "../../builders/sheets";

const AUDIT = ["企业名称", "统一社会信用代码", "申报金额（万元）"];

const CASES: readonly FindingCase[] = [
  [
    "twice in a sheet of one item: the amounts are pointed at",
    [
      "duplicate-claim C4｜error｜13｜“武义宏固五金有限公司”的“清洁生产审核”已在 C2 申报（等级、年度、项目名称均相同）。请删去其中一行。｜5",
      "4: 5 → 0",
    ],
    [grid("清洁生产审核", [AUDIT, [...firm(60), 5], [...firm(61), 5], [...firm(60), 5]])],
  ],
  [
    "paid before, in a sheet of one item: the amount is pointed at",
    [
      "already-awarded C2｜error｜13｜“武义宏固五金有限公司”的“清洁生产审核”已经奖过 5 万元（2022 年），见 往年兑现!C2；不能再奖。｜5",
      "2: 5 → 0",
    ],
    [grid("清洁生产审核", [AUDIT, [...firm(60), 5]]), history([...firm(60), "清洁生产审核", null, 2022, 5])],
  ],
  [
    "twice, once on another sheet",
    [
      "duplicate-claim 清洁生产审核!C2｜error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已在 申报汇总!D23 申报（等级、年度、项目名称均相同）。请删去其中一行。｜5",
      "2: 5 → 0",
    ],
    [
      claims(CLEAN),
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "申报金额（万元）", "申报年度"],
        [...firm(20), 5, 2024],
      ]),
    ],
  ],
  [
    "twice with the same base missing",
    [
      "missing-value F24｜error｜4｜缺少申报基数（万元），“生产性设备投资补助”需要填写。请补填。｜",
      "duplicate-claim D25｜error｜4｜“武义永合食品有限公司”的“生产性设备投资补助”（省重点）已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜设备补助",
      "missing-value F25｜error｜4｜缺少申报基数（万元），“生产性设备投资补助”需要填写。请补填。｜",
      "25: null → 0",
    ],
    [
      claims(
        withMore(
          ...[1, 2].map(() => ({
            firm: 41,
            项目: "设备补助",
            等级: "省重点",
            申报: 100,
            备案: "a",
            纳统: "是",
            年度: 2024,
          })),
        ),
      ),
    ],
  ],
  [
    "several titles in one cell, twice",
    [
      "duplicate-claim D25｜error｜2｜“武义恒合机械有限公司”的“企业梯度培育荣誉”（省隐形冠军、专精特新小巨人）已在 D24 申报（等级、年度、项目名称均相同）。请删去其中一行。｜梯度培育",
      "25: 100 → 0",
    ],
    [
      claims(
        withMore(
          ...[1, 2].map(() => ({
            firm: 46,
            项目: "梯度培育",
            等级: "隐形冠军、小巨人",
            申报: 100,
            年度: 2024,
          })),
        ),
      ),
    ],
  ],
  [
    "another item paid before",
    [],
    [claims(CLEAN), history([...firm(20), "清洁生产迭代升级", null, 2022, 8])],
  ],
  [
    "the item itself in a history that does not say which kind of it",
    [
      "already-awarded D15｜error｜8｜“武义晨曦门业有限公司”的“数字化示范试点”（省级）已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜数字化示范试点",
      "already-awarded D16｜error｜8｜“武义晨曦门业有限公司”的“数字化示范试点”（省级）已经奖过 30 万元（2022 年），见 往年兑现!C2；不能再奖。｜云上企业",
      "15: 30 → 0",
      "16: 30 → 0",
    ],
    [claims(CLEAN), history([...firm(13), "数字化示范试点", "省级", 2022, 30])],
  ],
  ["another grade paid before", [], [claims(CLEAN), history([...firm(18), "节水型企业", "市级", 2022, 10])]],
  [
    "a grade that nobody knows, and another one paid before",
    [
      "unknown-grade E21｜error｜13｜“节水型企业”没有名为“县级”的等级，本行金额无法核对。可填：省级、市级。｜县级",
    ],
    [claims(changed(18, { 等级: "县级" })), history([...firm(18), "节水型企业", "省级", 2022, 15])],
  ],
  [
    "paid before, and twice now: the later row is told to be the same as the first",
    [
      "already-awarded D23｜error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已经奖过 5 万元（2022 年），见 往年兑现!C2；不能再奖。｜清洁生产审核",
      "duplicate-claim D24｜error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已在 D23 申报（等级、年度、项目名称均相同）。请删去其中一行。｜清洁生产审核",
      "23: 5 → 0",
      "24: 5 → 0",
    ],
    [claims(withMore({ ...CLEAN[20]! })), history([...firm(20), "清洁生产审核", null, 2022, 5])],
  ],
  ["paid before to another firm", [], [claims(CLEAN), history([...firm(61), "清洁生产审核", null, 2022, 5])]],
  [
    "every recognition counts for itself",
    [],
    [
      claims(withMore({ firm: 47, 项目: "优秀工业新产品", 等级: "一类", 申报: 25, 年度: 2024 })),
      history([...firm(47), "优秀工业新产品", "一类", 2022, 25]),
    ],
  ],
];

testCases(CASES);
