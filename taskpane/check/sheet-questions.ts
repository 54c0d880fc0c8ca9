import type {
  HeaderMapping,
  ListedOutside,
  PlanResult,
  PlannedAward,
  RowValues,
  SheetPreview,
  VetoLine,
  VetoSheet,
} from "../../src/sheet";
import type { CheckRunner } from "./runner";

type Progress = (done: number) => void;

/** How the sheets are recognised, with a person's choices, and what was said of their headers before. */
export async function previewsOf(
  runner: CheckRunner,
  known: readonly HeaderMapping[],
  progress: Progress,
): Promise<readonly SheetPreview[]> {
  const { sheets } = runner.session.settings.get();
  const previews: SheetPreview[] = [];
  await runner.askSheets(
    "preview",
    (order) => ({ order, sheets, known }),
    (piece) => previews.push(piece),
    progress,
  );
  return previews;
}

/** The veto lists of the workbook and their entries. */
export interface VetoBookLists {
  readonly lists: readonly VetoSheet[];
  readonly lines: readonly VetoLine[];
}

/** The workbook's veto lists, as they are now. */
export async function vetoListsOf(runner: CheckRunner, progress: Progress): Promise<VetoBookLists> {
  const { sheets } = runner.session.settings.get();
  const lists: VetoSheet[] = [];
  const lines: VetoLine[] = [];
  await runner.askSheets(
    "veto",
    (order) => ({ order, sheets }),
    (piece) => {
      if (piece.kind === "list") lists.push(piece.list);
      else lines.push(...piece.lines);
    },
    progress,
  );
  return { lists, lines };
}

/** The claims of listed firms that are of another time than the veto; none where nothing is checked any more. */
export async function listedOutsideOf({ link }: CheckRunner): Promise<readonly ListedOutside[]> {
  const found: ListedOutside[] = [];
  await link?.ask("outside", {}, (piece) => found.push(...piece));
  return found;
}

/**
 * What a row says of its award.
 *
 * @param row from 0
 * @returns `null` where the row is no claim
 */
export async function rowValuesOf(
  runner: CheckRunner,
  sheet: string,
  row: number,
): Promise<RowValues | null> {
  const setting = runner.session.settings.get().sheets[sheet];
  let values: RowValues | null = null;
  await runner.askSheets(
    "row",
    (order) => ({ order, sheet, row, setting }),
    (piece) => (values = piece),
  );
  return values;
}

/**
 * What a firm would be paid for several awards of one year, beside the workbook's veto lists as they are now.
 *
 * @param firm empty where it is not known
 * @throws PortFault where the workbook cannot be read
 */
export async function planOf(
  runner: CheckRunner,
  firm: string,
  year: number,
  awards: readonly PlannedAward[],
): Promise<PlanResult> {
  const { sheets } = runner.session.settings.get();
  let result: PlanResult | undefined;
  await runner.askSheets(
    "plan",
    (order) => ({ order, sheets, firm, year, awards }),
    (piece) => (result = piece),
  );
  return result!;
}
