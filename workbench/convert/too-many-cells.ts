/** A workbook is in order and has more cells than a browser's page can hold. */
export class TooManyCells extends Error {
  override readonly name = "TooManyCells";

  constructor(
    readonly cells: number,
    readonly most: number,
  ) {
    super(`${cells} cells, at most ${most}`);
  }
}
