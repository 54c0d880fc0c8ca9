import { check } from "../../../src/sheet";
import { lined } from "../../builders/lined";

/** What a sheet is read as: its claims as row, columns, firm, item and amount, and what is asked, with its cells. */
export function readTables(name: string, lines: readonly string[], merges = ""): readonly string[] {
  const { rows, findings } = check([lined(name, lines, merges)]);
  const claims = rows.map(
    ({ row, columns, enterprise, item, claimed }) =>
      `${row}${columns ? ` ${columns}` : ""} ${enterprise} ${item} ${claimed}`,
  );
  const told = findings
    .filter(({ severity }) => severity === "error" || severity === "question")
    .map(
      ({ code, row, column }) =>
        `${code} ${column === null ? "" : String.fromCharCode(65 + column)}${row! + 1}`,
    );
  return [...claims, ...told];
}
