import { findingTitle, type FindingCode, type FindingParameters } from "../text";
import { cellOf } from "./accepted";
import { FEN } from "./claims";
import type { Finding } from "./finding";
import type { Grid } from "./grid";
import { readNumbers } from "./reading/numbers";
import { recognise, type Recognised } from "./recognise/role";
import { IdentityReader } from "./reading/identity";
import { readSheet } from "./workbook";
import type { AcceptedFinding, SheetSetting } from "./settings";

type Effect = FindingParameters["settings-inside"]["effect"];

const NONE: Effect = { kind: "none" };

/** How many claims a sheet holds by one reading of it, and what they claim in 万元. */
interface ClaimsRead {
  readonly rows: number;
  readonly sum: number;
}

function claimsOf(grid: Grid, recognised: Recognised): ClaimsRead {
  if (recognised.role !== "claims") return { rows: 0, sum: 0 };
  let [rows, sum] = [0, 0];
  for (const { table } of readSheet(grid, recognised, new IdentityReader()).tables) {
    rows += table.size;
    const column = readNumbers(table, "claimed");
    column?.values.forEach((value) => {
      if (!Number.isNaN(value)) sum += value * column.unit.fen;
    });
  }
  return { rows, sum: Math.round(sum) / FEN };
}

/** What a reading of a sheet comes to, as far as a decision could change it. */
export const printOf = ({ role, item, layout }: Recognised): string =>
  JSON.stringify([
    role,
    item?.id,
    layout?.headerBottom,
    [...(layout?.columns ?? [])].map(([key, { at }]) => [key, at]),
  ]);

interface PlainReading {
  readonly print: string;
  readonly recognised: Recognised;
  claims?: ClaimsRead;
}

const acceptanceKey = ({ code, sheet, cell, shown }: Omit<AcceptedFinding, "reason">): string =>
  JSON.stringify([code, sheet, cell, shown]);

/** What decisions that came with a workbook would change; each sheet is read once without any of them. */
export class InsideEffects {
  private readonly plain = new Map<Grid, PlainReading>();
  private readonly grids: ReadonlyMap<string, Grid>;
  private found: ReadonlyMap<string, Finding> | undefined;
  private readonly own: ReadonlySet<string>;

  /** @param own what the person who checks accepted */
  constructor(
    grids: readonly Grid[],
    private readonly findings: readonly Finding[],
    own: readonly AcceptedFinding[],
  ) {
    this.grids = new Map(grids.map((grid) => [grid.name, grid]));
    this.own = new Set(own.map(acceptanceKey));
  }

  /** What one decision about a sheet changes by itself. */
  ofSheet(name: string, alone: SheetSetting): Effect {
    const grid = this.grids.get(name);
    if (!grid) return NONE;
    const plain = this.plainOf(grid);
    const decided = recognise(grid, alone);
    if (printOf(decided) === plain.print) return NONE;
    plain.claims ??= claimsOf(grid, plain.recognised);
    return { kind: "claims", before: plain.claims, after: claimsOf(grid, decided) };
  }

  /** What an acceptance takes out of the way; nothing where the person who checks accepted the same. */
  ofAcceptance(one: AcceptedFinding): Effect {
    const key = acceptanceKey(one);
    if (this.own.has(key)) return NONE;
    this.found ??= new Map(
      this.findings.map((finding) => {
        const { code, sheet, bound } = finding;
        return [acceptanceKey({ code, sheet, cell: cellOf(finding), shown: bound }), finding];
      }),
    );
    const found = this.found.get(key);
    if (!found) return NONE;
    const title = (language: "zh" | "en"): string => findingTitle(found.code as FindingCode, language);
    return { kind: "accepts", zh: title("zh"), en: title("en"), reason: one.reason };
  }

  private plainOf(grid: Grid): PlainReading {
    let plain = this.plain.get(grid);
    if (!plain) {
      const recognised = recognise(grid);
      this.plain.set(grid, (plain = { print: printOf(recognised), recognised }));
    }
    return plain;
  }
}
