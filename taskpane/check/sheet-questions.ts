import type { RowValues, SheetPreview, VetoLine } from "../../src/sheet";
import type { CheckRunner } from "./runner";

type Progress = (done: number) => void;

/** How the sheets are recognised, with a person's choices. */
export async function previewsOf(runner: CheckRunner, progress: Progress): Promise<readonly SheetPreview[]> {
  const { sheets } = runner.session.settings.get();
  const previews: SheetPreview[] = [];
  await runner.askSheets(
    "preview",
    (order) => ({ order, sheets }),
    (piece) => previews.push(piece),
    progress,
  );
  return previews;
}

/** The entries of the workbook's veto lists. */
export async function vetoLinesOf(runner: CheckRunner, progress: Progress): Promise<readonly VetoLine[]> {
  const { sheets } = runner.session.settings.get();
  const lines: VetoLine[] = [];
  await runner.askSheets(
    "veto",
    (order) => ({ order, sheets }),
    (piece) => lines.push(...piece),
    progress,
  );
  return lines;
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
