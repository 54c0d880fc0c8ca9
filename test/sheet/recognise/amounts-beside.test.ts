// Columns of amounts beside the one that is claimed: what was cut from what was asked for, and the parts in which
// it is paid. Both are understood only where the numbers of every row agree.
/* eslint-disable no-restricted-imports */
import { findLayout } from "../../../src/sheet/recognise/layout";
/* eslint-enable no-restricted-imports */
import { columnName } from "../../../src/sheet";
import { lined } from "../../builders/lined";

const HEAD = "企业名称|奖补项目|";
const FIRMS = ["武义甲五金有限公司", "武义乙五金有限公司", "武义丙五金有限公司"];

/** The columns that are understood and only shown, and whether an amount is deducted as paid before. */
function shown(head: string, rows: readonly string[]): string {
  const lines = rows.map((row, nth) => `${FIRMS[nth]}|设备投资|${row}`);
  const layout = findLayout(lined("申报", [HEAD + head, ...lines]))!;
  const letters = [...layout.shown].sort((a, b) => a - b).map(columnName);
  return [letters.join(""), ...(layout.columns.has("paid") ? ["paid"] : [])].join(" ");
}

const CUT = "申报奖补金额|核减金额|审定奖补金额";

test.each<[why: string, head: string, rows: readonly string[], shown: string]>([
  ["asked for, cut, decided", CUT, ["900|780|120"], "CD"],
  ["in every row", CUT, ["900|780|120", "50|20|30"], "CD"],
  ["not where a row disagrees", CUT, ["900|780|120", "50|20|40"], "C"],
  ["nor where it goes up", CUT, ["120|780|900"], "C"],
  ["nothing cut is left empty", CUT, ["900|780|120", "50||50"], "CD"],
  ["or written as a stroke", CUT, ["900|780|120", "50|—|50"], "CD"],
  ["nothing written though less was decided", CUT, ["900||120"], "C"],
  ["a word for what was cut is no number", CUT, ["900|780|120", "50|未核减|50"], "C"],
  ["a row without amounts says nothing", CUT, ["900|780|120", "||"], "CD"],
  ["a row without what was asked for says nothing", CUT, ["900|780|120", "|20|30"], "CD"],
  ["a row without what was decided says nothing", CUT, ["900|780|120", "50|20|"], "CD"],
  ["no row says an amount", CUT, ["|780|"], "C"],
  ["to a fen", CUT, ["900.1|780.05|120.05"], "CD"],
  ["a fen too much", CUT, ["900.1|780.05|120.06"], "C"],
  ["without what was decided", "申报奖补金额|核减金额", ["900|780"], ""],
  ["without what was asked for", "审定奖补金额|核减金额", ["120|780"], ""],
])("what was cut: %s", (_, head, rows, expected) => {
  expect(shown(head, rows).trim()).toBe(expected);
});

/** What a column of what was cut is called. */
test.each<[header: string, cut: boolean]>([
  ["核减", true],
  ["审减额", true],
  ["扣减数（万元）", true],
  ["调减资金", true],
  ["减少金额", true],
  ["差额", true],
  ["核减金额说明", false],
  ["其中核减金额", false],
  ["核减原因", false],
])("called %s", (header, cut) => {
  expect(shown(`申报奖补金额|${header}|审定奖补金额`, ["900|780|120"]).includes("D")).toBe(cut);
});

const PARTS = "补助金额|已拨付金额|本次拨付金额";

test.each<[why: string, head: string, rows: readonly string[], shown: string]>([
  ["the whole in two parts", PARTS, ["120|20|100"], "DE"],
  ["to a fen", PARTS, ["120.1|20.05|100.05"], "DE"],
  ["a fen too much", PARTS, ["120.1|20.05|100.06"], "paid"],
  ["a fen too little", PARTS, ["120.1|20.05|100.04"], "paid"],
  ["a row that says what was paid before alone", PARTS, ["120|20|100", "|20|"], "DE"],
  ["a row that has the whole alone", PARTS, ["120|20|100", "50||"], "paid"],
  ["a row that has the rest alone", PARTS, ["120|20|100", "||50"], "paid"],
  ["a word for what was paid before", PARTS, ["120|无|120"], "DE"],
])("paid in parts: %s", (_, head, rows, expected) => {
  expect(shown(head, rows).trim()).toBe(expected);
});
