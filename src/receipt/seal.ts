import { canonicalJson, ordered } from "./canonical";
import { sha256Of } from "./hash";
import type { CellBody, CheckBody, Receipt, Sealed } from "./receipt";

/** The hash over a receipt without its own. */
export const sealOf = (receipt: CellBody | CheckBody | Receipt): string =>
  sha256Of(canonicalJson({ ...receipt, sha256: undefined }));

/**
 * A receipt with its hash. The hash guards against accidents (a digit lost on the way, a hand that slipped); it
 * is no signature, since anyone can compute it again.
 */
export const seal = <B extends CellBody | CheckBody>(body: B): Sealed<B> => ({
  ...body,
  sha256: sealOf(body),
});

/** A receipt as a file: its keys in order, indented for people, a line feed at the end. */
export const receiptText = (receipt: Receipt): string => `${JSON.stringify(ordered(receipt), null, 1)}\n`;
