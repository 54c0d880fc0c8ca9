import { textOf } from "../../formula";
import { ITEM_NAMES, foldName } from "../../policy";
import type { ClaimSheet } from "../claims";
import { isCodeLike, isFirmLike } from "../lists";
import { readHeader } from "../recognise/header-text";
import { saysVetoed } from "../reading/veto-answer";
import { NUMBER, TEXT, readNumber, shownAt } from "../reading/numbers";
import { labelOfColumn, meaningsOf, type ColumnKey } from "../recognise/vocabulary";
import type { UnusedColumn } from "./column-heads";

/** A column that could be what another one was taken for. */
export interface Ambiguous {
  readonly key: ColumnKey;
  readonly label: string;
  readonly taken: { readonly at: number; readonly header: string };
  readonly other: UnusedColumn;
  /** In how many rows the two say different things. */
  readonly rows: number;
  /** What the other would change in the sum, in fen; `null` where they are no amounts. */
  readonly difference: number | null;
}

/** Whichever of two such columns is taken, the money is the same. */
const NO_MONEY = new Set<ColumnKey>(["note", "filing", "project", "projectTotal", "statistics"]);
/** Headers that no list of names holds, and that speak of an award. */
const SAYS_AWARD =
  /(?:奖励|奖补|补助|补贴|奖金|资助|扶持|兑现|拨付|核定|审定|审核|核准|拟奖|拟补|建议|实发|应发|申报|申请).*(?:金额|资金|额|数|款|元|奖励|奖补|补助|补贴|意见)|^(?:金额|资金)$/;
/** Short headers that say that something is paid, or was decided: 拟拨付, 实付, 终审, 县领导批示. */
const SAYS_PAID_OUT =
  /^(?:拟|应|实际?|本[次年批]|最[终后]|终|初|复|县|局|领导|现|建议)*(?:拨付?|兑付|兑现|支付|发放|给付|付款?|[奖补]|批[准复示]?|审[批定核]?|复?核[发定准]?|合计|总计)(?:数|后|为)?$/;
/** Who is paid, which may be somebody else than who claims. */
const PAYEE =
  /^(?:对公|银行|收款|受款|开户|领款|受益|拨付|兑付|兑现)+(?:账户|单位|企业|人|户|对象|方)(?:名称|全称)?$|^(?:对公|银行|收款|开户)*(?:账户名称|账户名|户名)$|^开户名称?$/;
/** What stands before a word where somebody decided or proved the number. */
const DECIDED = /^(?:核定|审定|审核|核准|核实|确认|认定|实际|审计|经审计|复核|最终)+后?的?/;
/** What was given before or elsewhere, and what the firm itself spent. */
const SAYS_OTHER =
  /已|累计|历年|往年|上年|去年|上级|中央|省级|市级|国家|其他|投资|增加值|增长|产值|营收|收入|税|利润|台数|人数|户数|面积|注册|资本|资产|负债|贷款|利息|合同|发票|开票|采购|订单|出口|费用|成本|工资|社保|账|号|日期|时间|年度|文件|文号|单位$|部门|人$/;

/** What a header that was not taken could mean beside the columns that were. */
function meaningOf(sheet: ClaimSheet, { at, header }: UnusedColumn): ColumnKey | undefined {
  const { columns, shown } = sheet.table.layout;
  if (shown.has(at)) return undefined;
  const lost = header.meanings.find(({ key }) => columns.has(key) && !NO_MONEY.has(key));
  if (lost) return lost.key;
  if (header.meanings.length > 0 || !columns.has("claimed")) return undefined;
  const name = foldName(header.text);
  if (PAYEE.test(name) && columns.has("enterprise")) return "enterprise";
  // 核定设备投资额 beside 设备投资额: the base that somebody decided.
  const decided = meaningsOf((readHeader(header.text)?.name ?? name).replace(DECIDED, "")).find(
    ({ key }) => columns.has(key) && !NO_MONEY.has(key),
  );
  if (decided) return decided.key;
  // Numbers without a header within the table may be what shall be paid.
  if (name === "") return isWithin(sheet, at) ? "claimed" : undefined;
  if (SAYS_OTHER.test(name)) return undefined;
  const isMoney = header.unit !== undefined || SAYS_AWARD.test(name) || SAYS_PAID_OUT.test(name);
  return isMoney ? "claimed" : undefined;
}

/** Whether a column stands between those that were recognised, or right beside the last one. */
function isWithin({ table: { layout } }: ClaimSheet, at: number): boolean {
  const places = [...layout.columns.values()].map((column) => column.at);
  return at > Math.min(...places) && at <= Math.max(...places) + 1;
}

/** Whether a cell can mean at all what its header could mean; a header alone makes no second reading. */
function couldMean(key: ColumnKey, text: string): boolean {
  if (text === "") return false;
  if (key === "item") return ITEM_NAMES.find(text) !== undefined;
  if (key === "enterprise") return isFirmLike(text);
  if (key === "vetoMatter") return saysVetoed(text);
  return key === "code" ? isCodeLike(text) : true;
}

/** The columns of a sheet of claims that could be its amount, its base, its firm, its item …, and differ from it. */
export function ambiguousColumns(sheet: ClaimSheet, unused: readonly UnusedColumn[]): readonly Ambiguous[] {
  const { table } = sheet;
  return unused.flatMap((other) => {
    const key = meaningOf(sheet, other);
    if (key === undefined) return [];
    const taken = table.column(key)!;
    let [rows, sum] = [0, 0];
    let hasNumbers = false;
    let hasMore = false;
    for (const row of table.rows) {
      const [a, b] = [table.valueAt(row, taken.at), table.valueAt(row, other.at)];
      const [, numberA] = readNumber(a);
      const [kindB, numberB] = readNumber(b);
      const isNumber = kindB === NUMBER || kindB === TEXT;
      hasNumbers ||= isNumber;
      if (!couldMean(key, textOf(b))) continue;
      const same =
        numberA === numberB ||
        shownAt(table.grid, table.originOf(row, taken.at), taken.at).trim() ===
          shownAt(table.grid, table.originOf(row, other.at), other.at).trim();
      if (same) continue;
      rows++;
      const unit = (other.header.unit ?? taken.unit).fen;
      if (!isNumber) continue;
      const difference = numberB * unit - (Number.isNaN(numberA) ? 0 : numberA * taken.unit.fen);
      sum += difference;
      hasMore ||= difference > 0;
    }
    // A column of an award's words without a number in it is no amount.
    if (rows === 0 || (key === "claimed" && !hasNumbers)) return [];
    // Working columns have no header either; what is nowhere more than the amount takes nobody in.
    if (other.header.text === "" && !hasMore) return [];
    const label = labelOfColumn(key);
    return [{ key, label, taken, other, rows, difference: key === "claimed" ? sum : null }];
  });
}
