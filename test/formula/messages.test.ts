import { CellError } from "../../src/formula";
import { ITEMS } from "../../src/policy";
import { call, said, type Given } from "./call";

const E = "EQUIPMENT_SUBSIDY";
const T = "TITLE_AWARD";
const D = "DESIGN_CONTEST_AWARD";
const L = "LIGHT_DIGITAL_SUBSIDY";
const REF = new CellError("#REF!");

const FUNCTION_NAMES =
  "GROWTH_AWARD、TITLE_AWARD、EQUIPMENT_SUBSIDY、ROBOT_SUBSIDY、FACTORY_AWARD、SOFTWARE_GROWTH_AWARD、LIGHT_DIGITAL_SUBSIDY、INTEGRATION_SUBSIDY、INSURANCE_MATCH、DESIGN_CONTEST_AWARD、AWARD、ITEMS、BASIS、NEXT_TIER、VETOED、PAYABLE、CREDIT_CODE_VALID、IN_FORCE";
const TITLES = "国家级单项冠军、专精特新小巨人、省隐形冠军、省雄鹰行动培育企业、省专精特新中小企业";
const ITEM_LIST = ITEMS.map(({ name }) => name).join("、");
const DIGITS = "请只填数字，例如 1234.5 或 1,234.5。";
const DATE = "请填 Excel 日期或 2024-05-01 这样的文字。";
const LOST = "里有按数字存放的代码，末几位已经丢失。请把单元格设为文本后重新录入 18 位代码。";
const UNIT_SLIP = "超过 100 亿元，很可能是把以“元”计的金额填成了“万元”。请改按万元填写，或把单位改为“元”。";
const passed = (argument: string, code = "#REF!"): string =>
  `${code} ${argument}所引用的单元格本身是错误 ${code}。请先改正那个单元格。`;
const noTitle = (name: string): string => `没有名为“${name}”的荣誉。可填：${TITLES}。`;
const names = (count: number): string => Array.from({ length: count }, (_, at) => `甲${at}`).join("、");
const noTitles = (count: number): string =>
  Array.from({ length: count }, (_, at) => noTitle(`甲${at}`)).join("");

/** What a wrong call says, word for word: what was wrong, and what would be right. */
test.each<[why: string, says: string, name: string, ...given: Given[]]>([
  ["no argument", "#VALUE! 缺少项目。请补填后再算。", "AWARD"],
  ["no arguments", "#VALUE! 缺少机器人金额、机器人台数。请补填后再算。", "ROBOT_SUBSIDY"],
  ["one of two", "#VALUE! 缺少否决名单。请补填后再算。", "VETOED", "甲"],
  ["one too many", "#VALUE! WUYI.GROWTH_AWARD 最多 2 个参数：增加值增长额、单位。请删去多余的参数。", "GROWTH_AWARD", 1, "元", 3],
  ["no function of this name", `#VALUE! 没有名为“AWRD”的函数。您是否想填：AWARD？可填：${FUNCTION_NAMES}、EXPLAIN。`, "AWRD"],
  ["nothing to explain", "#VALUE! 缺少函数。请补填后再算。", "EXPLAIN"],
  ["a blank to explain", `#VALUE! 缺少函数。可填：${FUNCTION_NAMES}。`, "EXPLAIN", undefined],
  ["a slip in what to explain", `#VALUE! 没有名为“awrd”的函数。您是否想填：AWARD？可填：${FUNCTION_NAMES}。`, "EXPLAIN", "awrd"],
  ["an error to explain", passed("函数"), "EXPLAIN", REF],
  ["no number", `#VALUE! 设备投资额应填数字，现为“待定”。${DIGITS}`, E, "待定"],
  ["TRUE for a number", "#VALUE! 设备投资额应填数字，现为逻辑值 TRUE 或 FALSE。请改填数字。", E, true],
  ["an endless number", "#NUM! 设备投资额不是有限的数。请核对。", E, Infinity],
  ["an area below 0", "#NUM! 新建建筑面积不能为负数，现为 -1。请核对。", "FACTORY_AWARD", -1, 2],
  ["below 0", "#NUM! 设备投资额不能为负数，现为 -1。请核对。", E, -1],
  ["a pool that is too small", "#NUM! “中小企业服务平台培训补助”全县每年共 15 万元（第 14 条），不够安排 15.01 万元。", "AWARD", "training-pool", undefined, 15.01],
  ["a pool that is nearly used up", "#NUM! “中小企业服务平台培训补助”全县每年共 15 万元（第 14 条），今年已安排 9 万元，不够安排 6.01 万元。", "AWARD", "training-pool", undefined, 6.01, 9],
  ["not above 0", "#NUM! 上年营业收入必须大于 0，现为 0。请核对。", "SOFTWARE_GROWTH_AWARD", 1, 0],
  ["元 for 万元", `#NUM! 设备投资额${UNIT_SLIP}`, E, 1_000_000.01],
  ["too much in 元", "#NUM! 设备投资额超过 100 亿元。请核对金额。", E, 10_000_000_001, null, "元"],
  ["no unit", `#VALUE! 没有名为“元角”的单位。您是否想填：元？可填：万元、元、千元、亿元。`, E, 1, null, "元角"],
  ["FALSE for a unit", "#VALUE! 没有名为“FALSE”的单位。可填：万元、元、千元、亿元。", E, 1, null, false],
  ["an error for a unit", passed("单位"), E, 1, null, REF],
  ["the first error of two", passed("设备投资额", "#NAME?"), E, new CellError("#NAME?"), REF],
  ["an error before a fault", passed("重点项目等级"), E, "待定", REF],
  ["a number for a level", "#VALUE! 没有名为“0.3”的重点项目等级。可填：无、市重点、省重点、国家重点。", E, 1, 0.1 + 0.2],
  ["no batch", "#VALUE! 缺少批次。可填：第一批、第二批、第三批。", L, null, 1],
  ["an error for a batch", passed("批次"), L, REF, 1],
  ["three faults", "#NUM! 省级及以上奖项数不能为负数，现为 -1。请核对。市级奖项数应为整数，现为 1.5。请核对。今年已奖不能为负数，现为 -1。请核对。", D, -1, 1.5, -1],
  ["a fault of the same words twice", `#VALUE! ${noTitle("甲")}`, T, "甲、甲"],
  ["below 0 before not whole", "#NUM! 机器人台数不能为负数，现为 -0.5。请核对。", "ROBOT_SUBSIDY", 100, -0.5],
  ["too few", "#NUM! 机器人台数至少为 1，现为 0。请核对。", "ROBOT_SUBSIDY", 100, "-0"],
  ["too many pieces", "#NUM! 省级及以上奖项数超过 1,000,000，不合常理。请核对单位和数字。", D, 1_000_001],
  ["too large an area and ratio", "#NUM! 新建建筑面积超过 100,000,000 ㎡，不合常理。请核对单位和数字。容积率超过 100，不合常理。请核对单位和数字。", "FACTORY_AWARD", 1e10, 101],
  ["no title", `#VALUE! 缺少荣誉。可填：${TITLES}。`, T, null],
  ["nothing but marks between titles", `#VALUE! 缺少荣誉。可填：${TITLES}。`, T, "、 ，"],
  ["no prior title", `#VALUE! ${noTitle("甲")}`, T, "小巨人", "甲"],
  ["TRUE for a prior title", "#VALUE! 已获荣誉或已奖金额应填数字，现为逻辑值 TRUE 或 FALSE。请改填数字。", T, "小巨人", true],
  ["an error for a title", passed("荣誉"), T, REF],
  ["an error for a prior title", passed("已获荣誉或已奖金额"), T, "小巨人", REF],
  ["eight faults", `#VALUE! ${noTitles(8)}`, T, names(8)],
  ["nine faults", `#VALUE! ${noTitles(8)}另有 1 处问题，改正以上各处后再看。`, T, names(9)],
  ["twelve faults", `#VALUE! ${noTitles(8)}另有 4 处问题，改正以上各处后再看。`, T, names(12)],
  ["more titles than anybody reads: the first 200", `#VALUE! ${noTitles(8)}另有 192 处问题，改正以上各处后再看。`, T, names(201)],
  ["no item", `#VALUE! 缺少项目。可填：${ITEM_LIST}。`, "AWARD", null],
  ["no item of this name", `#VALUE! 没有名为“绿色工场”的项目。您是否想填：绿色工厂（绿色园区、美丽工厂）、绿色设计产品示范、绿色低碳供应链管理企业？可填：${ITEM_LIST}。`, "AWARD", "绿色工场"],
  ["an error for an item", passed("项目"), "AWARD", REF],
  ["an error for a grade", passed("等级"), "AWARD", "dcmm", REF],
  ["an error for a quantity", passed("数量"), "AWARD", "cpms", null, REF],
  ["an error for what was paid", passed("已奖"), "AWARD", "cpms", null, null, REF],
  ["an error for titles", passed("等级"), "AWARD", "title", REF],
  ["no grade", "#VALUE! “数据管理能力成熟度贯标”分等级，请填写等级：一级、二级、三级、四级、五级。", "AWARD", "dcmm"],
  ["no title for AWARD", `#VALUE! “企业梯度培育荣誉”分等级，请填写等级：${TITLES}。`, "AWARD", "title"],
  ["no title between the marks", `#VALUE! 缺少荣誉。可填：${TITLES}。`, "AWARD", "title", "、"],
  ["no grade of this name", "#VALUE! 没有名为“七级”的等级。您是否想填：一级、二级、三级？可填：一级、二级、三级、四级、五级。", "AWARD", "dcmm", "七级"],
  ["no level of this name", "#VALUE! 没有名为“x”的重点项目等级。可填：无、市重点、省重点、国家重点。", "AWARD", "equipment", "x", 1],
  ["a grade of an item that has a base alone", "#VALUE! “工业增加值增长奖”不分等级，现填了“省”。请把等级留空。", "AWARD", "growth", "省", 3000],
  ["no base", "#VALUE! “工业增加值增长奖”按增加值增长额计算，请在“数量”参数填写增加值增长额。", "AWARD", "growth"],
  ["a base below 0", "#NUM! 设备投资额不能为负数，现为 -1。请核对。", "AWARD", "equipment", null, -1],
  ["two inputs", "#VALUE! “两化融合项目”需要软性投入、硬件投入，请改用 WUYI.INTEGRATION_SUBSIDY。", "AWARD", "integration"],
  ["inputs beside a choice", "#VALUE! “中小企业轻量级数字化改造”需要共性投入、个性投入，请改用 WUYI.LIGHT_DIGITAL_SUBSIDY。", "AWARD", "light-digital"],
  ["no quantity", `#VALUE! 数量应填数字，现为“x”。${DIGITS}`, "AWARD", "cpms", null, "x"],
  ["an approved amount below 0", "#NUM! 核定金额不能为负数，现为 -3。请核对。", "AWARD", "association", null, -3],
  ["no tiers", "#VALUE! “厂房改扩建奖励”不按金额分档，没有下一档。可填：工业增加值增长奖、生产性设备投资补助。基数不能为负数，现为 -1。请核对。", "NEXT_TIER", "factory", -1],
  ["no tiers, a choice first", "#VALUE! “中小企业轻量级数字化改造”不按金额分档，没有下一档。可填：工业增加值增长奖、生产性设备投资补助。共性投入不能为负数，现为 -1。请核对。", "NEXT_TIER", "light-digital", -1],
  ["no tiers, and a grade besides", "#VALUE! “产品主数据标准试点”不按金额分档，没有下一档。可填：工业增加值增长奖、生产性设备投资补助。", "NEXT_TIER", "cpms", 1, "省"],
  ["no item, no amount", `#VALUE! 没有名为“火箭”的项目。可填：${ITEM_LIST}。基数不能为负数，现为 -1。请核对。`, "NEXT_TIER", "火箭", -1],
  ["tiers without levels", "#VALUE! “工业增加值增长奖”不分等级，现填了“省”。请把等级留空。", "NEXT_TIER", "growth", 1, "省"],
  ["a code as a number", `#VALUE! 企业${LOST}`, "VETOED", 913307230000000000, [["甲"]]],
  ["no enterprise", "#VALUE! 缺少企业名称或信用代码。请补填后再算。", "VETOED", null, [["甲"]]],
  ["an error for an enterprise", passed("企业"), "VETOED", REF, [["甲"]]],
  ["an error in the list", passed("否决名单"), "VETOED", "乙", [["甲", REF]]],
  ["the first error of the list", passed("否决名单"), "VETOED", "乙", [[REF, 1e17], [new CellError("#NAME?"), "甲"]]],
  ["a code as a number in the list", `#VALUE! 否决名单${LOST}`, "VETOED", "乙", [["甲", 1e15]]],
  ["three faults of a payment", "#NUM! 奖补金额不能为负数，现为 -1。请核对。没有名为“也许”的是否否决。可填：否、是。已奖金额不能为负数，现为 -1。请核对。", "PAYABLE", -1, "也许", -1],
  ["no dates", "#VALUE! 缺少日期。请补填后再算。缺少起始日。请补填后再算。", "IN_FORCE", null, " "],
  ["dates that are none", `#VALUE! 日期应填日期，现为“TRUE”。${DATE}起始日应填日期，现为“明天”。${DATE}`, "IN_FORCE", true, "明天"],
  ["a date beyond Excel's", "#NUM! 起始日不是 1900 年至 9999 年之间的日期。请核对。", "IN_FORCE", 45413, 2_958_466],
  ["an error for a date", passed("日期"), "IN_FORCE", REF, "明天"],
  ["an error for a start", passed("起始日"), "IN_FORCE", "2024-05-01", REF],
])("%s", (_, says, name, ...given) => {
  expect(said(call(name, given))).toBe(says);
}); // prettier-ignore

/** What is no fault, though it looks like one. */
test.each<[why: string, shows: unknown, name: string, ...given: Given[]]>([
  ["exactly 100 亿元", 100, "GROWTH_AWARD", 1_000_000],
  ["a million pieces", 20, D, 1_000_000],
  ["-0 pieces", 0, D, "-0"],
  ["-0 万元", 0, E, "-0"],
  ["the largest area and ratio", 500_000, "FACTORY_AWARD", 100_000_000, 100],
  ["a short number in the list", false, "VETOED", "乙", [["甲", 1e15 - 1]]],
  ["TRUE in the list", false, "VETOED", "乙", [["甲", true]]],
  ["a broken list that has the firm", true, "VETOED", "甲", [[REF, 1e17, "甲"]]],
  ["a blank between titles", 200, T, "小巨人、 、单项冠军"],
  ["a long run of marks", 100, T, `${"、".repeat(300)}小巨人`],
  ["blanks around titles", 200, T, " 小巨人 、 单项冠军 "],
  ["a blank prior title", 100, T, "小巨人", "  "],
  ["several prior titles", 150, T, "单项冠军", "隐形冠军 、 、省专精特新"],
  ["no pieces of a title", 0, "AWARD", "title", "小巨人", 0],
  ["one piece of a title", 100, "AWARD", "title", "小巨人", 1],
  ["a mark for no grade", 2, "AWARD", "cpms", " — "],
  ["a mark for no grade with a base", 30, "AWARD", "growth", "无", 3000],
  ["the preset level with a base", 450, "AWARD", "equipment", "", 3000],
  ["no level for the next tier", 500, "NEXT_TIER", "equipment", 499],
])("%s", (_, shows, name, ...given) => {
  expect(call(name, given)[0]![0]).toBe(shows);
}); // prettier-ignore
