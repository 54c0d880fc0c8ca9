import { computeAwards } from "./awards";
import { readDocuments, readTimes } from "./claim-facts";
import { Claims } from "./claims";
import type { IdentitySheet } from "./examination";
import type { InputFaults } from "./faults";
import { readHistory, type HistorySheet, type ListSheet } from "./lists";
import type { Progress } from "./progress";
import { readGrades } from "./reading/grades";
import { Firms } from "./reading/identity";
import { readItems } from "./reading/names";
import { claimSheets, type ReadSheet } from "./workbook";

/** The tables of the lists, each with its entries' names and codes. */
export interface ReadLists {
  readonly veto: readonly ListSheet[];
  readonly past: readonly ListSheet[];
}

/** The claims of a workbook as they were read and computed, and who they are of. */
export interface ReadClaims {
  readonly claims: Claims;
  readonly identitySheets: readonly IdentitySheet[];
  readonly history: readonly HistorySheet[];
  readonly faults: InputFaults;
}

/**
 * Reads the claims of some sheets: who claims what, what each amounts to by itself, and what is wrong with it.
 *
 * @param from how much of the check is done before
 * @param to how much of it is done after
 */
export function* readClaims(
  sheets: readonly ReadSheet[],
  { veto, past }: ReadLists,
  from: number,
  to: number,
): Generator<Progress, ReadClaims> {
  const { found, size } = claimSheets(sheets);
  const identitySheets: IdentitySheet[] = [
    ...found.map(({ sheetIndex, table, identities }) => ({ sheetIndex, label: table.grid.name, identities })),
    ...veto,
    ...past,
  ];
  const firms = new Firms(identitySheets.map(({ identities }) => identities));
  const claims = new Claims(found, size);
  for (const { first, table, identities } of found) {
    for (let entry = 0; entry < table.size; entry++)
      claims.firms[first + entry] = firms.idOf(identities, entry);
  }
  const history = past.map((sheet) => readHistory(sheet, (entry) => firms.idOf(sheet.identities, entry)));
  const faults: InputFaults = { missing: [], unknownNames: [], outOfRange: [], hugeBases: [] };
  yield { stage: "computing", done: from };
  readTimes(claims);
  readItems(claims);
  readGrades(claims, faults);
  for (const computed of computeAwards(claims, faults))
    yield { stage: "computing", done: from + (to - from) * (0.2 + (0.8 * computed) / size) };
  readDocuments(claims);
  return { claims, identitySheets, history, faults };
}
