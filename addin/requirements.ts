/** A named set of Office's interfaces that the add-in cannot do without. */
export interface Requirement {
  readonly set: string;
  readonly version: string;
  /** What needs it. */
  readonly why: string;
}

/**
 * What an Excel must know for the add-in to be offered in it: Windows 2102, Excel 2021, Mac 16.50, the web. The
 * last of the three decides; from 13530.20424 on Excel shows add-ins in WebView2 and no longer in EdgeHTML, in
 * which nothing of ours could run.
 */
export const REQUIREMENTS: readonly Requirement[] = [
  { set: "SharedRuntime", version: "1.1", why: "one runtime for functions, commands and pane" },
  { set: "CustomFunctionsRuntime", version: "1.3", why: "errors as input; 1.2 errors with their message" },
  {
    set: "ExcelApi",
    version: "1.13",
    why: "what the pane reads; 1.9 events of all sheets, 1.6 conditional formats",
  },
];
