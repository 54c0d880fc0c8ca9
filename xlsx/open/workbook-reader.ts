import { typedFormula } from "../formulas";
import type { SheetPart } from "../package";
import { WorkbookFault } from "../faults";
import type { XmlReader } from "../xml-reader";
import { END, OPEN } from "../xml-scanner";
import type { DefinedName } from "./model";

/** More than any book of a person's has. */
const MOST_NAMES = 200_000;

/** What the workbook's part says besides its list of sheets. */
export interface WorkbookDetails {
  readonly definedNames: readonly DefinedName[];
  readonly activeSheet: number;
}

function readName(scanner: XmlReader, byPosition: ReadonlyMap<number, number>): DefinedName | undefined {
  const name = scanner.attribute("name") ?? "";
  const position = scanner.number("localSheetId");
  const sheet = byPosition.get(position);
  // Names of a sheet without cells are kept where they stand.
  if (position >= 0 && sheet === undefined) return undefined;
  const hidden = scanner.flag("hidden");
  const formula = scanner.empty ? "" : typedFormula(scanner.content().trim());
  return { name, formula, ...(sheet !== undefined && { sheet }), ...(hidden && { hidden }) };
}

/** Reads the defined names and which sheet is in front. */
export function readWorkbookDetails(scanner: XmlReader, sheets: readonly SheetPart[]): WorkbookDetails {
  const byPosition = new Map(sheets.map(({ position }, at) => [position, at]));
  const definedNames: DefinedName[] = [];
  let activeSheet: number | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.level !== 3) continue;
    if (scanner.is("definedName")) {
      if (definedNames.length >= MOST_NAMES) throw new WorkbookFault("too-many-names", { most: MOST_NAMES });
      const name = readName(scanner, byPosition);
      if (name) definedNames.push(name);
    } else if (scanner.is("workbookView"))
      activeSheet ??= byPosition.get(scanner.number("activeTab") || 0) ?? -1;
  }
  const visible = sheets.findIndex(({ visibility }) => visibility === "visible");
  return {
    definedNames,
    activeSheet: Math.max(0, activeSheet === undefined || activeSheet < 0 ? visible : activeSheet),
  };
}
