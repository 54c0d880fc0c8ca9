import { NODE_CODEC } from "../../cli/check/codec";
import { completeGrids } from "../../engine";
import { cellOf, check, type CheckOptions, type Grid } from "../../src/sheet";
import { WorkbookFault, readBook, withVeiled } from "../../xlsx";
import type { Answer, Submitted } from "./case";

/** A file's sheets, formulas without values computed, as the command line reads them. */
async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { sheets } = readBook(bytes, NODE_CODEC);
  if (sheets.every(({ pending }) => pending.length === 0)) return sheets.map(({ grid }) => grid);
  const completed = await completeGrids(sheets);
  return completed.map((grid, at) => withVeiled(sheets[at]!, grid));
}

function answer(grids: readonly Grid[], options?: CheckOptions): Answer {
  const { summary, findings, listFindings } = check(grids, options);
  const found = [...findings, ...listFindings].map((finding) => {
    const sheet = finding.sheetIndex === 0 ? "" : `${finding.sheet}!`;
    return `${finding.code} ${sheet}${cellOf(finding) ?? ""}`.trim();
  });
  return { verdict: summary.verdict, found };
}

/** Reads and checks what was submitted. */
export async function judge(submitted: Submitted): Promise<Answer> {
  if ("grids" in submitted) return answer(submitted.grids, submitted.options);
  try {
    return answer(await gridsOf(await submitted.file()), submitted.options);
  } catch (fault) {
    if (fault instanceof WorkbookFault) return { verdict: "refused", found: [] };
    throw fault;
  }
}
