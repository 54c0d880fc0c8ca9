// Headings above claims that are all for one grade of an item: one that nobody understands may say another grade,
// and is asked about; one that groups firms by size, class, trade or place says nothing of the award.
import { check, type Finding } from "../../src/sheet";
import { firm } from "../builders/office-books";
import { lined } from "../builders/lined";

const TITLE = "国家级制造业单项冠军企业";
const HEAD = "序号|企业名称|统一社会信用代码|奖励金额（万元）";

/** The headings that are asked about: the row, the column, what it says, and what its rows are taken for. */
const asked = (...lines: readonly string[]): string[] =>
  check([lined("奖励", lines)]).findings.flatMap((one) => {
    if (one.code !== "unread-row") return [];
    const { enterprise, amount, why } = (one as Finding<"unread-row">).parameters;
    return why === "strange" ? [`${one.row! + 1} ${one.column} ${enterprise}: ${amount}`] : [];
  });

/** A heading between two claims. */
const under = (heading: string): string[] =>
  asked(TITLE, HEAD, `1|${firm(1)}|200`, heading, `2|${firm(2)}|200`);

test.each<[heading: string, why: string]>([
  ["规上企业", "of a size"],
  ["规下工业企业", "of a size, in industry"],
  ["二、规模以上企业", "of a size, in full"],
  ["规模以下工业企业", "of the other size"],
  ["大型企业", "large"],
  ["大中型企业", "large or of middle size"],
  ["中型企业", "of middle size"],
  ["中小型企业", "of middle size or small"],
  ["中小企业", "the same in short"],
  ["小微企业", "small"],
  ["A类企业", "of a class"],
  ["d类企业", "of a class, in a small letter"],
  ["五金行业企业", "of a trade"],
  ["五金行业", "of a trade, in a word"],
  ["电动工具产业链企业", "of a chain of trades"],
  ["科技科企业", "of an office"],
  ["投资促进科室企业", "of an office, in full"],
  ["桐琴镇", "of a township"],
  ["注：以下企业均已公示", "a note"],
  ["隐型冠军、领航、链主、单打冠军、配套能手、服务标杆、绿色先锋、智造先锋、出海先锋等", "too long for a heading"],
  ["以下各企业均由县经济商务局会同县财政局等部门联合审核并在县政府门户网站公示七天无异议后予以兑现奖励", "a sentence"],
])("%s is not asked about: firms %s", (heading) => {
  expect(under(heading)).toEqual([]);
}); // prettier-ignore

test.each<[heading: string, why: string]>([
  ["二、省级隐型冠军企业", "words that may be another grade"],
  ["规外企业", "like a size"],
  ["其他规上企业群", "a size within other words"],
  ["规上企业培育", "a size that goes on"],
  ["规模以外企业", "like a size in full"],
  ["h类企业", "no class"],
  ["新增A类企业", "a class behind another word"],
  [
    "隐型冠军、领航、链主、单打冠军、配套能手、服务标杆、绿色先锋、智造先锋、出海先锋",
    "long, but no sentence",
  ],
])("%s is asked about: %s", (heading) => {
  expect(under(heading)).toEqual([`4 0 ${heading}: 国家级单项冠军`]);
});

test.each<[why: string, lines: readonly string[], asked: readonly string[]]>([
  ["its number stands in a cell of its own", ["二| 隐型冠军 ", `2|${firm(2)}|200`], ["4 1 隐型冠军: 国家级单项冠军"]],
  ["its number has blanks around it", [" 二 |隐型冠军", `2|${firm(2)}|200`], ["4 1 隐型冠军: 国家级单项冠军"]],
  ["two texts beside one another are no heading", ["省级隐型冠军企业|另一批", `2|${firm(2)}|200`], []],
  ["a number alone is none", ["|20||", `2|${firm(2)}|200`], []],
  ["a text with a number beside it is none", ["省级隐型冠军企业|20", `2|${firm(2)}|200`], []],
  ["a text behind the table's columns is one", ["|||||隐型冠军", `2|${firm(2)}|200`], ["4 5 隐型冠军: 国家级单项冠军"]],
  ["a number there is none", ["|||||20", `2|${firm(2)}|200`], []],
  ["the number of a group there is none", ["|||||一", `2|${firm(2)}|200`], []],
  ["below the last claim it is above no other", ["省级隐型冠军企业"], []],
  ["above the last of three claims", [`2|${firm(2)}|200`, "省级隐型冠军企业", `3|${firm(3)}|200`], ["5 0 省级隐型冠军企业: 国家级单项冠军"]],
])("a heading: %s", (_, lines, expected) => {
  expect(asked(TITLE, HEAD, `1|${firm(1)}|200`, ...lines)).toEqual(expected);
}); // prettier-ignore

test.each<[why: string, heading: string, asked: readonly string[]]>([
  ["with a remark beside it", "省级隐型冠军企业||||见附件", ["4 0 省级隐型冠军企业: 国家级单项冠军"]],
  ["in the column of remarks", "||||省级隐型冠军企业", ["4 4 省级隐型冠军企业: 国家级单项冠军"]],
  ["that is a remark", "||||以上企业", []],
])("a heading %s", (_, heading, expected) => {
  const rows = [1, 2].map((n) => `${n}|${firm(n)}|200|`);
  expect(asked(TITLE, `${HEAD}|备注`, rows[0]!, heading, rows[1]!)).toEqual(expected);
}); // prettier-ignore

test.each<[why: string, title: string, head: string, more: string]>([
  ["an item without grades", "清洁生产审核", HEAD, ""],
  ["no item at all", "奖励表", HEAD, ""],
  ["rows that say their item themselves", TITLE, `${HEAD}|奖补项目`, "|单项冠军"],
  ["rows that say their grade themselves", TITLE, `${HEAD}|等级`, "|国家级"],
])("no heading is asked about with %s", (_, title, head, more) => {
  const rows = [1, 2].map((n) => `${n}|${firm(n)}|5${more}`);
  expect(asked(title, head, rows[0]!, "省级隐型冠军企业", rows[1]!)).toEqual([]);
});

test("rows of an item whose title says no grade are taken for that item", () => {
  expect(asked("绿色工厂", HEAD, `1|${firm(1)}|25`, "省级隐型冠军企业", `2|${firm(2)}|25`)).toEqual([
    "4 0 省级隐型冠军企业: 绿色工厂（绿色园区、美丽工厂）",
  ]);
});
