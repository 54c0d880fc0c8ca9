import { cellRanges, check, marksOf, type Finding, type Severity } from "../../src/sheet";

type Cells = readonly (readonly [row: number, column: number])[];

test.each<[what: string, cells: Cells, ranges: readonly string[]]>([
  ["no cell", [], []],
  ["one cell", [[2, 7]], ["H3"]],
  ["a run of rows", [[2, 7], [3, 7], [4, 7]], ["H3:H5"]], // prettier-ignore
  ["a run that was found from below", [[4, 7], [3, 7], [2, 7]], ["H3:H5"]], // prettier-ignore
  ["a gap", [[2, 7], [4, 7]], ["H3", "H5"]], // prettier-ignore
  ["columns from left to right", [[2, 7], [9, 0], [0, 26]], ["A10", "H3", "AA1"]], // prettier-ignore
  ["a run that another column goes on with", [[2, 7], [3, 7], [4, 8]], ["H3:H4", "I5"]], // prettier-ignore
])("%s as ranges", (_, cells, ranges) => {
  expect(cellRanges(cells)).toEqual(ranges);
});

type Told = Partial<Finding> & { readonly severity: Severity };
const found = (told: Told): Finding => ({
  code: "hidden-row",
  sheetIndex: 0,
  sheet: "申报",
  row: 2,
  column: 7,
  parameters: {},
  shown: "",
  bound: "",
  ...told,
});

test.each<[what: string, findings: readonly Told[], marks: readonly string[]]>([
  ["nothing found", [], []],
  ["an error", [{ severity: "error" }], ["0 error H3"]],
  ["a warning", [{ severity: "warning" }], ["0 warning H3"]],
  ["an info", [{ severity: "info" }], ["0 info H3"]],
  ["a warning, then an error of the cell", [{ severity: "warning" }, { severity: "error" }], ["0 error H3"]],
  ["an error, then a warning of the cell", [{ severity: "error" }, { severity: "warning" }], ["0 error H3"]],
  ["a question", [{ severity: "question" }], ["0 question H3"]],
  [
    "a warning, then a question of the cell",
    [{ severity: "warning" }, { severity: "question" }],
    ["0 question H3"],
  ],
  [
    "a question, then an error of the cell",
    [{ severity: "question" }, { severity: "error" }],
    ["0 error H3"],
  ],
  ["an info, then a warning of the cell", [{ severity: "info" }, { severity: "warning" }], ["0 warning H3"]],
  [
    "an accepted error and a warning of the cell",
    [{ severity: "error", accepted: { reason: "已核" } }, { severity: "warning" }],
    ["0 warning H3"],
  ],
  ["a finding about a whole sheet", [{ severity: "info", row: null, column: null }], []],
  [
    "one kind in two rows, another beside it",
    [{ severity: "error" }, { severity: "error", row: 3 }, { severity: "info", column: 8 }],
    ["0 error H3:H4", "0 info I3"],
  ],
  ["two sheets", [{ severity: "error" }, { severity: "error", sheetIndex: 2 }], ["0 error H3", "2 error H3"]],
])("the marks of %s", (_, findings, marks) => {
  const lines = marksOf({ ...check([]), findings: findings.map(found) }).flatMap(({ sheetIndex, ranges }) =>
    Object.entries(ranges).flatMap(([severity, cells]) =>
      cells.map((cell) => `${sheetIndex} ${severity} ${cell}`),
    ),
  );
  expect(lines).toEqual(marks);
});
