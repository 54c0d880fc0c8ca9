import type { Finding } from "../../src/sheet";
import type { FindingCode, FindingParameters } from "../../src/text";
import type { Found } from "../check";

/** A finding of one code, with the parameters of that code. */
export type FoundOf<C extends FindingCode> = Omit<Found, "parameters" | "code"> & {
  readonly code: C;
  readonly parameters: FindingParameters[C];
};

/** What a check found about the veto list. */
export interface VetoSummary {
  readonly vetoed: readonly FoundOf<"vetoed">[];
  /** How many firms that are. */
  readonly firms: number;
  /** What the vetoed rows would get otherwise, in 万元, as far as that is known. */
  readonly otherwise: number;
  /** Vetoed rows whose award cannot be computed. */
  readonly unknown: number;
  /** Names to decide on: open, and settled by a person. */
  readonly similar: readonly FoundOf<"veto-name-similar">[];
  readonly settled: number;
}

const isOf =
  <C extends FindingCode>(code: C) =>
  (found: Found): found is Found & FoundOf<C> & Finding =>
    found.code === code;

/** Fen add exactly; 万元 do not. */
const FEN = 1e6;

/** What stands about the veto among the findings of a check. */
export function vetoSummary(found: readonly Found[]): VetoSummary {
  const vetoed = found.filter(isOf("vetoed"));
  const similar = found.filter(isOf("veto-name-similar"));
  let otherwise = 0;
  let unknown = 0;
  for (const { parameters } of vetoed) {
    if (parameters.otherwise === null) unknown++;
    else otherwise += Math.round(parameters.otherwise * FEN);
  }
  const open = similar.filter(({ accepted }) => accepted === undefined);
  return {
    vetoed,
    firms: new Set(vetoed.map(({ parameters }) => parameters.enterprise)).size,
    otherwise: otherwise / FEN,
    unknown,
    similar: open,
    settled: similar.length - open.length,
  };
}
