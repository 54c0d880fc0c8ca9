/**
 * Files of which the peer says something else, looked at one by one; in none of them a kind could be told from the cells
 * alone. By the end of the file's path.
 */
const KNOWN: readonly (readonly [path: string, why: string])[] = [
  [
    "DataTableFormula-Output.xlsx",
    "what-if tables without values: the check asks, the browser sheet shows blanks",
  ],
  [
    "LO_xlsm_tdf111974.xlsm",
    "old macro modules without a part: the peer shows other sheets' cells under a name",
  ],
  ["Fillreport.xlsx", "numbers in the place of addresses: the peer reads nothing"],
  ["LowerCaseReferenceAttribute.xlsx", "columns in small letters: the peer reads nothing"],
  ["52575_main.xlsx", "a formula's value in a cell that says inlineStr: the peer drops it"],
  ["InlineString.xlsx", "runs under a prefix: the peer reads the last one only"],
  ["issue514.xlsx", "rows without numbers: the peer puts them one row up"],
  ["minimal_package.xlsx", "a plain text beside a run: the peer drops the run"],
  ["richtext-after-plain.xlsx", "a plain text beside runs: the peer drops the runs"],
  ["inlineStr2.xlsx", "a plain text beside a run: the peer drops the run"],
  [
    "inlineStrings.xlsx",
    "a text of runs without letters is empty: the peer takes the blanks between the tags",
  ],
  ["tdf76115.xlsx", "a table of texts in ISO-8859-1: the peer takes it for UTF-8"],
];

/** Why the peer says something else of a file; undefined where nobody looked. */
export const knownReason = (file: string): string | undefined =>
  KNOWN.find(([path]) => file.endsWith(path))?.[1];
