import type { ReportStyle, Severity } from "../../src/sheet";
import type { BookChange } from "../changes";
import { originOf } from "../move";
import type { CellModel, OpenedBook, SheetModel } from "../open";
import type { Steps } from "../steps";
import type { StyleChoice } from "../styles";
import type { EditedSheet } from "./edited";
import type { SavePlan } from "./plan";
import { eachCell, type RowContext } from "./row-writer";
import type { TextNumbers } from "./text-numbers";

/** What all sheets of a book share while they are saved. */
export interface SaveContext {
  readonly opened: OpenedBook;
  readonly plan: SavePlan;
  readonly styleNumber: (style: StyleChoice) => number;
  readonly textNumbers: () => Steps<TextNumbers>;
  readonly spillNumber: () => number | undefined;
  readonly markFormats: () => Readonly<Record<Severity, number>>;
  readonly reportFormats: () => Readonly<Record<ReportStyle, number>>;
  /** The namespace of the book's parts. */
  readonly namespace: string;
}

/** What writing the rows of one sheet needs to know. `p` is the prefix of its part. */
export function rowContext(
  p: string,
  model: SheetModel | undefined,
  { name, moves = [], content }: EditedSheet,
  context: SaveContext,
  textNumber: TextNumbers,
): RowContext {
  const { styleNumber, spillNumber, plan } = context;
  const [rowOrigin, columnOrigin] = [originOf(moves, "row"), originOf(moves, "column")];
  const rowBefore = (row: number): SheetModel["rows"][number] => {
    const origin = model && rowOrigin(row);
    return origin === undefined ? undefined : model!.rows[origin];
  };
  const sheet = model?.name ?? name;
  const change = content ? plan.touched : plan.change;
  return {
    p,
    styleNumber,
    textNumber,
    spillNumber,
    rowBefore,
    formula: (formula, row) =>
      change.mayConcern(formula) ? change.formula(formula, { sheet, ownMoved: true }, row) : formula,
    before(row, column): CellModel | undefined {
      const origin = columnOrigin(column);
      return origin === undefined ? undefined : rowBefore(row)?.cells[origin];
    },
  };
}

const FORMULAS_A_STEP = 4_096;

/** Whether some formula of a sheet that was not touched points to something that is elsewhere now. */
export function* isConcerned({ rows, name }: SheetModel, change: BookChange): Steps<boolean> {
  let looked = 0;
  for (let at = 0; at < rows.length; at++) {
    let concerned = false;
    eachCell(rows[at]?.cells ?? [], ({ formula }) => {
      if (concerned || formula === undefined || !change.mayConcern(formula)) return;
      looked++;
      concerned = change.formula(formula, { sheet: name, ownMoved: true }, at) !== formula;
    });
    if (concerned) return true;
    if (looked < FORMULAS_A_STEP && at % (1 << 15) !== 0) continue;
    looked = 0;
    yield at / rows.length;
  }
  return false;
}
