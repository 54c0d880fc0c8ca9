export { canonicalJson, depthOf, withoutSpace } from "./canonical";
export { cellReceipt, type ReceiptedCall } from "./cell-receipt";
export { checkReceipt, optionsOf, type ReceiptedCheck } from "./check-receipt";
export type { About, Difference } from "./differences";
export { sha256Of, sha256OfLines } from "./hash";
export { currentOrigin, type Origin } from "./origin";
export { policyData, policyHash } from "./policy-data";
export { isFault, readReceipt, type ReceiptFault } from "./read";
export {
  FORMAT_VERSION,
  type ArgumentJson,
  type CellJson,
  type CellPlace,
  type CellReceipt,
  type CheckReceipt,
  type FileJson,
  type FindingJson,
  type ListJson,
  type Receipt,
} from "./receipt";
export { receiptText, seal } from "./seal";
export { verifyCell, verifyCheck, type Outcome, type Verdict } from "./verify";
