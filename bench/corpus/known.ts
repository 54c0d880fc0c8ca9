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

/** Where a peer looks for sheets by their folder: in a package of another layout it does not find a new one. */
const LAYOUTS: readonly string[] = [
  "git_issue_629.xlsx",
  "60825.xlsx",
  "rootZipFiles.xlsx",
  "minimal_package.xlsx",
  "wtf_path.xlsx",
];

/** Whether the peer is known not to find new sheets in a package of this layout. */
export const hasOwnLayout = (file: string): boolean => LAYOUTS.some((path) => file.endsWith(path));

/** Why the peer says something else of a file; undefined where nobody looked. */
export const knownReason = (file: string): string | undefined =>
  KNOWN.find(([path]) => file.endsWith(path))?.[1];

/** Files that are refused and rightly so, though the peer makes something of them. */
const REFUSED: readonly (readonly [path: string, why: string])[] = [
  ["CVE-2016-0122-1.xlsm", "no package: the test file of a fault in another program, cut to some bytes"],
  ["git_issue_324.xlsx", "a cell twice, with two values: programs show either"],
  ["skip_empty_lines.xlsx", "a cell twice, once without its value: programs show either"],
  ["TestIssue773_Template_output.xlsx", "a cell seven times, six of them blank: programs show either"],
  ["54764.xlsx", "a document type, as files that attack have it"],
  ["54764-2.xlsx", "a document type, as files that attack have it"],
  ["poc-xmlbomb.xlsx", "a document type, as files that attack have it"],
  ["poc-xmlbomb-empty.xlsx", "a document type, or nothing at all"],
  ["5265527465181184.xlsx", "made by a fuzzer: a part is not what its checksum says"],
  ["5937385319563264.xlsx", "made by a fuzzer: a part is not what its checksum says"],
  ["duplicate-filename.xlsx", "two parts of one name"],
  ["duplicate-filename-case-insensitive.xlsx", "two parts of one name"],
  ["poc-shared-strings.xlsx", "a row 0, which no sheet has"],
  ["sample-beta.xlsx", "a format of before Excel 2007 was finished"],
  ["xlsx-corrupted.xlsx", "tags that do not match"],
  ["MCExecl.xlsx", "a text in an element that counts for some programs only"],
  ["TestIssue459.xlsx", "a sheet without its part: Excel repairs it, and asks"],
  ["issue252.xlsx", "a part is not what its checksum says"],
  ["badfile_noWorkbookRels.xlsx", "a sheet without its part"],
  ["badfile_noWorksheets.xlsx", "a sheet without its part"],
  ["~$LoadPivotTables.xlsx", "what Excel leaves beside an open book"],
];

/** Why a file is refused that the peer opens; undefined where nobody looked. */
export const refusedReason = (file: string): string | undefined =>
  REFUSED.find(([path]) => file.endsWith(path))?.[1];
