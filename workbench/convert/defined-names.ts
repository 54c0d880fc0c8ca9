import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { DefinedName, OpenedBook } from "../../xlsx";
import type { Spreadsheet } from "../spreadsheet/create";
import { sheetId } from "./sheet-ids";

/** The spreadsheet's word for a name that holds in the whole workbook. */
const WHOLE_BOOK = "AllDefaultWorkbook";
/** What programs put before the names that they give themselves; people know them without it. */
const BUILT_IN = /^_xlnm\./;
const REFERENCE = /^[^!]+![$A-Z0-9:]+$/i;

type Names = Readonly<Record<string, IDefinedNamesServiceParam>>;

const nameId = (at: number): string => `n${at}`;

/** The names of a file as the spreadsheet's, by id. */
export function namesData({ definedNames }: OpenedBook): Names {
  return Object.fromEntries(
    definedNames.map(({ name, formula, sheet, hidden }, at) => [
      nameId(at),
      {
        id: nameId(at),
        name: name.replace(BUILT_IN, ""),
        formulaOrRefString: REFERENCE.test(formula) ? formula : `=${formula}`,
        localSheetId: sheet === undefined ? WHOLE_BOOK : sheetId(sheet),
        ...(hidden && { hidden }),
      },
    ]),
  );
}

const same = (a: IDefinedNamesServiceParam, b: IDefinedNamesServiceParam | undefined): boolean =>
  a.name === b?.name && a.formulaOrRefString === b.formulaOrRefString && a.localSheetId === b.localSheetId;

/**
 * The names of the open workbook, where they differ from the file's: the person made, changed or removed some,
 * or their cells moved. Undefined where the file's names hold.
 *
 * @param sheetIds the sheets that are saved, in their order
 */
export function editedNames(
  { injector, workbook }: Spreadsheet,
  book: OpenedBook | undefined,
  sheetIds: readonly string[],
): DefinedName[] | undefined {
  const now: Names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  const before = book ? namesData(book) : {};
  const originals = new Map(book?.definedNames.map((one, at) => [nameId(at), one]));
  const ids = Object.keys(now);
  const untouched =
    ids.length === Object.keys(before).length && ids.every((id) => same(now[id]!, before[id]));
  if (untouched) return undefined;
  return Object.values(now).flatMap((one): DefinedName[] => {
    const { id, name, formulaOrRefString, localSheetId = WHOLE_BOOK, hidden } = one;
    const at = sheetIds.indexOf(localSheetId);
    // A name that held in a sheet went with it.
    if (localSheetId !== WHOLE_BOOK && at < 0) return [];
    const original = originals.get(id);
    const kept = original && before[id]?.formulaOrRefString === formulaOrRefString;
    return [
      {
        name: original && before[id]!.name === name ? original.name : name,
        formula: kept ? original.formula : formulaOrRefString.replace(/^=/, ""),
        ...(at >= 0 && { sheet: at }),
        ...(hidden && { hidden }),
      },
    ];
  });
}
