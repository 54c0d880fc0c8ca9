import type { Day } from "../../calendar";
import { foldCode, isOrganisationCode, organisationCodeIn } from "../../enterprise";
import type { DateColumn } from "../reading/dates";
import { comparable } from "../reading/identity";
import type { ListSheet } from "./list-sheet";
import { entrySpans } from "./spans-of-entries";
import type { UnusedEntry } from "./unused";

/** One entry of a veto list. */
export interface VetoEntry {
  /** As the list writes its name; empty where it has a code alone. */
  readonly enterprise: string;
  /** As it is compared. */
  readonly name: string;
  /** Every name that the entry gives the firm, former ones too, as they are compared; none where it has a code alone. */
  readonly names: readonly string[];
  /** Empty where the entry has no code that can be compared. */
  readonly code: string;
  /** What the list has for a code, whatever that is worth: an old organisation code, a number. */
  readonly codeText: string;
  readonly matter: string;
  /** Open-ended where undefined. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly sheet: ListSheet;
  readonly row: number;
}

/** An entry that was found, and by what. */
export interface VetoHit {
  readonly entry: VetoEntry;
  readonly by: "code" | "name";
}

/** The vetoed firms (article 20) by code and by name. */
export class VetoBook {
  readonly entries: readonly VetoEntry[];
  readonly dates: readonly { readonly sheet: ListSheet; readonly column: DateColumn }[];
  /** Entries whose dates contradict each other, by table. */
  readonly unused: readonly { readonly sheet: ListSheet; readonly entries: readonly UnusedEntry[] }[];
  private readonly byCode = new Map<string, VetoEntry[]>();
  /** Under the organisation code that a unified one holds, for claims that give that alone. */
  private readonly byOrganisation = new Map<string, VetoEntry[]>();
  private readonly byName = new Map<string, VetoEntry[]>();

  constructor(sheets: readonly ListSheet[]) {
    const entries: VetoEntry[] = [];
    const dates: { sheet: ListSheet; column: DateColumn }[] = [];
    const unused: { sheet: ListSheet; entries: readonly UnusedEntry[] }[] = [];
    for (const sheet of sheets) {
      const read = entrySpans(sheet.table);
      for (const column of read.columns) dates.push({ sheet, column });
      unused.push({ sheet, entries: read.unused });
      const { table } = sheet;
      for (let first = 0; first < table.size;) {
        let end = first + 1;
        while (end < table.size && !table.records[end]!.first) end++;
        entries.push(this.enter(sheet, first, end, read.spans[first]!));
        first = end;
      }
    }
    this.entries = entries;
    this.dates = dates;
    this.unused = unused;
  }

  /** Enters the firm of some records under all of its codes and names. */
  private enter(
    sheet: ListSheet,
    first: number,
    end: number,
    { from, to }: Pick<VetoEntry, "from" | "to">,
  ): VetoEntry {
    const { table, identities } = sheet;
    const codes: string[] = [];
    const names: string[] = [];
    for (let record = first; record < end; record++) {
      if (comparable(identities.verdicts[record])) codes.push(identities.codes[record]!);
      if (identities.names[record] !== "") names.push(identities.names[record]!);
    }
    const entry: VetoEntry = {
      enterprise: table.text("enterprise", first),
      name: names[0] ?? "",
      names,
      code: codes[0] ?? "",
      codeText: table.text("code", first),
      matter: table.text("vetoMatter", first),
      from,
      to,
      sheet,
      row: table.rows[first]!,
    };
    for (const code of codes) {
      push(this.byCode, code, entry);
      push(this.byOrganisation, organisationCodeIn(code) ?? code, entry);
    }
    // An old organisation code stands inside the unified code of the same firm.
    if (isOrganisationCode(entry.codeText)) push(this.byCode, foldCode(entry.codeText), entry);
    for (const name of names) push(this.byName, name, entry);
    return entry;
  }

  /** The entries under a code, then those under a name. */
  find(code: string, name: string): readonly VetoHit[] {
    // Lists with old codes have them under the one that a unified code holds.
    const codes = new Set([code, organisationCodeIn(code) ?? code]);
    return [
      ...[...codes].flatMap((one) => hits("code", this.byCode.get(one))),
      ...hits("code", this.byOrganisation.get(code)),
      ...hits("name", this.byName.get(name)),
    ];
  }
}

const hits = (by: VetoHit["by"], entries: readonly VetoEntry[] = []): VetoHit[] =>
  entries.map((entry) => ({ entry, by }));

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
