import { periodYear } from "../calendar";
import { STATE, type Claims } from "./claims";
import { isNothing } from "./reading/nothing";

/** When each claim was recognised, and of which year it is. */
export function readTimes(claims: Claims): void {
  for (const sheet of claims.sheets) {
    const date = sheet.dates.find(({ key }) => key === "date");
    const year = sheet.dates.find(({ key }) => key === "year");
    for (let entry = 0; entry < sheet.table.size; entry++) {
      const day = date?.periods[entry];
      const period = year?.periods[entry];
      claims.periods[sheet.first + entry] = day;
      claims.years[sheet.first + entry] =
        (period && periodYear(period)) ?? (day && periodYear(day)) ?? sheet.year;
    }
  }
}

/** Which claims name a higher authority's document (article 19). */
export function readDocuments(claims: Claims): void {
  for (const { table, first } of claims.sheets) {
    if (!table.column("document")) continue;
    for (let entry = 0; entry < table.size; entry++)
      if (!isNothing(table.text("document", entry))) claims.set(first + entry, STATE.document);
  }
}
