import { columnNumber, type Grid, type Merge } from "../../src/sheet";
import { grid } from "./grids";

const MERGE = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

/** The merged ranges that addresses name: "A1:B1 C1:C2". */
export const mergesOf = (addresses: string): Merge[] =>
  addresses
    .split(" ")
    .filter((address) => address !== "")
    .map((address) => {
      const [, left, top, right, bottom] = MERGE.exec(address)!;
      return {
        top: Number(top) - 1,
        left: columnNumber(left!),
        bottom: Number(bottom) - 1,
        right: columnNumber(right!),
      };
    });

/** A sheet as one writes it down: a line for each row, a bar between two cells; a number is a number. */
export const lined = (name: string, lines: readonly string[], merges = ""): Grid =>
  grid(
    name,
    lines.map((line) =>
      line
        .split("|")
        .map((cell) => (cell === "" ? null : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
    ),
    { merges: mergesOf(merges) },
  );
