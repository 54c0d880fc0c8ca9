import type { Severity } from "../src/sheet";
import { placeFor, type Child, type Edit, type Layout } from "./patch";
import { SHEET_ORDER } from "./sheet-order";
import { END, OPEN, XmlScanner } from "./xml-scanner";

/** All kinds of marks, the most serious first. */
export const MARK_SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** What the formulas of our marks hold, so that they are found again. */
const MARK_SIGNATURE = "WUYI-";
const utf8 = new TextDecoder();

/** How serious a mark of ours is; undefined for a conditional format of the person's own. */
export function severityOfMark(bytes: Uint8Array, { start, end }: Child): Severity | undefined {
  const xml = utf8.decode(bytes.subarray(start, end));
  return MARK_SEVERITIES.find((severity) => xml.includes(`"${MARK_SIGNATURE}${severity}"`));
}

/** Ranges in one element; Excel reads no more than 8,192 characters of them. */
const MOST_CHARACTERS = 4_000;

function* chunks(ranges: readonly string[]): Generator<string> {
  let chunk = "";
  for (const range of ranges) {
    if (chunk.length + range.length > MOST_CHARACTERS) {
      yield chunk;
      chunk = "";
    }
    chunk += chunk === "" ? range : ` ${range}`;
  }
  if (chunk !== "") yield chunk;
}

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
  const ours = children.filter(
    (child) => child.name === "conditionalFormatting" && severityOfMark(bytes, child) !== undefined,
  );
  const edits: Edit[] = ours.map(({ start, end }) => ({ from: start, to: end, text: "" }));
  let priority = nextPriority(bytes, part);
  let marks = "";
  for (const severity of MARK_SEVERITIES) {
    for (const sqref of chunks(ranges[severity] ?? [])) {
      marks +=
        `<${p}conditionalFormatting sqref="${sqref}"><${p}cfRule type="expression" dxfId="${formats[severity]}" priority="${priority++}">` +
        `<${p}formula>LEN("${MARK_SIGNATURE}${severity}")&gt;0</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
    }
  }
  if (marks === "") return edits;
  const at = placeFor(layout, SHEET_ORDER, "conditionalFormatting");
  return [...edits, { from: at, to: at, text: marks }];
}
