import stringWidth from "string-width";
import { argumentsOf, type Operand } from "../../src/native";
import type { Item } from "../../src/policy";
import { NO_SETTINGS } from "../../src/sheet";
import { NATIVE_TEXT, basisText } from "../../src/text";
import {
  finish,
  saveBookSteps,
  type CellModel,
  type EditedStyle,
  type RowModel,
  type StyleChoice,
} from "../../xlsx";
import { NODE_CODEC } from "../check/codec";
import { formulaFor, notesOf } from "./answer";
import type { NativeCall } from "./arguments";
import { NATIVE_CLI_TEXT as TEXT } from "./texts";

const font = { name: "等线", size: 11 } as const;
const grey = { line: "thin", colour: "#BFBFBF" } as const;
const boxed = { top: grey, right: grey, bottom: grey, left: grey };
const PLAIN: EditedStyle = { numberFormat: "General", font, borders: {}, vertical: "top", wrap: true };
const TITLE: EditedStyle = { numberFormat: "General", font: { ...font, size: 14, bold: true }, borders: {} };
const HEAD: EditedStyle = { ...PLAIN, font: { ...font, bold: true }, fill: "#F2F2F2", borders: boxed };
const CELL: EditedStyle = { ...PLAIN, borders: boxed };
/** Where people type: pale yellow, as forms have it. */
const INPUT: EditedStyle = { ...CELL, fill: "#FFF9DB", unlocked: true };
const RESULT: EditedStyle = { ...CELL, font: { ...font, bold: true } };
const NOTE: EditedStyle = { ...PLAIN, font: { ...font, size: 10, colour: "#595959" } };

/** The first row of inputs, from 1: below the title, an empty row and the heading. */
const FIRST_INPUT = 4;

const text = (value: string, style: EditedStyle): CellModel<StyleChoice> => ({ value, style });
const blank = (style: EditedStyle): CellModel<StyleChoice> => ({ value: null, style });

/** How wide the columns are, in letters; a Chinese one takes two. */
const WIDTHS = [24, 30, 72] as const;
const LINE = 16;

/** A row that is high enough for its texts, and for `more` letters in its second column. */
function rowOf(cells: readonly CellModel<StyleChoice>[], more = 0): RowModel<StyleChoice> {
  const lines = cells.map(({ value }, at) =>
    Math.ceil(Math.max(stringWidth(String(value ?? "")), at === 1 ? more : 0) / (WIDTHS[at]! - 2)),
  );
  return { cells, height: LINE * Math.max(1, ...lines) + 4 };
}

/**
 * A small workbook: labelled cells to fill in, the formula live below them, the article beside it.
 *
 * @returns the file, or why there is no formula
 */
export function formulaBook(item: Item, call: NativeCall): Uint8Array | string {
  const operands = argumentsOf(item).map((_, at): Operand => ({
    kind: "cell",
    cell: `B${FIRST_INPUT + at}`,
  }));
  const { formula, cells, reason } = formulaFor(item, { ...call, operands });
  if (reason !== undefined) return reason;
  const rows: (RowModel<StyleChoice> | undefined)[] = [
    { cells: [text(`${TEXT.article(item.article)} ${item.name}`, TITLE)], height: 26 },
    undefined,
    rowOf(TEXT.columns.map((one) => text(one, HEAD))),
    ...cells.map(({ argument, expected }) =>
      rowOf([
        text(argument.label, CELL),
        blank(INPUT),
        text(argument.optional ? `${expected}（${TEXT.optional}）` : expected, CELL),
      ]),
    ),
    rowOf(
      [
        text(TEXT.award(call.unit.name), RESULT),
        { value: null, style: RESULT, formula: formula!.slice(1), pending: true },
        text(basisText(item), CELL),
      ],
      Math.max(
        0,
        ...cells.map(({ argument, expected }) => stringWidth(NATIVE_TEXT.refused(argument.label, expected))),
      ),
    ),
    undefined,
    ...notesOf(call).map((note) => ({ cells: [text(note, NOTE)], height: LINE + 4 })),
  ];
  const notes = rows.length - notesOf(call).length;
  const content = {
    rows,
    columns: WIDTHS.map((width, at) => ({ from: at, to: at, width })),
    merges: notesOf(call).map((_, at) => ({ top: notes + at, left: 0, bottom: notes + at, right: 2 })),
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    zoom: 100,
  };
  const sheets = [{ name: TEXT.sheet, visibility: "visible" as const, content }];
  return finish(saveBookSteps(undefined, { sheets, settings: NO_SETTINGS, activeSheet: 0 }, NODE_CODEC));
}
