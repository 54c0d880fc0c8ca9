/** A cell of a table, and where it stands. */
export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Element;
}

const span = (cell: Element, name: "rowspan" | "colspan"): number => Number(cell.getAttribute(name)) || 1;

/**
 * Where the cells of a table stand when those that reach over several rows and columns have taken their places.
 */
export function* layOut(table: Element): Generator<LaidOutCell> {
  const taken = new Set<string>();
  for (const [row, line] of [...table.querySelectorAll("tr")].entries()) {
    let column = 0;
    for (const cell of line.querySelectorAll("td, th")) {
      while (taken.has(`${row} ${column}`)) column++;
      const [rows, columns] = [span(cell, "rowspan"), span(cell, "colspan")];
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) taken.add(`${row + down} ${column + right}`);
      yield { row, column, cell };
      column += columns;
    }
  }
}
