import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed, withMore, type Claim } from "../../builders/claims";
import { grid } from "../../builders/grids";
import { claims, firm, history } from "../../builders/sheets";

const title = (grades: string, claimed: number, year: number | null = 2024, more: Claim = {}): Claim => ({
  firm: 46,
  项目: "梯度培育",
  等级: grades,
  申报: claimed,
  年度: year,
  ...more,
});

const CASES: readonly FindingCase[] = [
  [
    "several titles in a cell stand for the highest of them, wherever it stands",
    [
      "title-not-highest H24｜error｜2｜同一年度获得多项荣誉只奖最高一项：已在 E25 申报“专精特新小巨人”，本行“省隐形冠军”应为 0。｜50 → 0｜50",
      "24: 50 → 0",
    ],
    [claims(withMore(title("省专精特新、隐形冠军、雄鹰", 50), title("省专精特新、小巨人、隐形冠军", 100)))],
  ],
  [
    "several titles in a cell, then a higher one in a later year",
    [
      "title-difference H25｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（申报汇总!E24）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
      "25: 100 → 50",
    ],
    [claims(withMore(title("省专精特新、隐形冠军", 50), title("隐形冠军、小巨人", 100, 2025)))],
  ],
  [
    "no title of a year asks for money",
    [
      "amount-mismatch H24｜error｜2｜申报 0 万元，应为 100 万元（少报 100 万元）。专精特新小巨人，标准 100 万元。｜0 → 100｜0",
      "25: 50 → 0",
    ],
    [claims(withMore(title("小巨人", 0), title("隐形冠军", 0)))],
  ],
  [
    "a row for no title is neither the highest nor an earlier one",
    [],
    [claims(withMore(title("小巨人", 0, 2023, { 数量: 0 }), title("隐形冠军", 50, 2024)))],
  ],
  [
    "a claim without a year comes after whatever the history has",
    [
      "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（往年兑现!C2）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
      "9: 100 → 50",
    ],
    [
      claims(changed(6, { 年度: null, 日期: null })),
      history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2025, 50]),
    ],
  ],
  [
    "a title that the history has of the same year",
    [
      "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（往年兑现!C2）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
      "9: 100 → 50",
    ],
    [claims(CLEAN), history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2024, 50])],
  ],
  [
    "a title whose payment the history does not tell counts with its standard",
    [
      "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（往年兑现!C2）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
      "list-entry-not-used 往年兑现!F2｜question｜–｜历史兑现表（往年兑现）的“武义华远门业有限公司”没有完整用上：已奖金额没有写明、不是数字或是负数。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
      "9: 100 → 50",
    ],
    [claims(CLEAN), history([...firm(7), "企业梯度培育荣誉", "隐形冠军", 2022, null])],
  ],
  [
    "a history that names neither the title nor an amount may mean this one",
    [
      "already-awarded D9｜error｜2｜“武义华远门业有限公司”的“企业梯度培育荣誉”已经奖过（2022 年），见 往年兑现!C2；不能再奖。｜企业梯度培育荣誉",
      "list-entry-not-used 往年兑现!D2｜question｜–｜历史兑现表（往年兑现）的“武义华远门业有限公司”没有完整用上：没有写明等级，或不是这个项目的等级。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
      "list-entry-not-used 往年兑现!F2｜question｜–｜历史兑现表（往年兑现）的“武义华远门业有限公司”没有完整用上：已奖金额没有写明、不是数字或是负数。现从严计算；会不会漏掉或错算一家企业？请改正这一条；无碍的，接受并写明理由。｜",
      "9: 100 → 0",
    ],
    [claims(changed(6, { 申报: 80 })), history([...firm(7), "企业梯度培育荣誉", null, 2022, null])],
  ],
  [
    "what was paid in between and what is due now are added up",
    [
      "title-difference H25｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省专精特新中小企业（往年兑现!C2）、省隐形冠军（申报汇总!E24）（80 万元），只奖差额 20 万元。｜100 → 20｜100",
      "25: 100 → 20",
    ],
    [
      claims(withMore(title("隐形冠军", 50, 2024), title("小巨人", 100, 2026))),
      history([...firm(46), "企业梯度培育荣誉", "省专精特新", 2025, 30]),
    ],
  ],
  [
    "已奖金额 beside the title, where the history says less",
    [
      "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省专精特新中小企业（往年兑现!C2）（40 万元），只奖差额 60 万元。｜100 → 60｜100",
      "9: 100 → 60",
    ],
    [claims(changed(6, { 已奖: 40 })), history([...firm(7), "企业梯度培育荣誉", "省专精特新", 2022, 10])],
  ],
  [
    "an earlier title on another sheet is named with its sheet",
    [
      "title-difference H24｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获省隐形冠军（梯度培育荣誉!C2）（50 万元），只奖差额 50 万元。｜100 → 50｜100",
      "24: 100 → 50",
    ],
    [
      claims(withMore(title("小巨人", 100, 2025))),
      grid("梯度培育荣誉", [
        ["企业名称", "统一社会信用代码", "荣誉称号", "申报金额（万元）", "年度"],
        [...firm(46), "隐形冠军", 50, 2024],
      ]),
    ],
  ],
  [
    "a fen more than the difference",
    [
      "title-difference H9｜error｜2｜“专精特新小巨人”标准 100 万元，此前已获奖励（40 万元），只奖差额 60 万元。｜60.000001 → 60｜60.000001",
      "9: 100 → 60",
    ],
    [claims(changed(6, { 已奖: 40, 申报: 60.000001 }))],
  ],
  ["the difference itself", ["9: 100 → 60"], [claims(changed(6, { 已奖: 40, 申报: 60 }))]],
];

testCases(CASES);
