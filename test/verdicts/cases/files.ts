import { lookedParts, minimalParts, packageOf } from "../../builders/packages";
import { styledBookOf } from "../../builders/styled-books";
import type { Typed } from "../../builders/grids";
import { veto } from "../../builders/sheets";
import type { VerdictKind, Submitted } from "../case";
import { CHENXI, HEAD, HONGYUAN } from "../firms";

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADS = HEAD.split("|")
  .map((word, at) => text(`${"ABCDEFGHI"[at]}1`, word))
  .join("");
/** A row of equipment of 1,200 (万元), of which 120 are due. */
const rows = (amount: string, name = HONGYUAN.name): string =>
  `<row r="1">${HEADS}</row><row r="2">${text("A2", name)}${text("B2", HONGYUAN.code)}${text("C2", "设备投资")}<c r="E2"><v>1200</v></c>${amount}<c r="H2"><v>2024</v></c>${text("I2", "冲压线")}</row>`;
const file = (amount: string, name?: string): Submitted => ({
  file: () => packageOf(minimalParts(rows(amount, name))),
});
const amount = (value: string): string => `<c r="G2"><v>${value}</v></c>`;

const LISTED = {
  lists: [{ role: "veto", name: "名单.xlsx", grids: [veto([HONGYUAN.name, null, "环保", null, null])] }],
} as const;
const named = (name: string): Submitted => ({ ...file(amount("120"), name), options: LISTED });
/** Every cell of the row's amount has one number format. */
const formatted = (code: string): Submitted => ({
  file: () =>
    packageOf(
      lookedParts(rows(`<c r="G2" s="1"><v>120</v></c>`), {
        styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>`,
      }),
    ),
});
const computed = (formula: string): Submitted => file(`<c r="G2"><f>${formula}</f></c>`);
/** A sum by condition whose range of sums is one cell stands before the amount. */
const summed = (rate: string): Submitted => ({
  file: () =>
    packageOf(
      minimalParts(
        rows(`<c r="G2"><f>SUM(E2,0)*${rate}</f></c>`).replace(
          text("I2", "冲压线"),
          `${text("I2", "冲压线")}<c r="K2"><f>SUMIF(C2:C4,C2,E2)</f></c>`,
        ),
      ),
    ),
});
const book = (
  claimed: Typed,
  shape: { readonly hiddenColumns?: readonly number[]; readonly hidden?: boolean },
): Submitted => ({
  file: () =>
    styledBookOf([
      {
        name: "申报汇总",
        rows: [
          HEAD.split("|"),
          [HONGYUAN.name, HONGYUAN.code, "设备投资", null, 1200, null, claimed, 2024, "冲压线"],
        ],
        ...shape,
      },
      // A workbook of one sheet cannot hide it.
      { name: "一票否决名单", rows: [["企业名称"], [CHENXI.name]] },
    ]),
});
const dated = (from: string, to: string, day: string): Submitted => ({
  file: () =>
    packageOf(
      minimalParts(
        rows(amount("120"))
          .replace(text("I1", "项目名称"), text("I1", "认定日期"))
          .replace(text("I2", "冲压线"), text("I2", day)),
      ),
    ),
  options: {
    lists: [
      {
        role: "veto",
        name: "名单.xlsx",
        grids: [veto([HONGYUAN.name, HONGYUAN.code, "环保", Number(from), Number(to)])],
      },
    ],
  },
});

/** What only the file says: how its texts and numbers are put together, formats, formulas without values. */
export const FILES: VerdictKind = {
  kind: "files",
  cases: [
    { why: "a comment within a number: 120 to one reader, 1200 to another", must: "not-payable", told: "amount-mismatch G2", deceit: file(amount("120<!-- -->0")), honest: file(amount("120")) },
    { why: "a number of which a part is quoted", must: "not-payable", told: "amount-mismatch G2", deceit: file(amount("120<![CDATA[0]]>")), honest: file(amount("<![CDATA[120]]>")) },
    { why: "a cell of another namespace that says 120 for the cell's 900", must: "not-payable", told: "amount-mismatch G2", deceit: file(`${amount("900")}<x:c xmlns:x="urn:x" r="G2"><x:v>120</x:v></x:c>`), honest: file(`${amount("120")}<x:c xmlns:x="urn:x" r="G2"><x:v>900</x:v></x:c>`) },
    { why: "a cell that stands twice", must: "refused", deceit: file(amount("120") + amount("900")), honest: file(amount("120")) },
    { why: "an instruction within the name of a vetoed firm", must: "not-payable", told: "vetoed A2", deceit: named("武义宏<?x?>远五金有限公司"), honest: named(CHENXI.name) },
    { why: "an instruction within a name: programs read it differently", must: "undecided", told: "hidden-content A2", deceit: named(`武义晨<?x?>曦门业有限公司`), honest: named(CHENXI.name) },
    { why: "a zero-width space in the name of a vetoed firm", must: "not-payable", told: "vetoed A2", deceit: named("武义宏&#8203;远五金有限公司"), honest: named(CHENXI.name) },
    { why: "a format that writes 900 for 120", must: "undecided", told: "hidden-content G2", deceit: formatted("[=120]&quot;900&quot;;0"), honest: formatted("#,##0.00") },
    { why: "a format that adds a nought", must: "undecided", told: "hidden-content G2", deceit: formatted("0&quot;0&quot;"), honest: formatted("0&quot;万元&quot;") },
    { why: "a format that shows nothing", must: "undecided", told: "hidden-content G2", deceit: formatted(";;;"), honest: formatted("0;-0;0") },
    { why: "a hidden column of amounts", must: "undecided", told: "hidden-content G1", deceit: book(120, { hiddenColumns: [6] }), honest: book(120, { hiddenColumns: [5] }) },
    { why: "a hidden sheet of claims", must: "undecided", told: "hidden-content", deceit: book(120, { hidden: true }), honest: book(120, {}) },
    { why: "a formula without a value: it is computed, as openpyxl leaves it", must: "not-payable", told: "amount-mismatch G2", deceit: computed("E2*0.2"), honest: computed("E2*0.1") },
    { why: "an empty value beside a formula", must: "not-payable", told: "amount-mismatch G2", deceit: file(`<c r="G2"><f>E2*0.2</f><v/></c>`), honest: file(`<c r="G2"><f>E2*0.1</f><v/></c>`) },
    { why: "a formula that asks for cells beyond the last one", must: "not-payable", told: "amount-mismatch G2", deceit: computed("IF(A5000=&quot;&quot;,450,120)"), honest: computed("IF(A5000=&quot;&quot;,120,0)") },
    { why: "a sum whose range is one cell does not change what other formulas read", must: "not-payable", told: "amount-mismatch G2", deceit: summed("20%"), honest: summed("10%") },
    { why: "months of a veto typed as numbers: 2024.5 is May 2024", must: "not-payable", told: "vetoed A2", deceit: dated("2024.5", "2025.4", "2024-06-01"), honest: dated("2024.5", "2025.4", "2024-04-30") },
  ],
}; // prettier-ignore
