import type { Place } from "../../taskpane/port";
import type { Spreadsheet } from "./create";

/** Follows the links of our report: a click on a cell's address goes to that cell. */
export function followLinks({ api }: Spreadsheet, go: (place: Place) => void): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const { custom } = worksheet.getSheet().getCellRaw(row, column) ?? {};
    const to = (custom as { to?: Place } | null | undefined)?.to;
    if (to) go(to);
  });
}
