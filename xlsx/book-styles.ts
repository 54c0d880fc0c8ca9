import type { Archive } from "./archive";
import type { WorkbookPart } from "./package";
import type { TextSpan } from "./shared-strings";
import {
  emptyStyles,
  readFont,
  readStyles,
  readTheme,
  type Colour,
  type Palette,
  type StyleTables,
  type TextRun,
} from "./styles";
import { XmlScanner, asUtf8 } from "./xml-scanner";

/** Where a relationship of this kind leads, if the package has that part. */
export function partOf(archive: Archive, { relationships }: WorkbookPart, kind: string): string | undefined {
  const target = relationships.find((one) => one.kind === kind)?.target;
  return target !== undefined && archive.has(target) ? target : undefined;
}

/** The colours of a book's theme; undefined where it has none. */
export function themeOf(archive: Archive, workbook: WorkbookPart): readonly Colour[] | undefined {
  const theme = partOf(archive, workbook, "theme");
  return theme === undefined ? undefined : readTheme(archive, theme);
}

/** A book's styles; those of a fresh sheet where it has none. */
export function stylesOf(archive: Archive, workbook: WorkbookPart): StyleTables {
  const part = partOf(archive, workbook, "styles");
  const bytes = part === undefined ? emptyStyles() : asUtf8(archive.read(part), part);
  return readStyles(bytes, part ?? "styles.xml", themeOf(archive, workbook));
}

/** The runs of a text with their fonts, which stand in the part that was read. */
export function runsOf({ bytes, part }: XmlScanner, spans: readonly TextSpan[], palette: Palette): TextRun[] {
  // The reader itself goes through its part once, from the beginning to the end.
  const scanner = new XmlScanner(bytes, part);
  return spans.map(({ text, font }): TextRun => {
    if (font === undefined) return { text };
    scanner.goTo(font);
    return { text, font: readFont(scanner, palette, "rPr") };
  });
}
