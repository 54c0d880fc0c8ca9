import { layClaims, type Laid } from "./claims-sheet";
import { Draw, type Half } from "./draw";
import { extraSheet } from "./extra-sheets";
import type { Layout, TrueSheet } from "./truth";

const renamed = (laid: Laid, name: string): Laid => ({
  grid: { ...laid.grid, name },
  sheet: { ...laid.sheet, name },
  faults: laid.faults.map((fault) => ({ ...fault, sheet: name })),
});

/**
 * A workbook as an office could have laid it out, with what is right about it. The same half and seed, the same
 * workbook.
 */
export function layoutOf(half: Half, seed: number): Layout {
  const draw = new Draw(seed + (half === "unseen" ? 500_000 : 0), half);
  const faulty = draw.chance(0.5);
  const count = draw.chance(0.2) ? 2 : 1;
  const names = new Set<string>();
  const laid = Array.from({ length: count }, (_, at) => {
    const one = layClaims(draw, at * 45, faulty && at === 0 ? draw.whole(1, 2) : 0);
    const name = names.has(one.sheet.name) ? `${one.sheet.name}${at + 1}` : one.sheet.name;
    names.add(name);
    return renamed(one, name);
  });
  const sheets: TrueSheet[] = laid.map(({ sheet }) => sheet);
  const grids = laid.map(({ grid }) => grid);
  if (draw.chance(0.3)) {
    const { grid, tag } = extraSheet(draw, laid);
    const name = names.has(grid.name) ? `${grid.name}（2）` : grid.name;
    const none = {
      role: "none",
      items: [null],
      headerRows: null,
      columns: [],
      claims: [],
      others: [],
    } as const;
    const at = draw.chance(0.5) ? 0 : grids.length;
    grids.splice(at, 0, { ...grid, name });
    sheets.splice(at, 0, { name, ...none, tags: [tag] });
  }
  return { seed, grids, sheets, faults: laid.flatMap(({ faults }) => faults) };
}
