import { check, type Report, type Sums } from "../../src/sheet";
import { readPeriod } from "../../src/calendar";
import { claimRows, withMore } from "../builders/claims";
import { codeOf, grid, nameOf } from "../builders/grids";

/** A workbook in which most things happen once: claims, two lists, a sheet that is neither. */
const report = (): Report =>
  check(
    [
      grid(
        "申报汇总",
        claimRows(
          withMore(
            { firm: 30, 项目: "诊断评估与平台建设补助", 申报: 8, 年度: 2024 },
            { firm: 7, 项目: "梯度培育", 等级: "单项冠军", 申报: 200, 年度: 2025 },
            { firm: 10, 项目: "产业大脑组件", 数量: 15, 申报: 7.5, 年度: 2024 },
            { firm: 20, 项目: "清洁生产审核", 申报: 5, 年度: 2024 },
            { firm: 31, 项目: "光伏补助", 申报: 5, 年度: 2024 },
            { firm: 32, 项目: "绿色工厂", 等级: "省级", 申报: "待定", 年度: 2024 },
            { firm: 33, 项目: "设备补助", 基数: 3000, 申报: 450, 文件: "省发〔2024〕1号", 年度: 2024 },
          ),
        ),
      ),
      grid("一票否决名单", [
        ["企业名称", "统一社会信用代码", "否决事项"],
        [nameOf(3), codeOf(3), "环保处罚"],
      ]),
      grid("往年兑现", [
        ["企业名称", "统一社会信用代码", "奖补项目", "等级", "年度", "已奖金额"],
        [nameOf(18), codeOf(18), "节水型企业", "省级", 2022, 15],
        [nameOf(7), codeOf(7), "企业梯度培育荣誉", "省专精特新", 2022, 10],
      ]),
      grid("说明", [["请如实填写"]]),
    ],
    { start: readPeriod("2024-01-01")!.from },
  );

/** What each sheet was taken for, and where its columns are. */
const SHEETS_EXPECTED: readonly string[] = [
  "申报汇总：claims null 2 28，enterprise B，code C，item D，grade E，base F，quantity G，claimed H，paid I，date J，year K，project L，filing M，statistics N，document O，growth.delta.earlier P，growth.delta.later Q，factory.plotRatio R，factory.fireClass S，robot.robots T，integration.soft U，integration.hard V，integration.cityKey W，light-digital.batch X，light-digital.common Y，light-digital.individual Z，insurance-match.subsidy AA，insurance-match.insurance AB，software-growth.revenue AC，software-growth.priorRevenue AD，design-contest.provincial AE，design-contest.city AF，note AG",
  "一票否决名单：veto null 1 1，enterprise A，code B，vetoMatter C",
  "往年兑现：history null 1 2，enterprise A，code B，item C，grade D，year E，paid F",
  "说明：none null null 0",
];

/** Each claim: claimed, computed, payable (万元). */
const ROWS_EXPECTED: readonly string[] = [
  "申报汇总 3 武义晨远门业有限公司 growth 5 5 5",
  "申报汇总 4 武义金远电器有限公司 growth 20 20 20",
  "申报汇总 5 武义天远工具有限公司 equipment 540 540 0",
  "申报汇总 6 武义瑞远机械有限公司 equipment 38.4 38.4 38.4",
  "申报汇总 7 武义永远食品有限公司 robot 30 30 30",
  "申报汇总 8 武义明远五金有限公司 factory 60 60 60",
  "申报汇总 9 武义华远门业有限公司 title 100 100 90",
  "申报汇总 10 武义嘉远电器有限公司 micro-star 5 5 5",
  "申报汇总 11 武义鼎远工具有限公司 software-growth 20 20 20",
  "申报汇总 12 武义恒远机械有限公司 brain-component 6 6 6",
  "申报汇总 13 武义新远食品有限公司 light-digital 28 28 28",
  "申报汇总 14 武义宏曦五金有限公司 integration 65 65 65",
  "申报汇总 15 武义晨曦门业有限公司 digital-demo 30 30 30",
  "申报汇总 16 武义晨曦门业有限公司 digital-demo 30 30 30",
  "申报汇总 17 武义金曦电器有限公司 benchmark-sample 15 15 15",
  "申报汇总 18 武义天曦工具有限公司 insurance-match 20 20 20",
  "申报汇总 19 武义瑞曦机械有限公司 design-contest 15 15 15",
  "申报汇总 20 武义永曦食品有限公司 training-pool 9 9 9",
  "申报汇总 21 武义明曦五金有限公司 water-saving 15 15 0",
  "申报汇总 22 武义华曦门业有限公司 cloud-purchase 0 0 0",
  "申报汇总 23 武义嘉曦电器有限公司 clean-audit 5 5 5",
  "申报汇总 24 武义明穗五金有限公司 consulting 8  0",
  "申报汇总 25 武义华远门业有限公司 title 200 200 100",
  "申报汇总 26 武义恒远机械有限公司 brain-component 7.5 7.5 4",
  "申报汇总 27 武义嘉曦电器有限公司 clean-audit 5 5 0",
  "申报汇总 28 武义华穗门业有限公司  5  ",
  "申报汇总 29 武义嘉穗电器有限公司 green-factory  25 25",
  "申报汇总 30 武义鼎穗工具有限公司 equipment 450 450 450",
];

/** Rows, claimed, computed, payable, rows without an award. */
const TOTALS_EXPECTED: readonly string[] = [
  "28 1731.9 1743.9 1070.4 2",
  '{"counts":{"error":9,"question":3,"warning":0,"info":1},"payableAsIs":false,"cellsToChange":9,"accepted":0,"start":"2024-01-01"}',
];

const FIRMS_EXPECTED: readonly string[] = [
  "武义鼎穗工具有限公司 1 450 450 450 0",
  "武义华远门业有限公司 2 300 300 190 0",
  "武义宏曦五金有限公司 1 65 65 65 0",
  "武义明远五金有限公司 1 60 60 60 0",
  "武义晨曦门业有限公司 2 60 60 60 0",
  "武义瑞远机械有限公司 1 38.4 38.4 38.4 0",
  "武义永远食品有限公司 1 30 30 30 0",
  "武义新远食品有限公司 1 28 28 28 0",
  "武义嘉穗电器有限公司 1 0 25 25 0",
  "武义金远电器有限公司 1 20 20 20 0",
  "武义鼎远工具有限公司 1 20 20 20 0",
  "武义天曦工具有限公司 1 20 20 20 0",
  "武义金曦电器有限公司 1 15 15 15 0",
  "武义瑞曦机械有限公司 1 15 15 15 0",
  "武义恒远机械有限公司 2 13.5 13.5 10 0",
  "武义永曦食品有限公司 1 9 9 9 0",
  "武义晨远门业有限公司 1 5 5 5 0",
  "武义嘉远电器有限公司 1 5 5 5 0",
  "武义嘉曦电器有限公司 2 10 10 5 0",
  "武义天远工具有限公司 1 540 540 0 0",
  "武义明曦五金有限公司 1 15 15 0 0",
  "武义华曦门业有限公司 1 0 0 0 0",
  "武义明穗五金有限公司 1 8 0 0 1",
  "武义华穗门业有限公司 1 5 0 0 1",
];

const ITEMS_EXPECTED: readonly string[] = [
  "growth 工业增加值增长奖 2 25 25 25 0",
  "title 企业梯度培育荣誉 2 300 300 190 0",
  "micro-star 小微企业之星 1 5 5 5 0",
  "equipment 生产性设备投资补助 3 1028.4 1028.4 488.4 0",
  "robot 工业机器人补助 1 30 30 30 0",
  "factory 厂房改扩建奖励 1 60 60 60 0",
  "software-growth 软件企业营收增长奖 1 20 20 20 0",
  "brain-component 产业大脑能力中心组件 2 13.5 13.5 10 0",
  "light-digital 中小企业轻量级数字化改造 1 28 28 28 0",
  "integration 两化融合项目 1 65 65 65 0",
  "digital-demo 数字化示范试点 2 60 60 60 0",
  "benchmark-sample 数字化改造样本企业 1 15 15 15 0",
  "consulting 诊断评估与平台建设补助 1 8 0 0 1",
  "insurance-match 首台（套）保险补偿配套 1 20 20 20 0",
  "design-contest 工业设计大赛获奖 1 15 15 15 0",
  "clean-audit 清洁生产审核 2 10 10 5 0",
  "green-factory 绿色工厂（绿色园区、美丽工厂） 1 0 25 25 0",
  "water-saving 节水型企业 1 15 15 0 0",
  "training-pool 中小企业服务平台培训补助 1 9 9 9 0",
  "cloud-purchase 首次购买云服务资助 1 0 0 0 0",
];

const ARTICLES_EXPECTED: readonly string[] = [
  "1 2 25 25 25 0",
  "2 2 300 300 190 0",
  "3 1 5 5 5 0",
  "4 4 1058.4 1058.4 518.4 0",
  "5 1 60 60 60 0",
  "6 3 33.5 33.5 30 0",
  "7 2 93 93 93 0",
  "8 3 75 75 75 0",
  "9 1 8 0 0 1",
  "11 1 20 20 20 0",
  "12 1 15 15 15 0",
  "13 4 25 50 30 0",
  "14 1 9 9 9 0",
  "18 1 0 0 0 0",
];

const sums = ({ rows, claimed, computed, payable, unknown }: Sums): string =>
  [rows, claimed, computed, payable, unknown].join(" ");

function linesOf({ sheets, rows, summary }: Report): Readonly<Record<string, readonly string[]>> {
  const { byEnterprise, byItem, byArticle, counts, payableAsIs, cellsToChange, accepted, start } = summary;
  return {
    SHEETS: sheets.map(({ name, role, item, headerRow, columns, rows: size }) =>
      [
        `${name}：${role} ${item} ${headerRow} ${size}`,
        ...Object.entries(columns).map(([key, letter]) => `${key} ${letter}`),
      ].join("，"),
    ),
    ROWS: rows.map(({ sheet, row, enterprise, item, claimed, computed, payable }) =>
      [sheet, row, enterprise, item, claimed, computed, payable].join(" "),
    ),
    TOTALS: [sums(summary), JSON.stringify({ counts, payableAsIs, cellsToChange, accepted, start })],
    FIRMS: byEnterprise.map((one) => `${one.name} ${sums(one)}`),
    ITEMS: byItem.map((one) => `${one.item} ${one.name} ${sums(one)}`),
    ARTICLES: byArticle.map((one) => `${one.article} ${sums(one)}`),
  };
}

test.each([
  ["SHEETS", SHEETS_EXPECTED],
  ["ROWS", ROWS_EXPECTED],
  ["TOTALS", TOTALS_EXPECTED],
  ["FIRMS", FIRMS_EXPECTED],
  ["ITEMS", ITEMS_EXPECTED],
  ["ARTICLES", ARTICLES_EXPECTED],
])("%s of the report", (part, expected) => {
  expect(linesOf(report())[part]).toEqual(expected);
});
