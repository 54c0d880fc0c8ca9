import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed, withMore, type Claim } from "../../builders/claims";
import { SOLE, codeOf, grid } from "../../builders/grids";
import { claims, firm, veto } from "../../builders/sheets";

const ALIKE = SOLE.replace("武义", "浙江武义县");
const again: Claim = { ...CLEAN[2]!, 企业: SOLE, 名称: "二期" };

const CASES: readonly FindingCase[] = [
  [
    "a sheet of codes alone: the code is pointed at",
    [
      "vetoed A2｜error｜20｜“91330723MA20000608”在一票否决名单上（按信用代码相符，事项：“环保”），应付 0；本可得 5 万元。｜91330723MA20000608",
      "2: 5 → 0",
    ],
    [
      grid("清洁生产审核", [
        ["统一社会信用代码", "申报金额（万元）"],
        [codeOf(60), 5],
      ]),
      veto([...firm(60), "环保", null, null]),
    ],
  ],
  [
    "listed, and like another one on the list: the veto alone is told",
    [
      "vetoed B5｜error｜20｜“武义柏舟工具有限公司”在一票否决名单上（按信用代码相符，事项：“环保”），应付 0；本可得 540 万元。｜武义柏舟工具有限公司",
      "5: 540 → 0",
    ],
    [
      claims(changed(2, { 企业: SOLE })),
      veto([SOLE, codeOf(3), "环保", null, null], [ALIKE, null, "欠薪", null, null]),
    ],
  ],
  [
    "one name with its code and without: only the row without can be the listed firm of another code",
    [
      "missing-value C24｜error｜4｜缺少统一社会信用代码，“生产性设备投资补助”需要填写。请补填。｜",
      "veto-name-similar B24｜question｜20｜“武义柏舟工具有限公司”与一票否决名单上的“浙江武义县柏舟工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义柏舟工具有限公司",
    ],
    [
      claims([...changed(2, { 企业: SOLE, 名称: "一期" }), { ...again, 代码: null }]),
      veto([ALIKE, codeOf(93), "环保", null, null], ["武义竹海文具厂", null, "欠薪", null, null]),
    ],
  ],
  [
    "the same, the row without its code first",
    [
      "missing-value C5｜error｜4｜缺少统一社会信用代码，“生产性设备投资补助”需要填写。请补填。｜",
      "veto-name-similar B5｜question｜20｜“武义柏舟工具有限公司”与一票否决名单上的“浙江武义县柏舟工具有限公司”名称十分相近，又没有信用代码可比。是否同一企业？是的，补填信用代码；不是的，接受并写明理由。｜武义柏舟工具有限公司",
    ],
    [
      claims([...changed(2, { 企业: SOLE, 代码: null, 名称: "一期" }), again]),
      veto([ALIKE, codeOf(93), "环保", null, null], ["武义竹海文具厂", null, "欠薪", null, null]),
    ],
  ],
  [
    "what a row says of its own firm: yes, a reason, no in many words, nothing",
    [
      "vetoed A2｜error｜20｜本行写明“甲公司”已被一票否决（“是”），应付 0；本可得 5 万元。｜甲公司",
      "vetoed A3｜error｜20｜本行写明“乙公司”已被一票否决（“2024年安全事故”），应付 0；本可得 5 万元。｜乙公司",
      "2: 5 → 0",
      "3: 5 → 0",
    ],
    [
      grid("清洁生产审核", [
        ["企业名称", "申报金额（万元）", "是否存在一票否决情形"],
        ["甲公司", 5, "是"],
        ["乙公司", 5, "2024年安全事故"],
        ["丙公司", 5, "否"],
        ["丁公司", 5, "无"],
        ["戊公司", 5, "不存在"],
        ["己公司", 5, "经核查未发现"],
        ["庚公司", 5, "—"],
        ["辛公司", 5, null],
      ]),
    ],
  ],
  [
    "what one row says of a firm holds for all of its rows",
    [
      "vetoed A2｜error｜20｜本行写明“甲公司”已被一票否决（“是”），应付 0；本可得 5 万元。｜甲公司",
      "vetoed A3｜error｜20｜本行写明“甲公司”已被一票否决（“是”），应付 0；本可得 8 万元。｜甲公司",
      "2: 5 → 0",
      "3: 8 → 0",
    ],
    [
      grid("Sheet1", [
        ["企业名称", "奖补项目", "申报金额（万元）", "安全生产一票否决"],
        ["甲公司", "清洁生产", 5, "是"],
        ["甲公司", "循环经济试点", 8, "否"],
        ["乙公司", "清洁生产", 5, "否"],
      ]),
    ],
  ],
  [
    "a row that says so of a listed firm: told once, by the list",
    [
      "vetoed A2｜error｜20｜“武义柏舟工具有限公司”在一票否决名单上（按企业名称相符，事项：“环保”），应付 0；本可得 5 万元。｜武义柏舟工具有限公司",
      "2: 5 → 0",
    ],
    [
      grid("清洁生产审核", [
        ["企业名称", "申报金额（万元）", "一票否决"],
        [SOLE, 5, "是"],
      ]),
      veto([SOLE, null, "环保", null, null]),
    ],
  ],
  [
    "the last day of a veto",
    [
      "vetoed B9｜error｜20｜“武义华远门业有限公司”在一票否决名单上（按信用代码相符，事项：“环保”，否决期 2024-01-01 至 2024-05-01），应付 0；本可得 100 万元。｜武义华远门业有限公司",
      "9: 100 → 0",
    ],
    [claims(changed(6, { 日期: "2024-05-01" })), veto([...firm(7), "环保", "2024-01-01", "2024-05-01"])],
  ],
  [
    "the day after a veto",
    [],
    [claims(changed(6, { 日期: "2024-05-02" })), veto([...firm(7), "环保", "2024-01-01", "2024-05-01"])],
  ],
  [
    "the first day of a veto",
    [
      "vetoed B9｜error｜20｜“武义华远门业有限公司”在一票否决名单上（按信用代码相符，事项：“环保”，否决期 2024-05-01 至今），应付 0；本可得 100 万元。｜武义华远门业有限公司",
      "9: 100 → 0",
    ],
    [claims(changed(6, { 日期: "2024-05-01" })), veto([...firm(7), "环保", "2024-05-01", null])],
  ],
  [
    "the day before a veto",
    [],
    [claims(changed(6, { 日期: "2024-04-30" })), veto([...firm(7), "环保", "2024-05-01", null])],
  ],
  [
    "a firm without a name on the list is like nobody",
    ["missing-value B24｜error｜13｜缺少企业名称，“清洁生产审核”需要填写。请补填。｜"],
    [
      claims(withMore({ firm: 41, 企业: null, 项目: "清洁生产审核", 申报: 5, 年度: 2024 })),
      veto([null, null, "环保", null, null], [SOLE, null, "环保", null, null]),
    ],
  ],
];

testCases(CASES);
