import { codeOf } from "./grids";
import { minimalParts, packageOf } from "./packages";

/** A small sheet of equipment claims as XML, of which a test writes single cells as other programs write them. */

const HEAD = ["企业名称", "统一社会信用代码", "奖补项目", "申报基数（万元）", "申报金额（万元）", "申报日期"];
const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
const LETTERS = "ABCDEF";

/** What differs from a right claim of 1,200 at 10%: each is the XML behind `<c r="…" `. */
export interface ClaimXml {
  readonly base?: string;
  readonly amount?: string;
  readonly day?: string;
  /** Attributes of its row. */
  readonly row?: string;
}

/** What of the package differs. */
export interface BookXml {
  /** Behind the list of sheets. */
  readonly workbook?: string;
  /** Before it. */
  readonly properties?: string;
  /** Rows below the claims. */
  readonly below?: string;
  /** Behind the rows. */
  readonly behind?: string;
}

/**
 * A workbook of one claim in row 2.
 *
 * @example await claimBook({ amount: "><f>D2*10%</f><v>900</v></c>" }) // a stale value
 */
export function claimBook(claim: ClaimXml, book: BookXml = {}): Promise<Uint8Array> {
  const { base = "><v>1200</v></c>", amount = "><v>120</v></c>", day = "><v>45413</v></c>" } = claim;
  const cells = [text("武义宏远五金有限公司"), text(codeOf(1)), text("设备投资"), base, amount, day];
  const line = (row: number, all: readonly string[], more = ""): string =>
    `<row r="${row}" ${more}>${all.map((xml, at) => `<c r="${LETTERS[at]}${row}" ${xml}`).join("")}</row>`;
  const parts = minimalParts(line(1, HEAD.map(text)) + line(2, cells, claim.row) + (book.below ?? ""));
  const workbook = parts["xl/workbook.xml"]!.replace("<sheets>", `${book.properties ?? ""}<sheets>`);
  const sheet = parts["xl/worksheets/sheet1.xml"]!;
  return packageOf({
    ...parts,
    "xl/workbook.xml": workbook.replace("</workbook>", `${book.workbook ?? ""}</workbook>`),
    "xl/worksheets/sheet1.xml": sheet.replace("</worksheet>", `${book.behind ?? ""}</worksheet>`),
  });
}
