import type { HeaderMapping } from "./header-mapping";

/** Whether a person said anything. */
export const saysSomething = ({ columns, isHeader, role, item }: HeaderMapping): boolean =>
  isHeader === true || role !== undefined || item !== undefined || columns.some((means) => means !== null);
