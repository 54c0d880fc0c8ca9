import type { CellValue } from "../../src/formula";
import { cellName } from "../../src/sheet";
import { KINDS } from "./kinds";
import type { PeerSheets } from "./peer-cells";
import { placeOf, same, told, type SheetCells } from "./sheet-cells";

/** A cell of which two readers say different things. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly ours: string;
  readonly theirs: string;
  /** Its place as one number, where a second reader can be asked. */
  readonly key?: number;
  /** Why ours is right; undefined where nobody has said so. */
  readonly kind?: string;
}

/** Differences of one book: by kind how many, and of those without a reason the first ones. */
export interface Counted {
  readonly kinds: Readonly<Record<string, number>>;
  readonly unexplained: number;
  readonly first: readonly Difference[];
}

const FIRST = 20;

export function counted(all: readonly Difference[]): Counted {
  const kinds: Record<string, number> = {};
  for (const { kind } of all) if (kind !== undefined) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const left = all.filter(({ kind }) => kind === undefined);
  return { kinds, unexplained: left.length, first: left.slice(0, FIRST) };
}

const at = (key: number): string => cellName(...placeOf(key));

/** Where the check sees something else than the browser sheet shows. */
export function facesDiffer(check: readonly SheetCells[], page: readonly SheetCells[]): Difference[] {
  return check.flatMap(({ name, values, pending }, n) => {
    const other = page[n]!;
    const keys = new Set([...values.keys(), ...other.values.keys(), ...pending, ...other.pending]);
    const told2 = (cells: SheetCells, key: number): string =>
      cells.pending.has(key) ? "pending" : told(cells.values.get(key));
    return [...keys].flatMap((key) => {
      const [ours, theirs] = [told2(check[n]!, key), told2(other, key)];
      return ours === theirs ? [] : [{ sheet: name, cell: at(key), ours, theirs: `page: ${theirs}` }];
    });
  });
}

/** What nobody gave a reason for, and a second reader sees as we do. */
const OUTVOTED = "a second reader agrees with ours";

/** The differences with those settled in which a second reader says what we do. */
export function settled(
  all: readonly Difference[],
  ours: readonly SheetCells[],
  arbiter: ReadonlyMap<string, ReadonlyMap<number, CellValue>>,
): Difference[] {
  const own = new Map(ours.map((sheet) => [sheet.name, sheet.values]));
  return all.map((one) => {
    if (one.kind !== undefined || one.key === undefined) return one;
    const theirs = arbiter.get(one.sheet)?.get(one.key);
    return same(own.get(one.sheet)?.get(one.key), theirs) ? { ...one, kind: OUTVOTED } : one;
  });
}

/** Where a peer reads something else, sheet by sheet. */
export function differencesOf(ours: readonly SheetCells[], peer: PeerSheets): Difference[] {
  const theirs = new Map(peer.map((sheet) => [sheet.name, sheet.cells]));
  return ours.flatMap(({ name, values, pending }): Difference[] => {
    const cells = theirs.get(name);
    if (!cells) return [{ sheet: name, cell: "", ours: "a sheet", theirs: "none" }];
    const found: Difference[] = [];
    for (const key of new Set([...values.keys(), ...cells.keys()])) {
      const [mine, other] = [values.get(key), cells.get(key)];
      if (same(mine, other?.value)) continue;
      const kind = KINDS.find(({ holds }) => holds({ ours: mine, theirs: other, pending: pending.has(key) }))?.name;
      found.push({ sheet: name, cell: at(key), key, ours: told(mine), theirs: told(other?.value), ...(kind !== undefined && { kind }) });
    }
    return found;
  });
} // prettier-ignore
