import { cellName } from "../../src/sheet";
import { areaOf } from "../office-host";

/** The marks in a sheet of a marked copy: `error H3`. */
export function marksInPart(xml: string): string[] {
  const found: string[] = [];
  const rules = xml.matchAll(
    /<(?:\w+:)?conditionalFormatting sqref="([^"]*)">(?:(?!<\/).)*<(?:\w+:)?formula>LEN\("WUYI-(\w+)"/g,
  );
  for (const [, ranges, severity] of rules) {
    for (const { top, left, bottom, right } of ranges!.split(" ").map(areaOf)) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) found.push(`${severity} ${cellName(row, column)}`);
    }
  }
  return found.sort();
}
