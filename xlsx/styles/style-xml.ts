import { escapeXml } from "../patch";
import type { BorderLine, Borders, CellStyle, Colour, FontStyle } from "./style";

const argb = (colour: Colour): string => `FF${colour.slice(1).toUpperCase()}`;

/**
 * A font's element.
 *
 * @param p the prefix of the part, with its colon
 * @param inRun for a piece of a rich text, whose element and font name are called otherwise
 */
export function fontXml(font: FontStyle, p: string, inRun = false): string {
  const { name, size, bold, italic, underline, strike, colour, script } = font;
  const element = inRun ? "rPr" : "font";
  return (
    `<${p}${element}>` +
    (bold ? `<${p}b/>` : "") +
    (italic ? `<${p}i/>` : "") +
    (strike ? `<${p}strike/>` : "") +
    (underline ? `<${p}u${underline === "single" ? "" : ` val="${underline}"`}/>` : "") +
    (script ? `<${p}vertAlign val="${script}"/>` : "") +
    `<${p}sz val="${size}"/>` +
    (colour ? `<${p}color rgb="${argb(colour)}"/>` : "") +
    `<${p}${inRun ? "rFont" : "name"} val="${escapeXml(name)}"/>` +
    `</${p}${element}>`
  );
}

/** A fill of one colour. */
export const fillXml = (colour: Colour, p: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

function lineXml(element: string, line: BorderLine | undefined, p: string): string {
  if (!line) return `<${p}${element}/>`;
  const colour = line.colour ? `rgb="${argb(line.colour)}"` : `auto="1"`;
  return `<${p}${element} style="${line.line}"><${p}color ${colour}/></${p}${element}>`;
}

/**
 * The lines around a cell. Both lines across it look alike, as files have one look for them.
 *
 * @param strict strict books call the sides of a cell by where a line of text begins and ends
 */
export function bordersXml(
  { left, right, top, bottom, up, down }: Borders,
  p: string,
  strict = false,
): string {
  const [before, after] = strict ? ["start", "end"] : ["left", "right"];
  const across = (up ? ` diagonalUp="1"` : "") + (down ? ` diagonalDown="1"` : "");
  return (
    `<${p}border${across}>${lineXml(before!, left, p)}${lineXml(after!, right, p)}` +
    `${lineXml("top", top, p)}${lineXml("bottom", bottom, p)}${lineXml("diagonal", up ?? down, p)}</${p}border>`
  );
}

const rotationValue = (rotation: number | "stacked"): number =>
  rotation === "stacked" ? 255 : rotation < 0 ? 90 - Math.round(rotation) : Math.round(rotation);

/** The element of an alignment; empty where everything is as in a fresh sheet. */
export function alignmentXml(style: CellStyle, p: string): string {
  const { horizontal, vertical, rotation, wrap, indent, shrink } = style;
  const attributes = [
    horizontal && `horizontal="${horizontal}"`,
    vertical && `vertical="${vertical}"`,
    rotation && `textRotation="${rotationValue(rotation)}"`,
    wrap && `wrapText="1"`,
    indent && `indent="${indent}"`,
    shrink && `shrinkToFit="1"`,
  ].filter(Boolean);
  return attributes.length === 0 ? "" : `<${p}alignment ${attributes.join(" ")}/>`;
}
