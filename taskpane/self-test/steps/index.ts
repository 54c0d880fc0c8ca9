import { STEP_IDS, type Step } from "../step";
import { FUNCTION_STEPS } from "./functions";
import { HOST_STEP } from "./host";
import { MARKS_STEP } from "./marks";
import { READ_STEP } from "./read";
import { REMOVED_STEP } from "./removed";
import { ROWS_STEP } from "./rows";
import { SHEET_STEP } from "./sheet";
import { STORAGE_STEPS } from "./storage";
import { UNDO_STEP } from "./undo";
import { WORKER_STEP } from "./worker";

const ALL: readonly Step[] = [
  HOST_STEP,
  SHEET_STEP,
  ...FUNCTION_STEPS,
  READ_STEP,
  MARKS_STEP,
  WORKER_STEP,
  ...STORAGE_STEPS,
  UNDO_STEP,
  ROWS_STEP,
  REMOVED_STEP,
];

/** All steps, in the order in which they run and are told. */
export const STEPS: readonly Step[] = STEP_IDS.map((id) => ALL.find((step) => step.id === id)!);
