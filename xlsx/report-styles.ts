import { MARK_COLOURS, MARK_ORDER, type ReportStyle, type Severity } from "../src/sheet";
import type { ListPatch } from "./list-patch";

/** A colour as files write it: opaque. */
const opaque = (colour: string): string => `FF${colour}`;

/** Adds the differential formats of the marks, and says which number each has. */
export function markFormats(lists: ListPatch): Record<Severity, number> {
  const p = lists.prefix;
  return Object.fromEntries(
    MARK_ORDER.map((severity) => {
      const fill = opaque(MARK_COLOURS[severity].fill);
      const colour = opaque(MARK_COLOURS[severity].font);
      const dxf =
        `<${p}dxf><${p}font><${p}color rgb="${colour}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${fill}"/><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill></${p}dxf>`;
      return [severity, lists.add("dxfs", dxf)];
    }),
  ) as Record<Severity, number>;
}

/** Adds the cell formats of the report, and says which number each has. */
export function reportFormats(lists: ListPatch): Record<ReportStyle, number> {
  const p = lists.prefix;
  const solid = (colour: string): string =>
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const font = (size: number, extra: string): string =>
    `<${p}font>${extra}<${p}sz val="${size}"/><${p}name val="等线"/><${p}family val="2"/></${p}font>`;
  const plain = lists.add("fonts", font(11, ""));
  const bold = lists.add("fonts", font(11, `<${p}b/>`));
  const large = lists.add("fonts", font(16, `<${p}b/>`));
  const link = lists.add(
    "fonts",
    font(11, `<${p}u/>`).replace(`<${p}sz`, `<${p}color rgb="FF0563C1"/><${p}sz`),
  );
  const grey = lists.add("fills", solid("FFE7E6E6"));
  // A quoted text stays text, also when someone edits the cell.
  const xf = (fontId: number, fillId: number, align: string): number =>
    lists.add(
      "cellXfs",
      `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1" quotePrefix="1"><${p}alignment ${align}/></${p}xf>`,
    );
  const number = lists.add(
    "cellXfs",
    `<${p}xf numFmtId="0" fontId="${plain}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><${p}alignment vertical="top"/></${p}xf>`,
  );
  const wrapped = `vertical="top" wrapText="1"`;
  return {
    title: xf(large, 0, `vertical="center"`),
    head: xf(bold, grey, `vertical="center"`),
    "number-head": xf(bold, grey, `horizontal="right" vertical="center"`),
    ordinal: xf(plain, 0, `horizontal="center" vertical="top"`),
    text: xf(plain, 0, wrapped),
    number,
    link: xf(link, 0, `vertical="top"`),
    error: xf(bold, lists.add("fills", solid(opaque(MARK_COLOURS.error.fill))), `vertical="top"`),
    question: xf(bold, lists.add("fills", solid(opaque(MARK_COLOURS.question.fill))), `vertical="top"`),
    warning: xf(bold, lists.add("fills", solid(opaque(MARK_COLOURS.warning.fill))), `vertical="top"`),
    info: xf(plain, lists.add("fills", solid(opaque(MARK_COLOURS.info.fill))), `vertical="top"`),
  };
}
