import type { Report } from "../../src/sheet";
import { findingText } from "../../src/text";

/** The findings of a report as a person reads them: one line each. */
export const saidOf = ({ findings }: Report): string[] =>
  findings.map(({ severity, article, code, parameters, claimed, computed, shown }) => {
    const amounts =
      claimed === undefined ? "" : `｜${claimed}${computed === undefined ? "" : ` → ${computed}`}`;
    return `${severity}｜${article ?? "–"}｜${findingText(code, parameters, "zh")}${amounts}｜${shown}`;
  });
