import { SaxesParser } from "saxes";
import { SHEET_ORDER, WORKBOOK_ORDER } from "../../xlsx/sheet-order";
import { STYLE_ORDER } from "../../xlsx/styles";
import { partsOf } from "../builders/packages";

const MAIN: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** The children of elements that are written here, as ECMA-376 orders them (part 1, annex A: the sequences of sml.xsd). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: SHEET_ORDER,
  workbook: WORKBOOK_ORDER,
  styleSheet: STYLE_ORDER,
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
  c: ["f", "v", "is", "extLst"],
  is: ["t", "r", "rPh", "phoneticPr"],
  r: ["rPr", "t"],
  xf: ["alignment", "protection", "extLst"],
  dxf: ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"],
  border: ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"],
  patternFill: ["fgColor", "bgColor"],
  conditionalFormatting: ["cfRule", "extLst"],
  cfRule: ["formula", "colorScale", "dataBar", "iconSet", "extLst"],
  metadata: ["metadataTypes", "metadataStrings", "mdxMetadata", "futureMetadata", "cellMetadata", "valueMetadata", "extLst"],
}; // prettier-ignore

/** Elements that stand once at most. */
const ONCE: ReadonlySet<string> = new Set([
  ...[...SHEET_ORDER, ...WORKBOOK_ORDER, ...STYLE_ORDER].filter((name) => name !== "conditionalFormatting"),
  ...["pane", "f", "v", "is", "alignment", "protection"],
]);

/** What of a part stands where its schema does not have it. */
function misplacedIn(part: string, xml: string): string[] {
  const found: string[] = [];
  const open: { readonly name: string; last: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (fault) => void found.push(`${part}: ${fault.message}`));
  parser.on("opentag", ({ local, uri }) => {
    const parent = open.at(-1);
    const order = parent && ORDERS[parent.name];
    if (order && MAIN.has(uri)) {
      const [rank, before] = [order.indexOf(local), order.indexOf(parent.last)];
      if (rank < 0) found.push(`${part}: ${local} in ${parent.name}`);
      else if (rank < before) found.push(`${part}: ${local} behind ${parent.last} in ${parent.name}`);
      else if (rank === before && ONCE.has(local)) found.push(`${part}: two ${local} in ${parent.name}`);
      parent.last = local;
    }
    open.push({ name: MAIN.has(uri) ? local : "", last: "" });
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return found;
}

/**
 * What in a workbook's parts stands in another order than the schema's, stands twice, or has a prefix that
 * stands for nothing.
 */
export async function misplaced(bytes: Uint8Array): Promise<string[]> {
  return [...(await partsOf(bytes))].flatMap(([part, content]) =>
    /^xl\/(?:workbook|styles|metadata|worksheets\/[^/]*)\.xml$/.test(part)
      ? misplacedIn(part, content.toString("utf8"))
      : [],
  );
}
