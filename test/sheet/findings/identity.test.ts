import { testCases, type FindingCase } from "../../builders/finding-case";
import { CLEAN, type Claim } from "../../builders/claims";
import { codeOf, grid, nameOf } from "../../builders/grids";
import { claims } from "../../builders/sheets";

const under = (name: string, year: number): Claim => ({
  企业: name,
  代码: codeOf(70),
  项目: "清洁生产审核",
  申报: 5,
  年度: year,
});

/** A code whose last character is wrong. */
const SLIP = `${codeOf(61).slice(0, 17)}${codeOf(61).endsWith("1") ? "2" : "1"}`;

const CASES: readonly FindingCase[] = [
  [
    "one code under three names, one firm: each with the first cell that has it",
    [
      "code-name-conflict C24｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲五金厂”、“乙五金厂”、“丙五金厂”（申报汇总!B24、申报汇总!B25、申报汇总!B26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
      "code-name-conflict C25｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲五金厂”、“乙五金厂”、“丙五金厂”（申报汇总!B24、申报汇总!B25、申报汇总!B26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
      "duplicate-claim D25｜error｜13｜“乙五金厂”的“清洁生产审核”已在 D24 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
      "code-name-conflict C26｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲五金厂”、“乙五金厂”、“丙五金厂”（申报汇总!B24、申报汇总!B25、申报汇总!B26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
      "duplicate-claim D26｜error｜13｜“丙五金厂”的“清洁生产审核”已在 D24 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
      "code-name-conflict C27｜question｜–｜信用代码“91330723MA20000709”下有不同的企业名称：“甲五金厂”、“乙五金厂”、“丙五金厂”（申报汇总!B24、申报汇总!B25、申报汇总!B26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
      "duplicate-claim D27｜error｜13｜“乙五金厂”的“清洁生产审核”已在 D24 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
      "25: 5 → 0",
      "26: 5 → 0",
      "27: 5 → 0",
    ],
    [
      claims([
        ...CLEAN,
        ...["甲五金厂", "乙五金厂", "丙五金厂", "乙五金厂"].map((name, n) => under(name, 2024 + n)),
      ]),
    ],
  ],
  [
    "one name under three codes: the fourth row is the second once more",
    [
      "code-name-conflict C24｜question｜–｜“甲五金厂”有不同的信用代码：“91330723MA20000709”、“91330723MA2000071C”、“91330723MA2000072F”（申报汇总!C24、申报汇总!C25、申报汇总!C26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000709",
      "code-name-conflict C25｜question｜–｜“甲五金厂”有不同的信用代码：“91330723MA20000709”、“91330723MA2000071C”、“91330723MA2000072F”（申报汇总!C24、申报汇总!C25、申报汇总!C26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000071C",
      "code-name-conflict C26｜question｜–｜“甲五金厂”有不同的信用代码：“91330723MA20000709”、“91330723MA2000071C”、“91330723MA2000072F”（申报汇总!C24、申报汇总!C25、申报汇总!C26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000072F",
      "code-name-conflict C27｜question｜–｜“甲五金厂”有不同的信用代码：“91330723MA20000709”、“91330723MA2000071C”、“91330723MA2000072F”（申报汇总!C24、申报汇总!C25、申报汇总!C26）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA2000071C",
      "duplicate-claim D27｜error｜13｜“甲五金厂”的“清洁生产审核”已在 D25 申报（每个等级只奖一次，不论年度和项目名称）。请删去其中一行。｜清洁生产审核",
      "27: 5 → 0",
    ],
    [
      claims([
        ...CLEAN,
        ...[70, 71, 72, 71].map((n, at) => ({ ...under("甲五金厂", 2024 + at), 代码: codeOf(n) })),
      ]),
    ],
  ],
  [
    "a merged code is told once",
    [
      "code-name-conflict B2｜question｜–｜信用代码“91330723MA20000608”下有不同的企业名称：“武义宏固五金有限公司”、“武义晨固门业有限公司”（申报!A2、申报!A4）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000608",
      "code-name-conflict B4｜question｜–｜信用代码“91330723MA20000608”下有不同的企业名称：“武义宏固五金有限公司”、“武义晨固门业有限公司”（申报!A2、申报!A4）。是否同一企业？录错的改正；更过名的统一为现名，或接受并写明理由。｜91330723MA20000608",
    ],
    [
      grid(
        "申报",
        [
          ["企业名称", "统一社会信用代码", "奖补项目", "申报金额"],
          [nameOf(60), codeOf(60), "清洁生产审核", 5],
          [null, null, "两化贯标", 15],
          [nameOf(61), codeOf(60), "清洁生产迭代升级", 8],
        ],
        { merges: [0, 1].map((left) => ({ top: 1, left, bottom: 2, right: left })) },
      ),
    ],
  ],
  [
    "a merged code that is too short is told once, a merged one with a slip too",
    [
      "bad-credit-code B2｜error｜–｜信用代码“91330”有 5 位，应为 18 位。请对照营业执照改正。｜91330",
      `credit-code-check B4｜question｜–｜信用代码“${SLIP}”的校验码不符：末位应为“${codeOf(61)[17]}”。很可能是录入时错了一位，请对照营业执照核对。代码无误的，接受并写明理由。｜${SLIP}`,
    ],
    [
      grid(
        "申报",
        [
          ["企业名称", "统一社会信用代码", "奖补项目", "申报金额"],
          [nameOf(60), "91330", "清洁生产审核", 5],
          [null, null, "两化贯标", 15],
          [nameOf(61), SLIP, "清洁生产审核", 5],
          [null, null, "两化贯标", 15],
        ],
        {
          merges: [1, 3].flatMap((top) =>
            [0, 1].map((left) => ({ top, left, bottom: top + 1, right: left })),
          ),
        },
      ),
    ],
  ],
];

testCases(CASES);
