import { Exact } from "../../src/award";
import { issue, issueText, type IssueCode } from "../../src/text";

/** What stands against a result, and what a person reads of it who has chosen English. */
type Row = readonly [code: IssueCode, parameters: object, sentence: string];

const ROWS: readonly Row[] = [
  ["above-pool", { item: "中小企业服务平台培训补助", article: 14, approved: new Exact("15.000001"), used: new Exact("0"), most: new Exact("15") }, "“中小企业服务平台培训补助” has 15 万元 a year for the whole county (article 14): not enough for 15.000001 万元."],
  ["above-pool", { item: "中小企业服务平台培训补助", article: 14, approved: new Exact("10"), used: new Exact("9"), most: new Exact("15") }, "“中小企业服务平台培训补助” has 15 万元 a year for the whole county (article 14), of which 9 万元 were given this year: not enough for 10 万元."],
  ["base-missing", { item: "工业增加值增长奖", input: "增加值增长额" }, "“工业增加值增长奖” is computed from 增加值增长额; give it as the quantity."],
  ["boolean-for-number", { argument: "设备投资额" }, "设备投资额 must be a number, not TRUE or FALSE. Type a number."],
  ["code-as-number", { argument: "企业" }, "企业 holds codes stored as numbers, which have lost their last digits. Format the cells as text and type all 18 characters again."],
  ["date-out-of-range", { argument: "日期" }, "日期 is not a date between 1900 and 9999. Check it."],
  ["error-in-argument", { argument: "函数", error: "#REF!" }, "The cell of 函数 is itself the error #REF!. Correct that cell."],
  ["grade-missing", { item: "节水型企业", accepted: ["省级", "市级"] }, "“节水型企业” has grades; choose one: 省级, 市级."],
  ["grade-not-taken", { item: "工业增加值增长奖", given: "省" }, "“工业增加值增长奖” has no grades, but “省” is given. Leave the grade empty."],
  ["internal-fault", { function: "AWARD" }, "WUYI.AWARD made a mistake of its own; its result cannot be used. Tell whoever maintains it what was filled in."],
  ["missing", { argument: "批次", accepted: ["第一批", "第二批", "第三批"] }, "批次 is missing. Accepted: 第一批, 第二批, 第三批."],
  ["missing", { argument: "项目", accepted: [] }, "项目 is missing. Fill it in."],
  ["missing", { argument: "函数", accepted: ["GROWTH_AWARD", "TITLE_AWARD"] }, "函数 is missing. Accepted: GROWTH_AWARD, TITLE_AWARD."],
  ["money-too-large", { argument: "设备投资额", unit: "万元" }, "设备投资额 is over 100 亿元: most likely an amount in 元 was given as 万元. Give it in 万元, or choose 元 as the unit."],
  ["money-too-large", { argument: "设备投资额", unit: "元" }, "设备投资额 is over 100 亿元. Check the amount."],
  ["more-faults", { count: 1 }, "1 more fault will show once these are put right."],
  ["needs-own-function", { item: "厂房改扩建奖励", function: "FACTORY_AWARD", inputs: ["新建建筑面积", "容积率"] }, "“厂房改扩建奖励” needs 新建建筑面积, 容积率; use WUYI.FACTORY_AWARD."],
  ["negative", { argument: "数量", given: new Exact("-1") }, "数量 cannot be negative (-1). Check it."],
  ["negative", { argument: "数量", given: new Exact("-1e300") }, "数量 cannot be negative (-1e+300). Check it."],
  ["negative", { argument: "数量", given: new Exact("-0.00000012") }, "数量 cannot be negative (-0.00000012). Check it."],
  ["no-element", { argument: "设备投资额", row: 4, column: 1 }, "The range of 设备投资额 has no row 4, column 1. Choose ranges of one size."],
  ["no-match", { given: "火箭" }, "Nothing in the catalogue matches “火箭”. Give an article (1–22) or a part of an item's name."],
  ["no-tiers", { item: "工业机器人补助", accepted: ["工业增加值增长奖", "生产性设备投资补助"] }, "“工业机器人补助” has no tiers by amount, so there is no next one. Accepted: 工业增加值增长奖, 生产性设备投资补助."],
  ["not-a-date", { argument: "日期", given: "明天" }, "日期 must be a date, not “明天”. Enter a date, or text such as 2024-05-01."],
  ["not-a-number", { argument: "数量", given: "x" }, "数量 must be a number, not “x”. Type digits only, such as 1234.5 or 1,234.5."],
  ["not-finite", { argument: "设备投资额" }, "设备投资额 is not a finite number. Check it."],
  ["not-positive", { argument: "上年营业收入", given: new Exact("0") }, "上年营业收入 must be above 0, not 0. Check it."],
  ["not-whole", { argument: "数量", given: new Exact("1.5") }, "数量 must be a whole number, not 1.5. Check it."],
  ["other-document", { item: "评价审计等专项资金", article: 17 }, "Another document decides on “评价审计等专项资金” (article 17); this policy gives no amount. Follow that document."],
  ["outside-range", { item: "工业行业协会补助", article: 15, approved: new Exact("11"), least: new Exact("2"), most: new Exact("10") }, "The approved amount of “工业行业协会补助” must lie between 2 and 10 万元 (article 15), not 11 万元."],
  ["quantity-above-one", { item: "节水型企业", given: new Exact("2") }, "“节水型企业” is not paid by the piece: the quantity can only be 1 (or 0), not 2. Leave it empty."],
  ["range-not-decided", { item: "工业行业协会补助", article: 15, least: new Exact("2"), most: new Exact("10") }, "The authority decides on “工业行业协会补助” between 2 and 10 万元 (article 15); give the approved amount."],
  ["share-not-decided", { item: "中小企业服务平台培训补助", article: 14, most: new Exact("15") }, "“中小企业服务平台培训补助” is given out of 15 万元 a year for the whole county (article 14); give the approved amount."],
  ["too-few", { argument: "机器人台数", least: 1, given: new Exact("0") }, "机器人台数 must be at least 1, not 0. Check it."],
  ["too-large", { argument: "容积率", most: 100, unit: "" }, "容积率 above 100 is implausible. Check unit and digits."],
  ["too-large", { argument: "新建建筑面积", most: 10000000, unit: "㎡" }, "新建建筑面积 above 10,000,000 ㎡ is implausible. Check unit and digits."],
  ["too-many-arguments", { function: "CREDIT_CODE_VALID", most: 1, parameters: ["信用代码"] }, "WUYI.CREDIT_CODE_VALID takes at most 1 argument: 信用代码. Remove the others."],
  ["too-many-cells", { most: 4194304 }, "The result would fill more than 4,194,304 cells. Choose smaller ranges."],
  ["too-many-rows", { most: 200000, given: 1048576 }, "One call computes at most 200,000 rows; the range has 1,048,576. Choose the rows with data alone, such as D2:D5001, or compute them in several calls."],
  ["top-tier", { item: "工业增加值增长奖", base: new Exact("10000") }, "10,000 万元 already reaches the highest tier of “工业增加值增长奖”; there is no next one."],
  ["unknown-function", { given: "awrd", nearest: ["AWARD"], accepted: ["GROWTH_AWARD", "TITLE_AWARD"] }, "There is no function called “awrd”. Did you mean AWARD? Accepted: GROWTH_AWARD, TITLE_AWARD."],
  ["unknown-function", { given: "NOPE", nearest: [], accepted: ["GROWTH_AWARD", "TITLE_AWARD"] }, "There is no function called “NOPE”. Accepted: GROWTH_AWARD, TITLE_AWARD."],
  ["unknown-name", { argument: "等级", given: "市级", nearest: ["国家级", "省级"], accepted: ["国家级", "省级"] }, "There is no 等级 called “市级”. Did you mean 国家级, 省级? Accepted: 国家级, 省级."],
  ["unknown-name", { argument: "是否否决", given: "也许", nearest: [], accepted: ["否", "是"] }, "There is no 是否否决 called “也许”. Accepted: 否, 是."],
  ["more-faults", { count: 2 }, "2 more faults will show once these are put right."],
  ["too-many-arguments", { function: "GROWTH_AWARD", most: 2, parameters: ["增加值增长额", "单位"] }, "WUYI.GROWTH_AWARD takes at most 2 arguments: 增加值增长额, 单位. Remove the others."],
]; // prettier-ignore

test.each(ROWS)("%s %# in English", (code, parameters, sentence) => {
  expect(issueText(issue(code, parameters as never), "en")).toBe(sentence);
});
