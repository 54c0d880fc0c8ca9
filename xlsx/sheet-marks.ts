import { MARK_ORDER, joinedRanges, markFormula, markedSeverity, type Severity } from "../src/sheet";
import { childrenOf, placeFor, type Child, type Edit, type Layout, type Span } from "./patch";
import { SHEET_ORDER } from "./sheet-order";
import { END, OPEN, XmlScanner } from "./xml-scanner";

/** The lowest priority that the sheet's own rules leave free. */
function nextPriority(bytes: Uint8Array, part: string): number {
  const scanner = new XmlScanner(bytes, part);
  let most = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.is("cfRule"))
      most = Math.max(most, Number(scanner.attribute("priority")) || 0);
  }
  return most + 1;
}

const utf8 = new TextDecoder();

/** How serious a mark of ours is; undefined for a conditional format of the person's own. */
export const severityOfMark = (bytes: Uint8Array, { start, end }: Span): Severity | undefined =>
  markedSeverity(utf8.decode(bytes.subarray(start, end)));

/** Our rules in a sheet part: whole elements, or single rules where a person's stand in the same element. */
function ourRules(bytes: Uint8Array, part: string, children: readonly Child[]): Span[] {
  const isOurs = (span: Span): boolean => severityOfMark(bytes, span) !== undefined;
  return children
    .filter((child) => child.name === "conditionalFormatting" && isOurs(child))
    .flatMap((element) => {
      const rules = childrenOf(bytes, part, element).children;
      const ours = rules.filter((rule) => rule.name === "cfRule" && isOurs(rule));
      return ours.length === rules.length ? [element] : ours;
    });
}

/**
 * What gives a sheet part its marks: conditional formats after the person's own, so that their formats stay
 * as they are and marks can be found and taken away. Earlier marks are replaced.
 */
export function markEdits(
  bytes: Uint8Array,
  part: string,
  layout: Layout,
  ranges: Readonly<Partial<Record<Severity, readonly string[]>>>,
  formats: Readonly<Record<Severity, number>>,
): Edit[] {
  const { children, prefix: p } = layout;
  const edits: Edit[] = ourRules(bytes, part, children).map(({ start, end }) => ({
    from: start,
    to: end,
    text: "",
  }));
  let priority = nextPriority(bytes, part);
  let marks = "";
  for (const severity of MARK_ORDER) {
    for (const sqref of joinedRanges(ranges[severity] ?? [], " ")) {
      marks +=
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${formats[severity]}" priority="${priority++}">` +
        `<${p}formula>${markFormula(severity).replace(">", "&gt;")}</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
    }
  }
  if (marks === "") return edits;
  const at = placeFor(layout, SHEET_ORDER, "conditionalFormatting");
  return [...edits, { from: at, to: at, text: marks }];
}
