/// <reference types="office-js" />
import { REQUIREMENTS } from "../../../addin/requirements";
import { mustUsePatterns } from "../../office/marks/way";
import type { HostFacts } from "../bench";

/** The sets that say most about an Excel, each with the highest minor version that there may be of it. */
const SETS: readonly (readonly [set: string, highest: number])[] = [
  ["ExcelApi", 30],
  ["ExcelApiOnline", 1],
  ["ExcelApiDesktop", 9],
  ["SharedRuntime", 9],
  ["CustomFunctionsRuntime", 9],
  ["AddinCommands", 9],
  ["RibbonApi", 9],
  ["KeyboardShortcuts", 9],
  ["DialogApi", 9],
  ["OpenBrowserWindowApi", 1],
];

const has = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** The highest version of a set, as `ExcelApi 1.17`; undefined where there is none of it. */
function highest([set, most]: (typeof SETS)[number]): string | undefined {
  for (let minor = most; minor > 0; minor--) if (has(set, `1.${minor}`)) return `${set} 1.${minor}`;
  return undefined;
}

/** Older versions of Office leave out what they do not know, whatever their types say. */
const said = (value: unknown): string => (value === undefined || value === null ? "?" : String(value));

/** Who this Excel is. */
export function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context as Partial<Office.Context>;
  return {
    platform: said(diagnostics?.platform),
    version: said(diagnostics?.version),
    language: said(displayLanguage),
    contentLanguage: said(contentLanguage),
    sets: SETS.map(highest).filter((one) => one !== undefined),
    missing: REQUIREMENTS.filter(({ set, version }) => !has(set, version)).map(
      ({ set, version }) => `${set} ${version}`,
    ),
    engine: said(navigator.userAgent),
    marks: mustUsePatterns(diagnostics) ? "patterns" : "formats",
  };
}
