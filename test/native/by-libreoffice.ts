import { NODE_CODEC } from "../../cli/check/codec";
import { CellError, type CellValue } from "../../src/formula";
import { columnName } from "../../src/sheet";
import { readBook } from "../../xlsx";
import { minimalParts, packageOf } from "../builders/packages";
import { XLSX, converted } from "../xlsx/libreoffice";
import { first } from "./by-engine";

/** A formula over the cells of row 1, and the rows that it is filled down over. */
export interface FilledDown {
  readonly name: string;
  readonly formula: string;
  readonly rows: readonly (readonly CellValue[])[];
}

const escaped = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (one) => `&#${one.charCodeAt(0)};`);

function cellXml(value: CellValue, column: number, row: number): string {
  const address = `r="${columnName(column)}${row}"`;
  if (value === null) return "";
  if (typeof value === "number") return `<c ${address}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c ${address} t="b"><v>${Number(value)}</v></c>`;
  if (value instanceof CellError) return `<c ${address} t="e"><v>${value.code}</v></c>`;
  return `<c ${address} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function rowsXml({ formula, rows }: FilledDown): string {
  return rows
    .map((cells, at) => {
      const row = at + 1;
      const shared =
        at === 0
          ? `<f t="shared" ref="A1:A${rows.length}" si="0">${escaped(formula.slice(1))}</f>`
          : `<f t="shared" si="0"/>`;
      const given = cells.map((value, column) => cellXml(value, column + 1, row)).join("");
      return `<row r="${row}"><c r="A${row}">${shared}</c>${given}</row>`;
    })
    .join("");
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  ["workbook", "worksheets/sheet1"]
    .map((part) => {
      const kind = part === "workbook" ? "sheet.main" : "worksheet";
      return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
    })
    .join("") +
  "</Types>";

/** The values that LibreOffice gives, for all of them in one run. */
export async function byLibreOffice(all: readonly FilledDown[]): Promise<Map<string, CellValue[]>> {
  const files = Object.fromEntries(
    await Promise.all(
      all.map(
        async (one) =>
          [
            `${one.name}.xlsx`,
            await packageOf(minimalParts(rowsXml(one), { "[Content_Types].xml": TYPES })),
          ] as const,
      ),
    ),
  );
  const written = converted(files, XLSX);
  return new Map(
    all.map(({ name, rows }) => {
      const [sheet] = readBook(written.get(`${name}.xlsx`)!, NODE_CODEC).sheets;
      return [name, rows.map((_, row) => first(sheet!.grid, row))];
    }),
  );
}
