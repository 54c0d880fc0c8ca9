import { CellError, type CellValue } from "../../src/formula";

/** What must come out: an amount, `"请核对"` (a text that begins so), or the error of a cell as it is. */
type Expected = number | "请核对" | "#N/A" | "#REF!";

/** A line of a table: an item, why, what must come out, and the cells. */
export type NativeCase = readonly [item: string, why: string, expected: Expected, ...cells: CellValue[]];

/** The fixed amounts, as a list that can be held beside the policy. */
const GRADES: readonly (readonly [item: string, amounts: Readonly<Record<string, number>>])[] = [
  ["micro-star", { 月度: 5, 年度: 2, 月: 5, annual: 2 }],
  ["software-scale-up", { 年度升规: 10, 月度升规: 15, 月度: 15 }],
  ["first-software", { 国家级: 50, 省级: 30, 省: 30 }],
  ["smart-manufacturing", { 示范工厂: 200, 优秀场景: 100 }],
  ["future-factory", { 省级未来工厂: 500, 省级未来工厂试点: 100, "省级数字化车间（智能工厂）": 150, "省级数字化车间(智能工厂)": 150, 市级未来工厂: 80, "市级数字化车间（智能工厂）": 80 }],
  ["digital-demo", { 国家级: 50, 省级: 30, 市级: 5 }],
  ["dcmm", { 一级: 0, 二级: 10, 三级: 20, 四级: 30, 五级: 50 }],
  ["tech-center", { 国家级: 100, 省级: 50, 市级: 10 }],
  ["new-product", { 一类: 25, 二类: 15, 三类: 10 }],
  ["tech-project", { 省级及以上: 10, 市级: 5, 国家级: 10 }],
  ["design-center", { 国家级: 50, 省级: 30, 市级: 5 }],
  ["green-factory", { 国家级: 50, 省级: 25, 市级: 10 }],
  ["green-supply", { 国家级: 50, 省级: 25 }],
  ["green-design", { 国家级: 20, 省级: 10 }],
  ["water-saving", { 省级: 15, 市级: 10 }],
  ["industry-base", { 获评: 30, 复评: 20 }],
]; // prettier-ignore

const graded: NativeCase[] = GRADES.flatMap(([item, amounts]): NativeCase[] => [
  ...Object.entries(amounts).map(([grade, amount]): NativeCase => [item, grade, amount, grade]),
  [item, "没有这个等级", "请核对", "火箭级"],
  [item, "没有填等级", "请核对", null],
  [item, "星号不是任意等级", "请核对", "*"],
  [item, "错误照原样", "#N/A", new CellError("#N/A")],
]);

const fixed: NativeCase[] = (
  [
    ["cpms", 2],
    ["integration-system", 15],
    ["alliance", 20],
    ["clean-audit", 5],
    ["clean-upgrade", 8],
    ["circular", 8],
    ["cloud-purchase", 0],
  ] as const
).map(([item, amount]) => [item, "定额", amount]);

const FEN = 0.000001;

/** Both sides of each step of article 1. */
const growth: NativeCase[] = (
  [
    [500, 0, 5],
    [1000, 5, 10],
    [2000, 10, 20],
    [3000, 20, 30],
    [5000, 30, 50],
    [10000, 50, 100],
  ] as const
).flatMap(([from, below, at]): NativeCase[] => [
  ["growth", `差一分到 ${from}`, below, from - FEN],
  ["growth", `恰好 ${from}`, at, from],
  ["growth", `过 ${from} 一分`, at, from + FEN],
]);

const equipment: NativeCase[] = (
  [
    [100, "无", 0, 8],
    [500, "无", 8, 10],
    [2000, "无", 10, 15],
    [2000, "市重点", 10, 16],
    [2000, "省重点", 10, 18],
    [2000, "国家重点", 10, 15],
    [5000, "无", 15, 18],
    [5000, "省重点", 18, 18],
    [5000, "国家重点", 15, 25],
  ] as const
).flatMap(([from, level, below, at]): NativeCase[] => [
  ["equipment", `${level}，差 1 万元到 ${from}`, ((from - 1) * below) / 100, from - 1, level],
  [
    "equipment",
    `${level}，差一分到 ${from}`,
    Math.round((from - FEN) * below * 1e4) / 1e6,
    from - FEN,
    level,
  ],
  ["equipment", `${level}，恰好 ${from}`, (from * at) / 100, from, level],
]);

/** What counts as a number, and what does not. */
const numbers: NativeCase[] = [
  ["equipment", "浮点噪声：0.1+0.2 再加 99.7 就是 100", 8, 0.1 + 0.2 + 99.7, null],
  ["equipment", "十五位显示为 500", 50, 499.9999999999999, null],
  ["equipment", "十五位显示不到 500", 40, 499.999999999999, null],
  ["equipment", "十五位显示不到 2000", 200, 1999.99999999999, null],
  ["equipment", "半分进位", 8.0005, 100.00625, null],
  ["equipment", "不到半分", 8.0005, 100.006255, null],
  ["equipment", "1.005 × 100 也是 100.5", 8.04, 1.005 * 100, null],
  ["equipment", "文字数字", 120, "1200", null],
  ["equipment", "带千分位的文字", 120, "1,200", null],
  ["equipment", "全角数字", 50, "５００", null],
  ["equipment", "前后空格", 50, "  500 \u3000", null],
  ["equipment", "空格子为 0", 0, null, null],
  ["equipment", "空白文字为 0", 0, " ", null],
  ["equipment", "100 亿元", 180000, 1_000_000, null],
  ["equipment", "超过 100 亿元", "请核对", 1_000_000.000001, null],
  ["equipment", "负数", "请核对", -1, null],
  ["equipment", "文字负数", "请核对", "-1", null],
  ["equipment", "待定", "请核对", "待定", null],
  ["equipment", "百分数不猜", "请核对", "50%", null],
  ["equipment", "带单位的文字不猜", "请核对", "500万", null],
  ["equipment", "千分位放错不猜", "请核对", "1,20", null],
  ["equipment", "小数里的逗号不猜", "请核对", "1.2,3", null],
  ["equipment", "科学记数法的文字不猜", "请核对", "1e3", null],
  ["equipment", "像日期的文字不猜", "请核对", "2024-1-1", null],
  ["equipment", "分数不猜", "请核对", "1/2", null],
  ["equipment", "只有小数点", "请核对", ".", null],
  ["equipment", "TRUE 不是数字", "请核对", true, null],
  ["equipment", "FALSE 不是数字", "请核对", false, null],
  ["equipment", "错误照原样", "#REF!", new CellError("#REF!"), null],
  ["equipment", "带千分位的文字，有小数", 120.05, "1,200.5", null],
  ["equipment", "单引号不是千分位", "请核对", "1'200", null],
  ["equipment", "64 个字符的文字", 50, `${"0".repeat(61)}500`, null],
  ["equipment", "65 个字符的文字", "请核对", `${"0".repeat(62)}500`, null],
  ["equipment", "比分小得多的数也是数", 0, 1e-10, null],
  ["growth", "负增长为 0", 0, -1000],
  ["growth", "文字数字", 5, "620"],
  ["growth", "文字负数", 0, "-1,000"],
  ["growth", "负得超过 100 亿元", "请核对", -1_000_000.000001],
  ["growth", "两个负号", "请核对", "--5"],
  ["growth", "只有负号", "请核对", "-"],
  ["growth", "空格子为 0", 0, null],
];

/** What our functions take and a plain formula does not, because no spreadsheet function can tell: refused in words. */
export const REFUSED_BY_DESIGN: NativeCase[] = [
  ["equipment", "带正号的文字", "请核对", "+500", null],
  ["equipment", "千分位前多一个 0", "请核对", "0,500", null],
  ["equipment", "带圈的数字", "请核对", "⑤", null],
  ["equipment", "数学减号", "请核对", "−500", null],
  ["equipment", "带单引号的等级", "请核对", 500, "‘省重点’"],
  ["software-growth", "上年营收不足 0.001 元", "请核对", 1, 1e-8],
  ["service-pool", "已安排的是浮点噪声，不到 0.00001 元", "请核对", 5, 5.551115123125783e-17],
  ["title", "已获荣誉只有一个逗号", "请核对", "小巨人", ","],
];

const names: NativeCase[] = [
  ["equipment", "简称、空格、全角、大写", 540, 3000, " PROVINCE "],
  ["equipment", "等级里有空格", 540, 3000, "省 重点"],
  ["equipment", "带引号的等级", 540, 3000, "“省重点”"],
  ["equipment", "没有这个等级", "请核对", 3000, "县重点"],
  ["equipment", "只有一个引号", "请核对", 3000, '"'],
  ["equipment", "等级里的 TRUE", "请核对", 3000, true],
  ["light-digital", "批次写成数字", 30, 1, 50, null],
  ["light-digital", "批次写成 TRUE", "请核对", true, 50, null],
  ["integration", "市级重点写成 TRUE", 15, 30, 24, true],
  ["integration", "市级重点写成 FALSE", 12.3, 30, 24, false],
];

const conditions: NativeCase[] = [
  ["robot", "每台恰好 10 万元", 20, 100, 10],
  ["robot", "每台差一分", 0, 99.999999, 10],
  ["robot", "台数为空", "请核对", 100, null],
  ["robot", "台数为 0", "请核对", 100, 0],
  ["robot", "台数不是整数", "请核对", 100, 1.5],
  ["robot", "台数是整数，只差浮点噪声", 20, 100, 2.9999999999999996],
  ["robot", "台数差一点是整数", "请核对", 100, 2.99999999999999],
  ["factory", "容积率 1.5 不够", 0, 1000, 1.5, null],
  ["factory", "容积率过了 1.5", 5, 1000, 1.50000000000001, null],
  ["factory", "容积率 1.5 的浮点噪声", 0, 1000, 1.5000000000000002, null],
  ["factory", "甲类", 5, 1000, 2, "甲类"],
  ["factory", "丁类不补", 0, 1000, 2, "丁"],
  ["factory", "戊类不补", 0, 1000, 2, "戊"],
  ["factory", "没有这个等级", "请核对", 1000, 2, "己"],
  ["factory", "容积率太大", "请核对", 1000, 101, null],
  ["factory", "面积太大", "请核对", 100_000_001, 2, null],
  ["factory", "面积为负", "请核对", -1, 2, null],
  ["factory", "半分进位：0.01 ㎡", 0.00005, 0.01, 2, null],
  ["software-growth", "恰好增 20%", 20, 120, 100],
  ["software-growth", "差一分", 0, 119.999999, 100],
  ["software-growth", "恰好增 20%，十五位", 20, 148.14814814814, 123.45679012345],
  ["software-growth", "十五位，差最后一位", 0, 148.148148148139, 123.45679012345],
  ["software-growth", "上年为 0", "请核对", 120, 0],
  ["software-growth", "上年为空", "请核对", 120, null],
  ["software-growth", "本年为负", "请核对", -120, 100],
  ["integration", "软性投入恰好 30", 7.5, 30, 0, "否"],
  ["integration", "软性投入差一分", 0, 29.999999, 100, "否"],
  ["integration", "软性投入差最后一位", 0, 29.9999999999999, 100, "否"],
];

const caps: NativeCase[] = [
  ["brain-component", "没有填数量就是 1 个", 0.5, null, null],
  ["brain-component", "19 个", 9.5, 19, null],
  ["brain-component", "20 个到上限", 10, 20, null],
  ["brain-component", "21 个过上限", 10, 21, null],
  ["brain-component", "今年已奖 9.75", 0.25, 3, 9.75],
  ["brain-component", "今年已奖超过上限", 0, 3, 11],
  ["brain-component", "今年已奖的比分小得多", 0.5, null, 1e-10],
  ["brain-component", "今年已奖半分：剩下的进位", 9.999999, 20, 0.0000015],
  ["brain-component", "今年已奖过半分：剩下的不进", 9.999998, 20, 0.00000150000001],
  ["brain-component", "数量为负", "请核对", -1, null],
  ["brain-component", "已奖为负", "请核对", 1, -1],
  ["light-digital", "第一批，差一分到上限", 49.999999, "第一批", 83.3333317, 0],
  ["light-digital", "第一批，过上限", 50, "第一批", 83.34, 0],
  ["light-digital", "第二批", 25, "第二批", 50, null],
  ["light-digital", "第三批，两项相加", 40, "第三批", 50, 50],
  ["light-digital", "两个半分合成一分", 0.000001, "第三批", 0.00000125, 0.00000125],
  ["light-digital", "不到半分，只差最后一位", 0, "第一批", 8.33333333333333e-7, 0],
  ["light-digital", "过半分，只多最后一位", 0.000001, "第一批", 8.33333333333334e-7, 0],
  ["light-digital", "没有批次", "请核对", null, 50, 50],
  ["light-digital", "个性投入为负", "请核对", "一", 50, -1],
  ["integration", "一般项目到上限", 100, 400, 0, null],
  ["integration", "一般项目差一分到上限", 99.999999, 399.999996, 0, null],
  ["integration", "重点项目过一般上限", 120, 400, 0, "市重点"],
  ["integration", "重点项目到上限", 300, 1000, 0, "是"],
  ["integration", "重点项目过上限", 300, 1001, 0, "是"],
  ["insurance-match", "一半", 50, 100, 300],
  ["insurance-match", "受保险额限制", 20, 100, 120],
  ["insurance-match", "恰好一半", 50, 100, 150],
  ["insurance-match", "补贴已超过保险额", 0, 100, 90],
  ["insurance-match", "剩下半分进位", 0.000001, 100, 100.0000005],
  ["insurance-match", "保险额为负", "请核对", 100, -1],
  ["design-contest", "省市相加", 15, 1, 1, null],
  ["design-contest", "到上限", 20, 2, 0, null],
  ["design-contest", "过上限", 20, 2, 1, null],
  ["design-contest", "今年已奖 15", 5, 2, 1, 15],
  ["design-contest", "都为空", 0, null, null, null],
  ["design-contest", "奖项数不是整数", "请核对", 1, 0.5, null],
  ["appraised-product", "没有填数量就是 1 个", 5, null],
  ["appraised-product", "3 个", 15, 3],
  ["appraised-product", "0 个", 0, 0],
  ["zhejiang-made", "2 个", 20, "2"],
  ["zhejiang-made", "半个", "请核对", 2.5],
];

const approved: NativeCase[] = [
  ["benchmark-sample", "下限", 10, 10],
  ["benchmark-sample", "差一分到下限", "请核对", 9.999999],
  ["benchmark-sample", "上限", 20, 20],
  ["benchmark-sample", "过上限一分", "请核对", 20.000001],
  ["benchmark-sample", "没有核定", "请核对", null],
  ["association", "下限", 2, 2],
  ["association", "上限", 10, 10],
  ["association", "过上限", "请核对", 10.01],
  ["association", "半分进位", 2.000001, 2.0000005],
  ["association", "不到半分", 2, 2.0000004999],
  ["training-pool", "全部", 15, 15, null],
  ["training-pool", "过总额", "请核对", 15.000001, null],
  ["training-pool", "刚好用完", 5.5, 5.5, 9.5],
  ["training-pool", "超过剩下的", "请核对", 5.5, 9.500001],
  ["service-pool", "用完之后再多一点点也不行", "请核对", 1e-30, 10],
  ["service-pool", "全部，此前的一点点也算", "请核对", 10, 1e-30],
  ["service-pool", "零", 0, 0, 10],
  ["service-pool", "没有核定", "请核对", "", 3],
  ["service-pool", "已安排的不是数", "请核对", 3, "若干"],
];

const titles: NativeCase[] = [
  ["title", "一项", 100, "专精特新小巨人", null],
  ["title", "几项取最高", 200, "小巨人、单项冠军，隐形冠军", null],
  ["title", "换行隔开", 100, "省专精特新中小企业\n小巨人", null],
  ["title", "名称带引号", 100, "专精特新“小巨人”企业", null],
  ["title", "已获荣誉，奖差额", 90, "小巨人", "省专精特新中小企业"],
  ["title", "已获几项，取最高", 50, "小巨人", "省专精特新；雄鹰"],
  ["title", "已获更高", 0, "小巨人", "单项冠军"],
  ["title", "已奖金额", 66.666667, "小巨人", 33.333333],
  ["title", "已奖金额是文字", 66.5, "小巨人", "33.5"],
  ["title", "已奖半分：剩下的进位", 99.999999, "小巨人", 0.0000015],
  ["title", "没有荣誉", "请核对", null, null],
  ["title", "有一项不认识", "请核对", "小巨人、大巨人", null],
  ["title", "只有引号的一项", "请核对", '小巨人、"', null],
  ["title", "名称的一部分不算", "请核对", "小巨", null],
  ["title", "已获荣誉不认识", "请核对", "小巨人", "大巨人"],
  ["title", "已奖为负", "请核对", "小巨人", -1],
  ["title", "已奖太大", "请核对", "小巨人", 1_000_001],
];

/** What plain formulas must say: each tier and cap from both sides, each condition failing, each thing refused. */
export const CASES: readonly NativeCase[] = [
  ...graded,
  ...fixed,
  ...growth,
  ...equipment,
  ...numbers,
  ...names,
  ...conditions,
  ...caps,
  ...approved,
  ...titles,
];
