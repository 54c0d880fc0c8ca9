import { itemOfAll, readHistory, readList } from "../../../src/sheet/lists";
import { codeOf } from "../../builders/grids";
import { lined } from "../../builders/lined";

// What a history's rows say of past awards where not all of it is written as asked for. An award in a line: its
// cell, its firm, its item, a grade (? where it may be any), and what else it says.

const [A, B] = ["武义甲五金有限公司", "武义乙门业厂"];
const X = codeOf(1);

/** The awards of a history, what is told, and how its columns of years and amounts are looked at for faults. */
function account(lines: readonly string[], name = "往年") {
  const { tables } = readList(lined(name, lines), "history");
  const identities = { names: [], codes: [], verdicts: [] };
  const read = tables.map((table) =>
    // The first firm's former name is the firm's.
    readHistory({ sheetIndex: 0, label: name, table, identities: { table, ...identities } }, (entry) =>
      table.records[entry]!.name === A ? 0 : table.records[entry]!.first ? 1 : 0,
    ),
  );
  return {
    awards: read.flatMap(({ awards }) =>
      awards.map(({ row, column, firm, item, grade, anyGrade, category, project, year, paid }) =>
        [`${"ABCDEFG"[column]}${row + 1}`, "甲乙"[firm], item.id, grade, anyGrade ? "?" : "", category, project, year || "", paid ?? "unknown"]
          .filter((part) => part !== "")
          .join(" "),
      ),
    ),
    told: read.flatMap(({ unused }) =>
      unused.map(({ row, column, why, text, used }) => [`${"ABCDEFG"[column]}${row + 1}`, why, text, used ? "used" : ""].join(" ").trim()),
    ),
    faults: read.map(({ years, amounts }) => [years?.key, [...(years?.bad ?? [])].join(""), amounts?.key, [...(amounts?.kinds ?? [])].join(""), [...(amounts?.needs ?? [])].join("")].join(" ").trim()),
  };
} // prettier-ignore

type Row = [
  why: string,
  lines: readonly string[],
  awards: readonly string[],
  told: readonly string[],
  faults: readonly string[],
  name: string,
];

/** The last but one: the column of years with a 1 where it is no year, the amounts with their kinds and needs. */
const ROWS: Row[] = [
  ["money that came back", ["企业名称|奖补项目|年度|已奖金额", `${A}|清洁生产审核|2023|-5`], ["B2 甲 clean-audit 2023 unknown"], [`D2 amount ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["a grade's cell that says none", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂|无|2023|25`], ["B2 甲 green-factory 省级 2023 25"], [], ["year 0 paid 1 1"], "往年"],
  ["a dash", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂|——|2023|25`], ["B2 甲 green-factory 省级 2023 25"], [], ["year 0 paid 1 1"], "往年"],
  ["不涉及", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂|不涉及|2023|25`], ["B2 甲 green-factory 省级 2023 25"], [], ["year 0 paid 1 1"], "往年"],
  ["an empty one", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂||2023|25`], ["B2 甲 green-factory 省级 2023 25"], [], ["year 0 paid 1 1"], "往年"],
  ["what begins like none", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂|无级|2023|25`], ["B2 甲 green-factory ? 2023 25"], [`C2 grade ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["what ends like none", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|省级绿色工厂|尚无|2023|25`], ["B2 甲 green-factory ? 2023 25"], [`C2 grade ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["no grade, of what is awarded once a grade", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|绿色工厂||2023|25`], ["B2 甲 green-factory ? 2023 25"], [`C2 grade ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["no grade, without a column for it", ["企业名称|奖补项目|年度", `${A}|绿色工厂|2023`], ["B2 甲 green-factory ? 2023 unknown"], [`B2 grade ${A} used`], ["year 0"], "往年"],
  ["no grade, of what the title names", ["2023年绿色工厂奖励", "序号|企业名称|已奖金额", `1|${A}|25`], ["B3 甲 green-factory ? 2023 25"], [`B3 grade ${A} used`], ["paid 1 1"], "往年"],
  ["no grade, of what is awarded each time", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|小微企业之星||2023|2`], ["B2 甲 micro-star ? 2023 2"], [], ["year 0 paid 1 1"], "往年"],
  ["no grades at all", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核|省级|2023|5`], ["B2 甲 clean-audit 2023 5"], [], ["year 0 paid 1 1"], "往年"],
  ["the year of a date", ["企业名称|奖补项目|兑现日期", `${A}|“浙江制造”精品|2023-05-01`], ["B2 甲 zhejiang-made 2023 unknown"], [], ["date 0"], "往年"],
  ["a year before a date", ["企业名称|奖补项目|兑现日期|年度", `${A}|“浙江制造”精品|2023-05-01|2022`], ["B2 甲 zhejiang-made 2022 unknown"], [], ["year 0"], "往年"],
  ["no year, of what is paid every year", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|“浙江制造”精品|||20`], ["B2 甲 zhejiang-made 20"], [`D2 year ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["no year, of what is paid once", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核|||5`], ["B2 甲 clean-audit 5"], [], ["year 0 paid 1 1"], "往年"],
  ["a year that is none", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|“浙江制造”精品||去年|20`], ["B2 甲 zhejiang-made 20"], [], ["year 1 paid 1 1"], "往年"],
  ["a span of years", ["企业名称|奖补项目|兑现日期", `${A}|“浙江制造”精品|2023-2024年`], ["B2 甲 zhejiang-made unknown"], [], ["date 1"], "往年"],
  ["no column of years, twice", ["企业名称|奖补项目|已奖金额", `${A}|“浙江制造”精品|20`, `${B}|“浙江制造”精品|20`], ["B2 甲 zhejiang-made 20", "B3 乙 zhejiang-made 20"], ["A1 year  used"], ["paid 11 11"], "往年"],
  ["no column of years, of what is paid once", ["企业名称|奖补项目|已奖金额", `${A}|清洁生产审核|5`], ["B2 甲 clean-audit 5"], [], ["paid 1 1"], "往年"],
  ["no column of years, without a header", [`${A}|“浙江制造”精品|20`, `${B}|“浙江制造”精品|20`], ["B1 甲 zhejiang-made unknown", "B2 乙 zhejiang-made unknown"], ["A1 year  used"], [""], "往年"],
  ["the year of the title nearest to it", ["2021年", "2022年名单", "企业名称|奖补项目", `${A}|“浙江制造”精品`], ["B4 甲 zhejiang-made 2022 unknown"], [], [""], "往年"],
  ["the year of the sheet's name", ["企业名称|奖补项目", `${A}|“浙江制造”精品`], ["B2 甲 zhejiang-made 2020 unknown"], [], [""], "2020年兑现"],
  ["a title's year is none for an empty cell", ["2021年", "企业名称|奖补项目|等级|年度|已奖金额", `${A}|“浙江制造”精品|||20`], ["B3 甲 zhejiang-made 20"], [`D3 year ${A} used`], ["year 0 paid 1 1"], "往年"],
  ["an amount as a text", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核||2023| 5万元`], ["B2 甲 clean-audit 2023 5"], [], ["year 0 paid 2 1"], "往年"],
  ["an amount in words that nobody reads", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|企业梯度培育荣誉|小巨人|2023|五六万`], ["B2 甲 title 专精特新小巨人 2023 unknown"], [], ["year 0 paid 4 1"], "往年"],
  ["no amount of a title", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|企业梯度培育荣誉|小巨人|2023|`], ["B2 甲 title 专精特新小巨人 2023 unknown"], [`E2 amount ${A} used`], ["year 0 paid 0 1"], "往年"],
  ["no column of amounts for a title", ["企业名称|奖补项目|等级", `${A}|企业梯度培育荣誉|小巨人`], ["B2 甲 title 专精特新小巨人 unknown"], [`A2 amount ${A} used`], [""], "往年"],
  ["approved amounts", ["企业名称|奖补项目|核定金额（元）", `${A}|清洁生产审核|50000`], ["B2 甲 clean-audit 5"], [], ["approved 1 1"], "往年"],
  ["amounts asked for", ["企业名称|奖补项目|申报金额", `${A}|清洁生产审核|5`], ["B2 甲 clean-audit 5"], [], ["claimed 1 1"], "往年"],
  ["asked for, and not paid", ["企业名称|奖补项目|申报金额|已奖金额", `${A}|清洁生产审核|5|`], ["B2 甲 clean-audit unknown"], [`D2 amount ${A} used`], ["paid 0 1"], "往年"],
  ["asked for nothing, and not paid", ["企业名称|奖补项目|申报金额|已奖金额", `${A}|清洁生产审核|0|`], ["B2 甲 clean-audit unknown"], [], ["paid 0 1"], "往年"],
  ["asked for, and the amount is unreadable", ["企业名称|奖补项目|申报金额|已奖金额", `${A}|清洁生产审核|5|五六万`], ["B2 甲 clean-audit unknown"], [], ["paid 4 1"], "往年"],
  ["asked for in a column that says nothing, and nothing else", ["企业名称|奖补项目|申报金额", `${A}|清洁生产审核|`], ["B2 甲 clean-audit unknown"], [], ["claimed 0 1"], "往年"],
  ["nothing was paid", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核||2023|0`], ["B2 甲 clean-audit 2023 0"], [], ["year 0 paid 1 1"], "往年"],
  ["more than any sum", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核||2023|9000000001`, `${B}|清洁生产审核||2023|9000000000`], ["B2 甲 clean-audit 2023 unknown", "B3 乙 clean-audit 2023 9000000000"], [], ["year 00 paid 41 11"], "往年"],
  ["less than any sum", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|清洁生产审核||2023|-9000000001`], ["B2 甲 clean-audit 2023 unknown"], [], ["year 0 paid 4 1"], "往年"],
  ["an item nobody knows, of a firm with a former name", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}（原${B}）|光伏补助||2023|5`], [], [`B2 item ${A}`], ["year 00 paid 11 10"], "往年"],
  ["two firms, each told", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}、${B}|光伏补助||2023|5`], [], [`B2 item ${A}`, `B2 item ${B}`], ["year 00 paid 11 10"], "往年"],
  ["one award under two names", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}（原${B}）|清洁生产审核||2023|5`, `${B}|清洁生产审核||2023|5`], ["B2 甲 clean-audit 2023 5", "B3 乙 clean-audit 2023 5"], [], ["year 000 paid 111 101"], "往年"],
  ["faults of a row with two firms are told once", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}、${B}|清洁生产审核||去年|五六万`, `${A}|清洁生产审核||去年|五六万`], ["B2 甲 clean-audit unknown", "B2 乙 clean-audit unknown", "B3 甲 clean-audit unknown"], [], ["year 101 paid 444 101"], "往年"],
  ["codes alone, and no item", ["序号|统一社会信用代码|已奖金额", `1|${X}|5`], [], [`A2 item ${X}`], ["paid 1 1"], "往年"],
  ["codes alone, of the title's item", ["2023年清洁生产审核", "序号|统一社会信用代码|已奖金额", `1|${X}|5`], ["A3 乙 clean-audit 2023 5"], [], ["paid 1 1"], "往年"],
  ["names that stand second, of the title's item", ["2023年清洁生产审核", "序号|企业名称|已奖金额", `1|${A}|5`], ["B3 甲 clean-audit 2023 5"], [], ["paid 1 1"], "往年"],
  ["an item's column before the sheet's name", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|绿色工厂|省级|2023|25`], ["B2 甲 green-factory 省级 2023 25"], [], ["year 0 paid 1 1"], "清洁生产审核兑现"],
  ["an item's empty cell, whatever the sheet's name", ["企业名称|奖补项目|等级|年度|已奖金额", `${A}|||2023|25`], [], [`B2 item ${A}`], ["year 0 paid 1 1"], "清洁生产审核兑现"],
  ["a project and a kind", ["企业名称|奖补项目|项目名称|年度|已奖金额", `${A}|生产性设备投资补助|冲压线 一期|2023|25`, `${B}|生产性设备投资补助|无|2023|25`], ["B2 甲 equipment 冲压线一期 2023 25", "B3 乙 equipment 2023 25"], [], ["year 00 paid 11 11"], "往年"],
  ["two projects of one firm", ["企业名称|奖补项目|项目名称|年度|已奖金额", `${A}|生产性设备投资补助|冲压线|2023|25`, `${A}|生产性设备投资补助|门板线|2023|25`], ["B2 甲 equipment 冲压线 2023 25", "B3 甲 equipment 门板线 2023 25"], [], ["year 00 paid 11 11"], "往年"],
]; // prettier-ignore

test.each(ROWS)("%s", (_, lines, awards, told, faults, name) =>
  expect(account(lines, name)).toEqual({ awards, told, faults }),
);

test("the item of all rows is the sheet's name's, else a title's, else none", () => {
  expect(itemOfAll("2023年绿色工厂", ["清洁生产审核"])).toBe("2023年绿色工厂");
  expect(itemOfAll("往年", ["武义县", "清洁生产审核兑现"])).toBe("清洁生产审核兑现");
  expect(itemOfAll("往年", ["武义县"])).toBe("");
});
