export { canonicalJson, depthOf, withoutSpace } from "./canonical";
export { cellReceipt, type ReceiptedCall } from "./cell-receipt";
export { checkReceipt, type ReceiptedCheck } from "./check-receipt";
export type { About, Difference } from "./differences";
export { sha256Of, sha256OfLines } from "./hash";
export { currentOrigin, type Origin } from "./origin";
export { policyData, policyHash } from "./policy-data";
export { isFault, readReceipt, type ReceiptFault } from "./read";
export {
  CELL_VERSION,
  CHECK_VERSION,
  type ArgumentJson,
  type CellJson,
  type CellPlace,
  type CellReceipt,
  type CheckReceipt,
  type DecisionsJson,
  type FileJson,
  type FindingJson,
  type InsideJson,
  type ListJson,
  type SheetSettingJson,
  type Receipt,
} from "./receipt";
export { receiptText, seal } from "./seal";
export { optionsOf } from "./settings-json";
export { verifyCell, verifyCheck, type Outcome, type Verdict } from "./verify";
