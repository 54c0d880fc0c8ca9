import { MARK_ORDER, type Severity } from "../../../src/sheet";
import type { PlacedMarks } from "../../port";
import { MARK_PATTERN } from "../../office/marks/mark-pattern";
import type { Looks } from "../bench";
import { Findings, skipped, type Outcome } from "../outcome";
import { PLACES, SELF_TEST_SHEET } from "../sheet";
import type { Step, StepContext } from "../step";
import { cellsOf } from "../values";

/** One cell of each severity. */
function wantedMarks(cells: readonly string[]): PlacedMarks {
  const ranges: Record<Severity, string[]> = { error: [], question: [], warning: [], info: [] };
  MARK_ORDER.forEach((severity, at) => ranges[severity].push(cells[at]!));
  return { sheet: SELF_TEST_SHEET, ranges };
}

/** The cells that carry no mark. */
function unmarked(cells: readonly string[], looks: Looks, way: "formats" | "patterns"): string[] {
  if (way === "formats") return looks.formats >= cells.length ? [] : cells.slice(looks.formats);
  return cells.filter((_, at) => looks.fills[at]?.pattern !== MARK_PATTERN);
}

/** Where cells look otherwise than before. */
function differences(cells: readonly string[], before: Looks, after: Looks): string[] {
  const changed = cells.filter(
    (_, at) => JSON.stringify(before.fills[at]) !== JSON.stringify(after.fills[at]),
  );
  return before.formats === after.formats ? changed : [...changed, `${after.formats - before.formats}`];
}

async function markAndClear({ bench, port, signal, left }: StepContext): Promise<Outcome> {
  // All marks are replaced at once, so those of the person would be gone.
  if (await port.marked()) return skipped(["marksInBook"]);
  const cells = cellsOf(PLACES.marks);
  await bench.write(
    PLACES.marks,
    cells.map((_, row) => [row + 1]),
  );
  await bench.fill(PLACES.filled, "#FFFF00");
  const before = await bench.looks(PLACES.marks);
  left.marks = true;
  await port.mark([wantedMarks(cells)], { signal });
  const marked = await bench.looks(PLACES.marks);
  const found = new Findings();
  for (const cell of unmarked(cells, marked, bench.host().marks)) found.wrong("notMarked", cell);
  if (!found.isBad) found.saw("marked", `${cells.length}`);
  await port.clear();
  left.marks = false;
  const different = differences(cells, before, await bench.looks(PLACES.marks));
  if (await port.marked()) different.push("…");
  return different.length > 0
    ? found.wrong("stillMarked", different.join(" ")).outcome
    : found.saw("unmarked").outcome;
}

/** Marks and what they leave behind. */
export const MARKS_STEP: Step = { id: "marks", needs: ["sheet"], seconds: 60, run: markAndClear };
