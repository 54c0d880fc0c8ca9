import { cellOf, isOfBook, type Finding, type Report } from "../../src/sheet";
import { oneLine } from "../one-line";
import { CHECK_TEXT } from "./texts";

/** A finding with how a person names it on the command line. */
export interface Addressed {
  readonly finding: Finding;
  readonly address: string;
}

const ofSheet = (finding: Finding): Addressed => {
  const cell = cellOf(finding);
  return { finding, address: cell === null ? finding.sheet : `${finding.sheet}!${cell}` };
};

/**
 * The findings of a report by what they are about, with their addresses: `设置:1` for the first one about what
 * came with the workbook, `申报汇总!H5` for a cell, `说明` for a sheet, `名单.xlsx Sheet1!A3` for a list's cell.
 */
export function addressed({ findings, listFindings }: Report): {
  readonly ofBook: readonly Addressed[];
  readonly ofSheets: readonly Addressed[];
  readonly ofLists: readonly Addressed[];
} {
  const ofBook = findings.filter(isOfBook);
  return {
    ofBook: ofBook.map((finding, at) => ({ finding, address: CHECK_TEXT.settingAddress(at + 1) })),
    ofSheets: findings.filter((finding) => !isOfBook(finding)).map(ofSheet),
    ofLists: listFindings.map(ofSheet),
  };
}

/**
 * The findings that an address names, as it is or as it is printed. A sheet may have any name: what is about
 * the workbook as a whole comes first, and no sheet takes its place.
 */
export function findingsAt(report: Report, wanted: string): readonly Finding[] {
  const names = ({ address }: Addressed): boolean => address === wanted || oneLine(address) === wanted;
  const { ofBook, ofSheets, ofLists } = addressed(report);
  const kinds = [ofBook, ofLists, ofSheets].map((some) => some.filter(names));
  return (kinds.find((some) => some.length > 0) ?? []).map(({ finding }) => finding);
}
