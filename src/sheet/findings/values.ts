import type { ClaimSheet } from "../claims";
import type { FindingParameters } from "../../text";
import type { Examination } from "../examination";
import { cellAt } from "../grid";
import { numbersOf } from "../reading/bases";
import { isPlainFirm } from "../lists";
import type { DateColumn } from "../reading/dates";
import { BAD, DASH, EMPTY, REQUIRED, TEXT, UNNEEDED, shownAt, type NumberColumn } from "../reading/numbers";
import { isNothing } from "../reading/nothing";
import type { TableView } from "../recognise/table";
import { labelOfColumn, type ColumnKey } from "../recognise/vocabulary";
import { isBlank } from "../../formula";

const WHO_AND_WHAT = ["enterprise", "code", "item"] as const satisfies readonly ColumnKey[];

/** A sheet that claims no amounts: nothing in it was compared, which is told once, where its headers begin. */
function tellNoAmounts(exam: Examination, { sheetIndex, table }: ClaimSheet): void {
  const { headerBottom, left: column } = table.layout;
  let row = headerBottom;
  // A header merged over several rows stands in the first of them.
  while (row > 0 && isBlank(cellAt(table.grid, row, column))) row--;
  const label = labelOfColumn("claimed");
  exam.tellAt(
    "missing-value",
    { sheetIndex, row, column },
    { column: label, item: "", absent: true, accepted: [] },
  );
}

/** What people write where a firm is not known yet, and a mark that no row above explains. */
const NOT_YET =
  /^(?:待定|待确认|待核实?|待补充?|某(?:企业|公司|单位)|x{2,}.{0,6}|同上.{0,3}|[〃″"“”']+|\d{1,3})$/iu;
const isNobody = (text: string): boolean => NOT_YET.test(text) || (!isPlainFirm(text) && isNothing(text));

/**
 * `missing-value`: a cell that the row's item needs is empty, or a sheet has no amounts to compare. It cannot see that a value is there but
 * belongs to another row, nor which of two optional columns a person meant to fill.
 */
export function missingValue(exam: Examination): void {
  const { claims } = exam;
  const told = new Set<string>();
  const tell = (claim: number, at: number | undefined, label: string, accepted: readonly string[]): void => {
    const column = at ?? exam.columnOf(claim, "item", "claimed");
    const key = `${claim} ${column} ${label}`;
    if (told.has(key)) return;
    told.add(key);
    const item = claims.items[claim]?.name ?? "";
    exam.tell("missing-value", claim, column, { column: label, item, absent: at === undefined, accepted });
  };
  for (const sheet of claims.sheets) {
    for (const key of WHO_AND_WHAT) {
      const { table, first, item } = sheet;
      const column = table.column(key);
      // Without a column of items, rows are for that of the sheet or of the sub-heading above them; without
      // one of firms, of whom a title or a sub-heading names.
      if (!column && !(key === "item" && !item) && !(key === "enterprise" && !table.column("code"))) continue;
      for (let entry = 0; entry < table.size; entry++) {
        const text = table.text(key, entry);
        if (key === "enterprise" ? isNobody(text) : text === "")
          tell(first + entry, column?.at, labelOfColumn(key), []);
      }
    }
    const amounts = numbersOf(sheet, "claimed");
    if (!amounts && sheet.table.size > 0) tellNoAmounts(exam, sheet);
    amounts?.kinds.forEach((kind, entry) => {
      if (kind === EMPTY) tell(sheet.first + entry, amounts.at, amounts.header, []);
    });
  }
  for (const { claim, at, label, accepted } of exam.faults.missing) tell(claim, at, label, accepted);
}

interface NumberPlace {
  readonly sheetIndex: number;
  readonly label: string;
  readonly table: TableView;
  readonly column: NumberColumn;
}

/** Every column that was read as numbers: of claims and of histories. */
function* numberColumns(exam: Examination): Generator<NumberPlace> {
  for (const { sheetIndex, table, numbers } of exam.claims.sheets) {
    for (const column of numbers.values()) yield { sheetIndex, label: table.grid.name, table, column };
  }
  for (const { sheet, amounts } of exam.history) {
    if (amounts) yield { ...sheet, column: amounts };
  }
}

/** Tells the cells of numbers that are at fault. A column that is taken for two things is read twice, and told once. */
function tellNumbers<C extends "bad-number" | "number-as-text">(
  exam: Examination,
  code: C,
  isFault: (column: NumberColumn, entry: number) => boolean,
  parametersOf: (column: NumberColumn, entry: number, given: string) => FindingParameters[C],
): void {
  const told = new Set<string>();
  for (const { sheetIndex, label, table, column } of numberColumns(exam)) {
    for (let entry = 0; entry < table.size; entry++) {
      if (!isFault(column, entry)) continue;
      const row = table.rows[entry]!;
      const key = `${label} ${row} ${column.at}`;
      if (told.has(key)) continue;
      told.add(key);
      const place = { sheetIndex, label, grid: table.grid, row, column: column.at };
      exam.tellAt(code, place, parametersOf(column, entry, shownAt(table.grid, row, column.at)));
    }
  }
}

/**
 * `bad-number`: text or an error where a number belongs. It cannot see a number that is readable but wrong.
 */
export function badNumber(exam: Examination): void {
  tellNumbers(
    exam,
    "bad-number",
    ({ kinds, needs }, entry) =>
      needs[entry] !== UNNEEDED &&
      (kinds[entry] === BAD || (kinds[entry] === DASH && needs[entry] === REQUIRED)),
    ({ header }, _, given) => ({ column: header, given }),
  );
}

/**
 * `number-as-text`: read as a number, but Excel's own sums skip it. It looks only at columns that the row's
 * item uses.
 */
export function numberAsText(exam: Examination): void {
  tellNumbers(
    exam,
    "number-as-text",
    ({ kinds, needs }, entry) => kinds[entry] === TEXT && needs[entry] !== UNNEEDED,
    ({ header, values, ownUnits, unit }, entry, given) => ({
      column: header,
      given,
      number: values[entry]!,
      ...(ownUnits.has(entry) && { unit: unit.name }),
    }),
  );
}

/**
 * `bad-date`: something that is no date, month or year. It cannot see a date that is readable but wrong,
 * nor day and month exchanged.
 */
export function badDate(exam: Examination): void {
  const look = (place: { sheetIndex: number; label: string; table: TableView }, dates: DateColumn): void => {
    const { table } = place;
    dates.bad.forEach((bad, entry) => {
      const row = table.rows[entry]!;
      if (bad === 0 || table.originOf(row, dates.at) !== row) return;
      exam.tellAt(
        "bad-date",
        { ...place, grid: table.grid, row, column: dates.at },
        { column: dates.header, given: shownAt(table.grid, row, dates.at) },
      );
    });
  };
  for (const { sheetIndex, table, dates } of exam.claims.sheets) {
    for (const column of dates) look({ sheetIndex, label: table.grid.name, table }, column);
  }
  for (const { sheet, column } of exam.veto.dates) look(sheet, column);
  for (const { sheet, years } of exam.history) if (years) look(sheet, years);
}
