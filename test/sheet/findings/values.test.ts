import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, changed, withMore } from "../../builders/claims";
import { formula, grid } from "../../builders/grids";
import { NO_AMOUNTS } from "../../builders/said";
import { claims, firm } from "../../builders/sheets";

const CASES: readonly FindingCase[] = [
  [
    "a sheet that claims no amounts is computed, and nothing of it is right: told once, where its headers begin",
    [NO_AMOUNTS.replace("A1", "A2")],
    [
      grid("申报", [
        ["2024 年度工业奖补"],
        ["企业名称", "统一社会信用代码", "奖补项目", "申报基数（万元）"],
        [...firm(60), "增长奖", 620],
        [...firm(61), "增长奖", 1200],
      ]),
    ],
  ],
  [
    "of a header of two merged rows the first is told",
    [NO_AMOUNTS],
    [
      grid(
        "申报",
        [
          ["企业名称", "奖补项目", "申报"],
          [null, null, "基数（万元）"],
          [firm(60)[0], "增长奖", 620],
        ],
        { merges: [0, 1].map((column) => ({ top: 0, left: column, bottom: 1, right: column })) },
      ),
    ],
  ],
  [
    "amounts under a name that is not known are none",
    [NO_AMOUNTS],
    [
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "要的数"],
        [...firm(60), 50],
      ]),
    ],
  ],
  [
    "amounts under a name that a person pointed out are compared",
    ["amount-mismatch C2｜error｜13｜申报 50 万元，应为 5 万元（多报 45 万元）。标准 5 万元。｜50 → 5｜50"],
    [
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "要的数"],
        [...firm(60), 50],
      ]),
    ],
    { sheets: { 清洁生产审核: { columns: { claimed: "C" } } } },
  ],
  [
    "headers without claims want no amounts",
    [],
    [grid("清洁生产审核", [["企业名称", "统一社会信用代码", "认定日期"]])],
  ],
  [
    "a column that the item needs is missing from a sheet of one item: the amount is pointed at",
    [
      "missing-value C2｜error｜4｜“生产性设备投资补助”需要设备投资额，但表中没有这一列。请增加“设备投资额”列并填写。｜38.4",
    ],
    [
      grid("设备补助", [
        ["企业名称", "统一社会信用代码", "申报金额", "备案编号", "纳统"],
        [...firm(60), 38.4, "a", "是"],
      ]),
    ],
  ],
  [
    "a share of a pool without any amount",
    ["missing-value C2｜error｜14｜缺少申报金额，“中小企业服务平台培训补助”需要填写。请补填。｜"],
    [
      grid("培训补助", [
        ["企业名称", "统一社会信用代码", "申报金额"],
        [...firm(60), null],
        [...firm(61), 5],
      ]),
    ],
  ],
  [
    "a share of a pool that is claimed and approved in one column: its fault is told once",
    [
      "number-as-text C2｜warning｜–｜核定金额（万元）按数字 5 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜5",
      "bad-number C3｜error｜–｜核定金额（万元）应为数字，现为“待定”。请只填数字，例如 1234.5。｜待定",
    ],
    [
      grid("培训补助", [
        ["企业名称", "统一社会信用代码", "核定金额（万元）"],
        [...firm(60), "5"],
        [...firm(61), "待定"],
      ]),
    ],
  ],
  [
    "an amount with its unit in the cell: the unit that it is read in is told",
    [
      "number-as-text C2｜warning｜–｜申报金额（元）“5万元”按数字 50,000元 读取，但以文本存放，Excel 求和时会漏掉它。请转换为数字。｜5万元",
    ],
    [
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "申报金额（元）"],
        [...firm(60), "5万元"],
        [...firm(61), 50000],
      ]),
    ],
  ],
  [
    "a history without amounts and years",
    [
      "already-awarded D23｜error｜13｜“武义嘉曦电器有限公司”的“清洁生产审核”已经奖过，见 往年兑现!C2；不能再奖。｜清洁生产审核",
      "23: 5 → 0",
    ],
    [
      claims(CLEAN),
      grid("往年兑现", [
        ["企业名称", "统一社会信用代码", "奖补项目"],
        [...firm(20), "清洁生产审核"],
      ]),
    ],
  ],
  [
    "what a merged cell hides below is not judged, and asked about",
    [
      "hidden-content D3｜question｜–｜认定日期为“待定”，看到的却是“2024-05-01”：被合并单元格盖住。以哪个为准？请改成看得到的样子；内容无误的，接受并写明理由。｜待定",
    ],
    [
      grid(
        "清洁生产审核",
        [
          ["企业名称", "统一社会信用代码", "申报金额（万元）", "认定日期"],
          [...firm(60), 5, "2024-05-01"],
          [...firm(61), 5, "待定"],
        ],
        { merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] },
      ),
    ],
  ],
  [
    "an impossible amount of an unknown item",
    [
      "out-of-range H24｜error｜–｜申报金额（万元）超过 9,000,000,000 万元，不合常理，现为 100,000,000,000,000,000。请核对单位和数字。｜100000000000000000",
      "unknown-item D24｜error｜–｜目录中没有“光伏补助”这个奖补项目，本行金额无法核对。您是否想填：生产性设备投资补助、中小企业服务平台培训补助、中小企业服务平台服务补助？请改为目录中的名称。｜光伏补助",
    ],
    [claims(withMore({ firm: 41, 项目: "光伏补助", 申报: 1e17, 年度: 2024 }))],
  ],
  [
    "a column without a header, filled with formulas and one number",
    [
      "constant-among-formulas D5｜warning｜–｜这一列 4 行中有 3 行是公式，本格却是直接键入的数。请确认不是误改。｜1",
    ],
    [
      grid("清洁生产审核", [
        ["企业名称", "统一社会信用代码", "申报金额（万元）", null],
        ...[60, 61, 62].map((n) => [...firm(n), 5, formula(1)]),
        [...firm(63), 5, 1],
      ]),
    ],
  ],
  [
    "a header in the upper of two rows names its column",
    [
      "constant-among-formulas C6｜warning｜–｜申报金额（万元）这一列 4 行中有 3 行是公式，本格却是直接键入的数。请确认不是误改。｜5",
    ],
    [
      grid(
        "清洁生产审核",
        [
          ["企业名称", "统一社会信用代码", "申报金额（万元）", "审核"],
          [null, null, null, "结果"],
          ...[60, 61, 62].map((n) => [...firm(n), formula(5), "是"]),
          [...firm(63), 5, "是"],
        ],
        { merges: [0, 1, 2].map((left) => ({ top: 0, left, bottom: 1, right: left })) },
      ),
    ],
  ],
  [
    "a grade that many items have, where the item belongs",
    [
      "unknown-item D21｜error｜–｜目录中没有“国家级”这个奖补项目，本行金额无法核对。您是否想填：首版次软件产品、数字化示范试点、企业技术中心（制造业创新中心）？请改为目录中的名称。｜国家级",
    ],
    [claims(changed(18, { 项目: "国家级" }))],
  ],
];

testCases(CASES);
