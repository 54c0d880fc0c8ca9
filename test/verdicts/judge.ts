import { NODE_CODEC } from "../../cli/check/codec";
import { computeFormulas } from "../../engine";
import { cellOf, check, type CheckOptions, type Grid } from "../../src/sheet";
import { WorkbookFault, readBook, recomputed, withVeiled } from "../../xlsx";
import type { Answer, Submitted } from "./case";

/** A file's sheets, formulas computed again, as the command line reads them. */
async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { sheets, workbook, definedNames } = readBook(bytes, NODE_CODEC);
  const around = { recomputes: workbook.recomputes, names: definedNames };
  const computed = await recomputed(sheets, around, computeFormulas);
  return computed.map((grid, at) => withVeiled(sheets[at]!, grid));
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
