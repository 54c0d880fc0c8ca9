import { converting, type NamedFunction } from "./built-in";

/**
 * SORT and SORTBY of a copy: the engine sorts the cells themselves that every other formula reads, so that a sum with
 * a condition had another result behind a SORT.
 */
export const SORTING: readonly NamedFunction[] = ["SORT", "SORTBY"].map((name) =>
  converting(name, "all", (value) => value),
);
