import type { Grid } from "../../../src/sheet";
import { WorkerLink } from "../../check/worker-link";
import { Findings } from "../outcome";
import { SELF_TEST_SHEET } from "../sheet";
import type { Step } from "../step";

const HEADER = ["企业名称", "奖补项目", "申报金额（万元）"];
const CLAIM = ["自检企业", "清洁生产审核", 5];

/** A sheet with one claim, which no workbook holds. */
const CLAIMS: Grid = {
  name: SELF_TEST_SHEET,
  rowCount: 2,
  columns: HEADER.map((head, column) => ({ values: [head, CLAIM[column]!], formulaRows: [] })),
  hiddenRows: new Set(),
  merges: [],
  date1904: false,
};

/** Whether whoever checks starts, and answers. */
export const WORKER_STEP: Step = {
  id: "worker",
  needs: [],
  seconds: 30,
  run: async ({ openLink, signal }) => {
    const link = await openLink();
    const end = (): void => link.end();
    signal.addEventListener("abort", end);
    try {
      await link.hand([CLAIMS]);
      let claims: number | undefined;
      await link.ask("check", { order: [SELF_TEST_SHEET], sheets: {}, inside: [] }, (piece) => {
        if (piece.kind === "head") claims = piece.head.claims;
      });
      const found = new Findings();
      if (claims !== 1) found.wrong("wrongAnswer", "1", String(claims ?? ""));
      return (link instanceof WorkerLink ? found.saw("inWorker") : found.wrong("inSlices")).outcome;
    } finally {
      signal.removeEventListener("abort", end);
      end();
    }
  },
};
