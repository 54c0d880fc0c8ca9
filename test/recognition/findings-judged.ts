import { cellName, type Report } from "../../src/sheet";
import type { Tally } from "./tally";
import type { Layout, TrueSheet } from "./truth";

/** Whether a row is one with a fault, or of the same firm: what follows from a fault is no false word. */
function isNear(sheet: TrueSheet | undefined, fault: number, row: number): boolean {
  if (fault === row) return true;
  const firmOf = (one: number): string | undefined => sheet?.claims.find((claim) => claim.row === one)?.firm;
  const firm = firmOf(fault);
  return firm !== undefined && firm === firmOf(row);
}

/** Which planted faults are told on their cells, and what is told of rows that are right. */
export function judgeFindings({ faults, sheets }: Layout, report: Report, tally: Tally): void {
  for (const fault of faults) {
    tally.see([fault.tag]);
    const found = report.findings.some(
      ({ code, sheet, row, column }) =>
        sheet === fault.sheet && row === fault.row && column === fault.column && fault.codes.includes(code),
    );
    if (found) tally.faultsFound++;
    else tally.miss("fault not found", `${fault.sheet} ${cellName(fault.row, fault.column)}`, [fault.tag]);
  }
  for (const { code, severity, sheet, sheetIndex, row, column, rows } of report.findings) {
    if (severity !== "error" && severity !== "question") continue;
    const truth = sheets[sheetIndex];
    const follows = (one: number): boolean =>
      faults.some((fault) => fault.sheet === sheet && isNear(truth, fault.row, one));
    if (row !== null && [row, ...(rows ?? [])].some(follows)) continue;
    if (severity === "error") tally.falseErrors++;
    else tally.falseQuestions++;
    const claim = truth?.claims.find((one) => one.row === row);
    const words = code === "unknown-item" || code === "unknown-grade" ? claim?.tags : undefined;
    const tags = words ?? truth?.columns.find(({ at }) => at === column)?.tags ?? [];
    const others = truth?.others.filter((other) => other.row === row).map(({ tag }) => tag) ?? [];
    const where = row === null || column === null ? "" : cellName(row, column);
    tally.miss(`false ${severity}`, `${code} ${sheet} ${where}`, [`told: ${code}`, ...tags, ...others]);
  }
}
