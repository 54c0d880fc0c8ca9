/** A named set of Office's interfaces that the add-in cannot do without. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
  /** What needs it. */
  readonly why: string;
}

/**
 * What an Excel must know for the add-in to be offered in it. Every Excel with a shared runtime (Windows 2002,
 * Excel 2021, Mac 16.35, the web) has the other two, so that asking for them shuts nobody out.
 */
export const REQUIREMENTS: readonly Requirement[] = [
  { set: "SharedRuntime", version: "1.1", why: "one runtime for functions, commands and pane" },
  { set: "CustomFunctionsRuntime", version: "1.2", why: "errors with their message" },
  { set: "ExcelApi", version: "1.9", why: "events of all sheets; 1.6 conditional formats, 1.5 custom XML" },
];
