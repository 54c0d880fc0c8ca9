import type { RowReport } from "../../src/sheet";
import type { Reading } from "./outcome";
import type { Told } from "./told";
import type { TrueClaim } from "./truth";

const same = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-6;
const differs = (a: number | null, b: number | null): boolean => a !== null && b !== null && !same(a, b);

/** The report's row that speaks of a claim; two claims of tables side by side stand in one row. */
export function reported(rows: readonly RowReport[], sheet: string, claim: TrueClaim): RowReport | undefined {
  const read = rows.filter((row) => row.sheet === sheet && row.row === claim.row + 1);
  return read.find(({ claimed }) => same(claimed, claim.claimed)) ?? (claim.beside ? undefined : read[0]);
}

/** How a claim was read. An amount that is not the right one is misread, whatever is told beside it. */
export function readingOf(
  claim: TrueClaim,
  own: RowReport | undefined,
  { name, at }: { readonly name: string; readonly at: number },
  told: Told,
): Reading {
  const asked = told.isAsked(at, claim.row) || told.asksAboutReading(at);
  if (!own) return asked ? "asked" : told.isLeftOut(name, claim.row) ? "left out" : "lost";
  const right =
    own.item === claim.item && same(own.claimed, claim.claimed) && same(own.computed, claim.computed);
  if (right) return "right";
  const wrong =
    differs(own.claimed, claim.claimed) ||
    differs(own.computed, claim.computed) ||
    (own.item !== null && claim.item !== null && own.item !== claim.item);
  return !wrong && asked ? "asked" : "misread";
}
